import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { firstOfTwo } from '../firstOfTwo';
import { KnownZone } from './ZonedCalendar';

/** The wall clock of a zone that is known; else what the file itself says about its zone; of a day the zone for all that has none. */
export function instantOf(time: ICAL.Time, floating: string): DateTime {
  const zone = time.zone instanceof KnownZone ? time.zone.tzid : undefined;
  if (!time.isDate && zone === undefined) {
    return DateTime.fromJSDate(time.toJSDate(), { zone: 'utc' });
  }
  const { year, month, day, hour, minute, second } = time;
  const clock = { year, month, day, hour, minute, second };
  const at = DateTime.fromObject(clock, { zone: zone ?? floating });
  return firstOfTwo(at).toUTC();
}
