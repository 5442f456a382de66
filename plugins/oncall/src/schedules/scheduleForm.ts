import {
  keepCurrentTurn,
  Schedule,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  RotationForm,
  RotationProblems,
  newRotationForm,
  rotationForm,
  readRotationForm,
} from './rotationForm';

/** What the schedule dialog holds. */
export type ScheduleForm = {
  readonly name: string;
  readonly description: string;
  readonly team?: string;
  readonly timezone: string;
  readonly isEnabled: boolean;
  readonly rotations: readonly RotationForm[];
};

/** What is wrong with a schedule; the words are in `translation.ts`. */
export type ScheduleProblems = {
  readonly name?: 'missing';
  /** By key of the rotation. */
  readonly rotations: Readonly<Record<string, RotationProblems>>;
};

/** The form of a schedule that exists, or of a new weekly one. */
export function scheduleForm(options: {
  readonly schedule?: Schedule;
  readonly team?: string;
  readonly timezone: string;
  readonly now: DateTime;
}): ScheduleForm {
  const { schedule, team, timezone, now } = options;
  return schedule
    ? formOfSchedule(schedule)
    : {
        name: '',
        description: '',
        team,
        timezone,
        isEnabled: true,
        rotations: [
          newRotationForm({ key: 'first', name: 'Primary', timezone, now }),
        ],
      };
}

/** The form of a schedule that exists. */
export function formOfSchedule(schedule: Schedule): ScheduleForm {
  return {
    name: schedule.name,
    description: schedule.description ?? '',
    team: schedule.team,
    timezone: schedule.timezone,
    isEnabled: schedule.enabled,
    rotations: schedule.rotations.map(rotation =>
      rotationForm(rotation, schedule.timezone),
    ),
  };
}

/** The schedule that a form means, or what is wrong with it. */
export function readScheduleForm(
  form: ScheduleForm,
  { before, now }: { readonly before?: Schedule; readonly now: DateTime },
): { readonly problems?: ScheduleProblems; readonly input?: ScheduleInput } {
  const read = form.rotations.map(rotation => ({
    key: rotation.key,
    ...readRotationForm(rotation, form.timezone),
  }));
  const rotations = read
    .flatMap(({ input }) => (input ? [input] : []))
    .map(input => keepingTurn(input, { before, now }));
  if (form.name.trim() === '' || rotations.length < read.length) {
    return {
      problems: {
        ...(form.name.trim() === '' && { name: 'missing' }),
        rotations: Object.fromEntries(
          read.map(({ key, problems }) => [key, problems]),
        ),
      },
    };
  }
  return {
    input: {
      name: form.name.trim(),
      description: form.description.trim() || undefined,
      timezone: form.timezone,
      team: form.team,
      enabled: form.isEnabled,
      rotations,
    },
  };
}

/** Who has the turn now keeps it when the list changes. */
function keepingTurn(
  after: ScheduleInput['rotations'][number],
  { before, now }: { readonly before?: Schedule; readonly now: DateTime },
): ScheduleInput['rotations'][number] {
  const rotation = before?.rotations.find(({ id }) => id === after.id);
  return before && rotation
    ? keepCurrentTurn({
        before: rotation,
        after,
        timezone: before.timezone,
        at: now.toUTC().toISO() ?? '',
      })
    : after;
}
