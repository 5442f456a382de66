import {
  Override,
  OverrideInput,
  PersonDifference,
  Schedule,
  scheduleDifference,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** How far ahead a change is looked at before it is saved. */
export const PREVIEW_WEEKS = 8;

/** What is further away than a year is not for now. */
const MOST_WEEKS = 52;

/** Whose shifts of the next weeks change when a schedule is saved like this. */
export function editDifference(
  before: Schedule,
  input: ScheduleInput,
  now: DateTime,
): readonly PersonDifference[] {
  const after: Schedule = {
    ...before,
    ...input,
    enabled: input.enabled ?? true,
    rotations: input.rotations.map((rotation, index) => ({
      ...rotation,
      id: rotation.id ?? `new ${index}`,
    })),
  };
  return difference(before, after, { now, weeks: PREVIEW_WEEKS });
}

/**
 * Whose shifts change when an override is saved like this, a new one or in the place of one before, and in how many of the
 * next weeks: more than usual where it is further away.
 */
export function overrideDifference(options: {
  readonly schedule: Schedule;
  readonly before?: Override;
  readonly input: OverrideInput;
  readonly now: DateTime;
}): {
  readonly weeks: number;
  readonly changed: readonly PersonDifference[];
} {
  const { schedule, before, input, now } = options;
  const override: Override = {
    id: 'new',
    rotationIds: [],
    ...input,
    // The newest counts.
    createdAt: now.toUTC().toISO() ?? '',
  };
  const others = schedule.overrides.filter(({ id }) => id !== before?.id);
  const after = { ...schedule, overrides: [...others, override] };
  const weeks = weeksUntil([input, ...(before ? [before] : [])], now);
  return { weeks, changed: difference(schedule, after, { now, weeks }) };
}

function weeksUntil(
  overrides: readonly Pick<Override, 'end'>[],
  now: DateTime,
): number {
  const needed = overrides.map(({ end }) =>
    Math.ceil(DateTime.fromISO(end).diff(now, 'weeks').weeks),
  );
  return Math.min(Math.max(PREVIEW_WEEKS, ...needed), MOST_WEEKS);
}

function difference(
  before: Schedule,
  after: Schedule,
  { now, weeks }: { readonly now: DateTime; readonly weeks: number },
): readonly PersonDifference[] {
  return scheduleDifference(before, after, {
    from: now.toUTC().toISO() ?? '',
    to: now.plus({ weeks }).toUTC().toISO() ?? '',
  });
}
