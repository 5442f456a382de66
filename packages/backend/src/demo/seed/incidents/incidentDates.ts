import { DateTime } from 'luxon';
import { timeOfDay } from '../timeOfDay';

/** The dates around an incident that began some days ago. */
export function incidentDates(now: DateTime, daysAgo: number) {
  const daysLater = (days: number) => timeOfDay(now, daysAgo - days, '13:30');
  return {
    /** A time of its day, UTC. */
    at: (wallClock: string) => timeOfDay(now, daysAgo, wallClock),
    daysLater,
    /** The calendar date some days after it. */
    dueOn: (days: number) => daysLater(days).toISODate() ?? undefined,
  };
}
