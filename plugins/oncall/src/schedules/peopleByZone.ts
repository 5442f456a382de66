import { isAtNight } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** The people who live by one clock. */
export type ZonePeople = {
  /** IANA zone. */
  readonly zone: string;
  /** What that clock says now. */
  readonly time: DateTime;
  /** Between 22:00 and 06:00 there. */
  readonly isNight: boolean;
  /** Entity references. */
  readonly people: readonly string[];
};

/** People by the clock that they live by, from west to east; `zones` is by entity reference. */
export function peopleByZone(
  zones: ReadonlyMap<string, string>,
  now: DateTime,
): readonly ZonePeople[] {
  const at = now.toUTC().toISO() ?? '';
  return [...new Set(zones.values())]
    .map(zone => ({
      zone,
      time: now.setZone(zone).setLocale('en-GB'),
      isNight: isAtNight(at, zone),
      people: [...zones.keys()].filter(ref => zones.get(ref) === zone).sort(),
    }))
    .sort(
      (a, b) => a.time.offset - b.time.offset || a.zone.localeCompare(b.zone),
    );
}
