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
  return difference(before, after, now);
}

/** Whose shifts of the next weeks change when an override is saved like this, a new one or in the place of one before. */
export function overrideDifference(options: {
  readonly schedule: Schedule;
  readonly before?: Override;
  readonly input: OverrideInput;
  readonly now: DateTime;
}): readonly PersonDifference[] {
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
  return difference(schedule, after, now);
}

function difference(
  before: Schedule,
  after: Schedule,
  now: DateTime,
): readonly PersonDifference[] {
  return scheduleDifference(before, after, {
    from: now.toUTC().toISO() ?? '',
    to: now.plus({ weeks: PREVIEW_WEEKS }).toUTC().toISO() ?? '',
  });
}
