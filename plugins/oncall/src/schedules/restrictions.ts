import {
  TimeRestriction,
  Weekday,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';

const officeHours = { startHour: 9, startMin: 0, endHour: 17, endMin: 0 };

/** One window of a restriction by day of the week. */
export type WeekWindow = Extract<
  TimeRestriction,
  { type: 'weekday-and-time-of-day' }
>['restrictions'][number];

/** How a rotation is masked. */
export type RestrictionKind = 'always' | TimeRestriction['type'];

/** What a kind starts with in the form: office hours. */
export function defaultRestriction(
  kind: RestrictionKind,
): TimeRestriction | undefined {
  if (kind === 'always') {
    return undefined;
  }
  return kind === 'time-of-day'
    ? { type: kind, restriction: officeHours }
    : {
        type: kind,
        restrictions: WEEKDAYS.slice(0, 5).map(officeDay),
      };
}

/** Nine to five on a day. */
export function officeDay(day: Weekday): WeekWindow {
  return { ...officeHours, startDay: day, endDay: day };
}

/** An hour and a minute as a `time` field shows them. */
export function writeClock(hour: number, minute: number): string {
  return [hour, minute].map(part => String(part).padStart(2, '0')).join(':');
}

/** What a `time` field shows; nothing while it is incomplete. */
export function readClock(
  typed: string,
): { readonly hour: number; readonly minute: number } | undefined {
  const [hour, minute] = typed.split(':').map(Number);
  return Number.isInteger(hour) && Number.isInteger(minute)
    ? { hour, minute }
    : undefined;
}
