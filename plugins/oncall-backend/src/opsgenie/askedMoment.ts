import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { OpsgenieError } from './OpsgenieError';
import { RosterQuestion } from './routeOfRoster';

/** The `date` of the query, or now; 422 for what is no moment. */
export function askedMoment({ call, now }: RosterQuestion): string {
  const date = call.request.query.get('date');
  if (!date) {
    return toIso(now);
  }
  // A plus sign that was not escaped arrives as a space.
  const moment = DateTime.fromISO(date.replace(' ', '+'), { zone: 'utc' });
  // What is added to it has to be a moment, too.
  if (!moment.isValid || moment.year < 1 || moment.year > 9999) {
    throw OpsgenieError.unprocessable({
      date: 'must be a moment such as 2026-01-05T09:00:00+01:00',
    });
  }
  return toIso(moment);
}
