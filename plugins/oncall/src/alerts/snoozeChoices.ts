import { DateTime } from 'luxon';
import { readWallTimeValue, WallTimeValue } from '../ui/wallTimeValue';

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

/** What the dialog holds. */
export type SnoozeForm = {
  readonly choice: SnoozeChoice | 'own';
  /** The moment that is typed, on the clock of the reader. */
  readonly own: WallTimeValue;
};

/** Why an alert cannot rest until the moment that is typed. */
export type SnoozeProblem = 'unclear' | 'past' | 'tooFar';

/** The pager refuses more. */
const LONGEST = { days: 7 };

/** When the alert wakes, or why it cannot rest so long. */
export function readSnoozeForm(
  { choice, own }: SnoozeForm,
  { zone, now }: { readonly zone: string; readonly now: DateTime },
): { readonly until: DateTime } | { readonly problem: SnoozeProblem } {
  if (choice !== 'own') {
    return { until: snoozedUntil(choice, now) };
  }
  const reading = readWallTimeValue(own, zone);
  if (reading.kind !== 'exact') {
    return { problem: 'unclear' };
  }
  const until = DateTime.fromISO(reading.instant, { zone });
  if (until <= now) {
    return { problem: 'past' };
  }
  return until > now.plus(LONGEST) ? { problem: 'tooFar' } : { until };
}
