import { QuietHours } from '../NotificationRule';
import { instantFromIso, instantToIso } from '../shifts/instants';
import { closingTime } from '../shifts/openWindows';
import { ZoneClock } from '../shifts/ZoneClock';

/**
 * When the quiet hours in which an instant (ISO 8601 with offset) lies end, as ISO 8601 UTC; undefined outside of them. They are
 * read on the wall clock of an IANA zone, by the same rule as all other hours.
 *
 * @public
 */
export function endOfQuietHours(
  quietHours: QuietHours,
  at: string,
  zone: string,
): string | undefined {
  const clock = ZoneClock.of(zone);
  const end = closingTime(quietHours, clock, instantFromIso(at));
  return end === undefined ? undefined : instantToIso(end);
}
