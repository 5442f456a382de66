import {
  keepCurrentTurn,
  Rotation,
  Schedule,
  ScheduleInput,
  TimeRestriction,
  WallTimeReading,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  readWallTimeValue,
  storedTimeValue,
  WallTimeValue,
  wallTimeValue,
} from '../ui/wallTimeValue';
import { participantOf } from './overrideForm';
import { refOf } from './personColors';

/** What the schedule dialog holds. */
export type ScheduleForm = {
  readonly name: string;
  readonly description: string;
  readonly team?: string;
  readonly timezone: string;
  readonly isEnabled: boolean;
  readonly rotations: readonly RotationForm[];
};

/** One rotation in the schedule dialog. */
export type RotationForm = {
  /** Stable while the dialog is open; not sent. */
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly type: Rotation['type'];
  readonly length: string;
  readonly start: WallTimeValue;
  /** Nothing typed: it never ends. */
  readonly end: WallTimeValue;
  /** Entity references, ids of escalation policies, or `none`. */
  readonly participants: readonly string[];
  readonly restriction?: TimeRestriction;
};

/** What is wrong with a schedule; the words are in `translation.ts`. */
export type ScheduleProblems = {
  readonly name?: 'missing';
  /** By key of the rotation. */
  readonly rotations: Readonly<Record<string, RotationProblems>>;
};

type TimeProblem = 'unreadable' | 'skipped' | 'repeated';

const NEVER: WallTimeValue = { typed: '' };

/** What is wrong with one rotation. */
export type RotationProblems = {
  readonly name?: 'missing';
  readonly length?: 'length';
  readonly start?: 'missing' | TimeProblem;
  readonly end?: 'notAfter' | TimeProblem;
  readonly participants?: 'missing';
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
    ? {
        name: schedule.name,
        description: schedule.description ?? '',
        team: schedule.team,
        timezone: schedule.timezone,
        isEnabled: schedule.enabled,
        rotations: schedule.rotations.map(rotation =>
          rotationForm(rotation, schedule.timezone),
        ),
      }
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

/** A weekly rotation that hands over on Mondays at nine, since this week. */
export function newRotationForm(options: {
  readonly key: string;
  readonly name: string;
  readonly timezone: string;
  readonly now: DateTime;
}): RotationForm {
  const { key, name, timezone, now } = options;
  const monday = now.setZone(timezone).startOf('week').set({ hour: 9 });
  return {
    key,
    name,
    type: 'weekly',
    length: '1',
    start: wallTimeValue(monday),
    end: NEVER,
    participants: [],
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

function rotationForm(rotation: Rotation, timezone: string): RotationForm {
  const { id, name, type, length, start, end, restriction } = rotation;
  return {
    key: id,
    id,
    name,
    type,
    length: String(length),
    start: storedTimeValue(start, timezone),
    end: end ? storedTimeValue(end, timezone) : NEVER,
    participants: rotation.participants.map(refOf),
    restriction,
  };
}

function readRotationForm(
  form: RotationForm,
  timezone: string,
): {
  readonly problems: RotationProblems;
  readonly input?: ScheduleInput['rotations'][number];
} {
  const { id, type, restriction } = form;
  const name = form.name.trim();
  const length = Number(form.length);
  const start = readWallTimeValue(form.start, timezone);
  const end = form.end.typed
    ? readWallTimeValue(form.end, timezone)
    : undefined;
  const endProblem = problemOfEnd(start, end);
  const problems: RotationProblems = {
    ...(name === '' && { name: 'missing' }),
    ...((!Number.isInteger(length) || length < 1) && { length: 'length' }),
    ...(start.kind !== 'exact' && {
      start: form.start.typed === '' ? 'missing' : start.kind,
    }),
    ...(endProblem && { end: endProblem }),
    ...(!form.participants.length && { participants: 'missing' }),
  };
  if (start.kind !== 'exact' || Object.keys(problems).length > 0) {
    return { problems };
  }
  const participants = form.participants.map(ref =>
    participantOf(ref === 'none' ? undefined : ref),
  );
  return {
    problems,
    input: {
      id,
      name,
      type,
      length,
      start: start.instant,
      end: end?.kind === 'exact' ? end.instant : undefined,
      participants,
      restriction,
    },
  };
}

function problemOfEnd(
  start: WallTimeReading,
  end: WallTimeReading | undefined,
): RotationProblems['end'] {
  if (end && end.kind !== 'exact') {
    return end.kind;
  }
  const isBefore =
    end &&
    start.kind === 'exact' &&
    Date.parse(end.instant) <= Date.parse(start.instant);
  return isBefore ? 'notAfter' : undefined;
}
