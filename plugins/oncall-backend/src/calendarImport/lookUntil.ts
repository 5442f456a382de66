import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { instantOf } from './instantOf';

/**
 * How far a series must be followed to find all of its times that begin before `to`: an exception may be moved there from
 * beyond it. An exception without a zone is compared loosely, and so a day more is looked at.
 */
export function lookUntil(
  event: ICAL.Event,
  options: {
    readonly from: DateTime;
    readonly to: DateTime;
    readonly floating: string;
  },
): DateTime {
  const { from, to, floating } = options;
  const exceptions: readonly ICAL.Event[] = Object.values(event.exceptions);
  const ends = exceptions.flatMap(exception => {
    const { recurrenceId, startDate, endDate } = exception;
    const planned = instantOf(recurrenceId, floating);
    const start = instantOf(startDate, floating);
    if (exception.modifiesFuture() && start < planned) {
      return [to.plus(planned.diff(start))];
    }
    const isInside = start < to && instantOf(endDate, floating) > from;
    return isInside ? [planned] : [];
  });
  return ends.length > 0 ? DateTime.max(to, ...ends).plus({ days: 1 }) : to;
}
