import {
  AlertPolicyInput,
  TimeRestriction,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

type Hours = {
  readonly timeRestriction?: TimeRestriction;
  readonly timezone?: string;
};

/** Whether the clock on the wall of the zone shows one of the hours, minute by minute of the week. */
export function isWithinHours(
  { timeRestriction, timezone = 'UTC' }: Hours,
  at: string,
): boolean {
  if (!timeRestriction) {
    return true;
  }
  const now = minuteOfWeek(at, timezone);
  if (timeRestriction.type === 'time-of-day') {
    const { startHour, startMin, endHour, endMin } =
      timeRestriction.restriction;
    const start = startHour * 60 + startMin;
    const end = endHour * 60 + endMin;
    return isBetween(now % DAY, start, end);
  }
  return timeRestriction.restrictions.some(window => {
    const start =
      WEEKDAYS.indexOf(window.startDay) * DAY +
      window.startHour * 60 +
      window.startMin;
    const end =
      WEEKDAYS.indexOf(window.endDay) * DAY +
      window.endHour * 60 +
      window.endMin;
    return isBetween(now, start, end % WEEK);
  });
}

/** The same of a policy. */
export function isInForce(
  {
    timeRestrictions,
    timezone,
  }: Pick<AlertPolicyInput, 'timeRestrictions' | 'timezone'>,
  at: string,
): boolean {
  return isWithinHours({ timeRestriction: timeRestrictions, timezone }, at);
}

/** [start, end), round the clock; equal ends are all of it. */
function isBetween(now: number, start: number, end: number): boolean {
  if (start === end) {
    return true;
  }
  return start < end ? now >= start && now < end : now >= start || now < end;
}

function minuteOfWeek(at: string, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const partOf = (type: string) =>
    parts.find(part => part.type === type)?.value ?? '';
  const name = partOf('weekday').toLowerCase();
  const day = WEEKDAYS.findIndex(weekday => weekday === name);
  return day * DAY + Number(partOf('hour')) * 60 + Number(partOf('minute'));
}
