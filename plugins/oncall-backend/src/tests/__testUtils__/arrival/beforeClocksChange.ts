import { DateTime } from 'luxon';

/** An hour and a half before the clocks of the zone change next, or in a day; time never goes back. */
export function beforeClocksChange(now: DateTime, zone: string): DateTime {
  const offsetAt = (at: DateTime) => at.setZone(zone).offset;
  const start = now.plus({ days: 1 }).startOf('hour');
  const isBefore = (at: DateTime) => offsetAt(at) === offsetAt(start);
  let at = start;
  while (isBefore(at.plus({ days: 1 })) && at < start.plus({ years: 1 })) {
    at = at.plus({ days: 1 });
  }
  if (isBefore(at.plus({ days: 1 }))) {
    return start;
  }
  while (isBefore(at)) {
    at = at.plus({ hours: 1 });
  }
  return at.minus({ minutes: 90 });
}
