import { instantFromIso } from '../shifts/instants';
import { openWindows } from '../shifts/openWindows';
import { ZoneClock } from '../shifts/ZoneClock';
import { TimeRestriction } from '../TimeRestriction';

/**
 * Whether an instant (ISO 8601 with offset) lies in one of the windows, read on the wall clock of an IANA zone.
 *
 * @public
 */
export function isWithinTimeRestriction(
  restriction: TimeRestriction,
  at: string,
  zone: string,
): boolean {
  const start = instantFromIso(at);
  const windows = openWindows({
    restriction,
    clock: ZoneClock.of(zone),
    span: { start, end: start + 1 },
  });
  return windows.length > 0;
}
