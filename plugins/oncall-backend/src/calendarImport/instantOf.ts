import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { KnownZone } from './ZonedCalendar';

/** The wall clock of a zone that is known; else what the file itself says about its zone; else the zone for all that has none. */
export function instantOf(time: ICAL.Time, floating: string): DateTime {
  const isFloating = time.isDate || time.zone === ICAL.Timezone.localTimezone;
  const zone = time.zone instanceof KnownZone ? time.zone.tzid : undefined;
  if (!isFloating && zone === undefined) {
    return DateTime.fromJSDate(time.toJSDate(), { zone: 'utc' });
  }
  const { year, month, day, hour, minute, second } = time;
  return DateTime.fromObject(
    { year, month, day, hour, minute, second },
    { zone: zone ?? floating },
  ).toUTC();
}
