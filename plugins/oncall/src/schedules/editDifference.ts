import {
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
  return scheduleDifference(before, after, {
    from: now.toUTC().toISO() ?? '',
    to: now.plus({ weeks: PREVIEW_WEEKS }).toUTC().toISO() ?? '',
  });
}
