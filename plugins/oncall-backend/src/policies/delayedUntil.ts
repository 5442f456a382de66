import {
  NotificationPolicyInput,
  MOST_OF_A_UNIT,
  PolicyDuration,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';

const WEEKDAYS: Readonly<Record<string, readonly number[]>> = {
  'next-time': [1, 2, 3, 4, 5, 6, 7],
  'next-weekday': [1, 2, 3, 4, 5],
  'next-monday': [1],
  'next-tuesday': [2],
  'next-wednesday': [3],
  'next-thursday': [4],
  'next-friday': [5],
  'next-saturday': [6],
  'next-sunday': [7],
};

/** When people are told who are not to be told now: always in the future. */
export function delayedUntil(
  action: NonNullable<NotificationPolicyInput['delayAction']>,
  now: DateTime,
): DateTime {
  const { delayOption, duration, untilHour = 0, untilMinute = 0 } = action;
  if (delayOption === 'for-duration') {
    return now.plus(toDuration(duration));
  }
  const days = WEEKDAYS[delayOption];
  const today = now.startOf('day');
  // The time is set last: on a day that skips it, it would be another one on all that follow.
  const following = Array.from({ length: 8 }, (_, n) =>
    today.plus({ days: n }).set({ hour: untilHour, minute: untilMinute }),
  );
  return (
    following.find(day => day > now && days.includes(day.weekday)) ??
    following[7]
  );
}

/** A day has 24 hours. */
export function toDuration(duration: PolicyDuration | undefined): Duration {
  const { timeAmount: given = 0, timeUnit = 'minutes' } = duration ?? {};
  // A policy that says more must not keep alerts from coming in.
  const timeAmount = Math.min(given, MOST_OF_A_UNIT);
  const hours = timeUnit === 'days' ? timeAmount * 24 : timeAmount;
  return Duration.fromObject(
    timeUnit === 'minutes' ? { minutes: timeAmount } : { hours },
  );
}
