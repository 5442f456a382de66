import {
  Rotation,
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

/** The form of a rotation that exists. */
export function rotationForm(
  rotation: Rotation,
  timezone: string,
): RotationForm {
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

/** What the form would send, or what is wrong with it. */
export function readRotationForm(
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
