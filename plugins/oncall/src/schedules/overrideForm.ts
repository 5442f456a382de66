import {
  Override,
  OverrideInput,
  Participant,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { isEscalationId } from '../ui/isEscalationId';
import { Choice } from './timelineLanes';
import {
  readWallTimeValue,
  storedTimeValue,
  WallTimeValue,
  wallTimeValue,
} from '../ui/wallTimeValue';

/** What the override dialog holds. */
export type OverrideForm = {
  /** Entity reference. */
  readonly who?: string;
  readonly isNobody: boolean;
  readonly from: WallTimeValue;
  readonly to: WallTimeValue;
  readonly rotationIds: readonly string[];
};

/** What is wrong with a field; the words are in `translation.ts`. */
export type OverrideProblem =
  | 'missing'
  | 'unreadable'
  | 'skipped'
  | 'repeated'
  | 'notAfter'
  | 'past';

/** What is wrong, field by field; empty when the form may be sent. */
export type OverrideProblems = {
  readonly [field in 'who' | 'from' | 'to' | 'rotations']?: OverrideProblem;
};

/** An override of what was chosen, which is one rotation or all, by nobody yet. */
export function emptyOverrideForm(
  schedule: Schedule,
  { stretch, rotationId }: Choice,
): OverrideForm {
  const zone = schedule.timezone;
  return {
    isNobody: false,
    from: wallTimeValue(DateTime.fromMillis(stretch.start, { zone })),
    to: wallTimeValue(DateTime.fromMillis(stretch.end, { zone })),
    rotationIds: rotationId
      ? [rotationId]
      : schedule.rotations.map(rotation => rotation.id),
  };
}

/** The form that shows an override. */
export function overrideForm(
  schedule: Schedule,
  override: Override,
): OverrideForm {
  const { participant, rotationIds } = override;
  const ids = schedule.rotations.map(({ id }) => id);
  return {
    who: participant.type === 'none' ? undefined : participant.ref,
    isNobody: participant.type === 'none',
    from: storedTimeValue(override.start, schedule.timezone),
    to: storedTimeValue(override.end, schedule.timezone),
    rotationIds:
      rotationIds.length === 0
        ? ids
        : ids.filter(id => rotationIds.includes(id)),
  };
}

/** The override that a form means, or what is wrong with it. */
export function readOverrideForm(
  form: OverrideForm,
  schedule: Schedule,
  now: DateTime,
): { readonly problems: OverrideProblems; readonly input?: OverrideInput } {
  const from = readWallTimeValue(form.from, schedule.timezone);
  const to = readWallTimeValue(form.to, schedule.timezone);
  const isEmpty = schedule.rotations.length > 0 && !form.rotationIds.length;
  const problems: OverrideProblems = {
    ...(!form.who && !form.isNobody && { who: 'missing' }),
    ...(from.kind !== 'exact' && { from: timeProblem(form.from, from.kind) }),
    ...(to.kind !== 'exact' && { to: timeProblem(form.to, to.kind) }),
    ...(isEmpty && { rotations: 'missing' }),
  };
  if (from.kind !== 'exact' || to.kind !== 'exact') {
    return { problems };
  }
  const period = { start: from.instant, end: to.instant };
  const order = orderProblem(period, now);
  if (order || Object.keys(problems).length > 0) {
    return { problems: { ...problems, ...(order && { to: order }) } };
  }
  return { problems, input: { ...period, ...whoAndWhere(form, schedule) } };
}

function timeProblem(
  value: WallTimeValue,
  kind: 'unreadable' | 'skipped' | 'repeated',
): OverrideProblem {
  return value.typed === '' ? 'missing' : kind;
}

function orderProblem(
  period: { readonly start: string; readonly end: string },
  now: DateTime,
): OverrideProblem | undefined {
  const end = Date.parse(period.end);
  if (end <= Date.parse(period.start)) {
    return 'notAfter';
  }
  return end <= now.toMillis() ? 'past' : undefined;
}

function whoAndWhere(
  form: OverrideForm,
  schedule: Schedule,
): Pick<OverrideInput, 'participant' | 'rotationIds'> {
  const isWhole = form.rotationIds.length === schedule.rotations.length;
  return {
    participant: form.isNobody ? { type: 'none' } : participantOf(form.who),
    // None named means all, also those that are added later.
    rotationIds: isWhole ? [] : form.rotationIds,
  };
}

/** The participant that an entity reference or the id of an escalation policy means; nobody without one. */
export function participantOf(ref: string | undefined): Participant {
  if (!ref) {
    return { type: 'none' };
  }
  if (isEscalationId(ref)) {
    return { type: 'escalation', ref };
  }
  return { type: ref.startsWith('group:') ? 'team' : 'user', ref };
}
