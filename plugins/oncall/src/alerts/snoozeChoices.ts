import { DateTime } from 'luxon';

/** How long an alert can rest with one choice. */
export const SNOOZE_CHOICES = [
  'quarterHour',
  'hour',
  'fourHours',
  'tomorrow',
] as const;

/** One of {@link SNOOZE_CHOICES}. */
export type SnoozeChoice = (typeof SNOOZE_CHOICES)[number];

/** When an alert wakes; tomorrow is nine o'clock on the clock of `now`. */
export function snoozedUntil(choice: SnoozeChoice, now: DateTime): DateTime {
  const choices = {
    quarterHour: now.plus({ minutes: 15 }),
    hour: now.plus({ hours: 1 }),
    fourHours: now.plus({ hours: 4 }),
    tomorrow: now.plus({ days: 1 }).startOf('day').set({ hour: 9 }),
  };
  return choices[choice];
}
