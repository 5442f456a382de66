import { UpcomingStep } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { Roster } from '../directory/Roster';
import { SnapshotStep } from './PolicySnapshot';
import { recipientsOf } from './recipientsOf';
import { startRunAgain } from './EscalationRun';
import { endOfAcknowledgement } from './endOfAcknowledgement';
import { startAfterSnooze } from './startAfterSnooze';
import { appliesIn, isAfter, stepTimeline, TimedStep } from './stepTimeline';

/** Chance or a turn chooses one of those who are found. */
const ONE_OF_SEVERAL: readonly SnapshotStep['notify'][] = [
  'random',
  'round-robin',
];

/** Who is told later matters little now, and may change. */
const NAMED_STEPS = 10;

/** The steps that follow if nothing changes: if nobody acknowledges, when the snooze ends, or when nobody takes care any more. */
export function upcomingSteps(
  escalating: EscalatingAlert,
  roster: Roster,
): readonly UpcomingStep[] {
  return stepsAhead(escalating).map(
    ({ at, round, position, definition }, index) => ({
      at: new Date(at.toMillis()).toISOString(),
      round,
      step: position,
      who: describeRecipient(definition),
      ...(index < NAMED_STEPS && peopleOf(roster, definition, at)),
    }),
  );
}

function stepsAhead(escalating: EscalatingAlert): readonly TimedStep[] {
  const { alert, run, snapshot } = escalating;
  const wakesAt = startAfterSnooze(escalating);
  if (wakesAt) {
    return stepTimeline(snapshot, wakesAt);
  }
  const end = endOfAcknowledgement(escalating);
  const isOver = ({ at }: TimedStep) => end !== undefined && at >= end.at;
  const ahead = stepTimeline(snapshot, run.startedAt).filter(
    step =>
      isAfter(step.at, run.escalatedUntil) &&
      appliesIn(step.definition, isOver(step) ? 'open' : alert.state),
  );
  if (!end || end.reset) {
    return ahead;
  }
  const { startedAt } = startRunAgain(escalating, end.at);
  return [
    ...ahead.filter(step => !isOver(step)),
    ...stepTimeline(snapshot, startedAt),
  ];
}

/** Whom a step tells at a later time, as the schedules are now. */
function peopleOf(
  roster: Roster,
  step: SnapshotStep,
  at: DateTime,
): Pick<UpcomingStep, 'people' | 'nobodyBecause'> {
  const { people, nobodyBecause } = recipientsOf({ roster, step, at });
  if (nobodyBecause) {
    return { nobodyBecause };
  }
  const isOpen = people.length > 1 && ONE_OF_SEVERAL.includes(step.notify);
  return isOpen ? {} : { people: people.map(({ ref }) => named(roster, ref)) };
}

function named(roster: Roster, ref: string) {
  return { ref, name: roster.nameOf(ref) };
}

const WHOM_OF_TEAM: ReadonlyMap<SnapshotStep['notify'], string> = new Map([
  ['random', 'somebody of the team'],
  ['admins', 'the admins of the team'],
  ['users', 'everybody but the admins of the team'],
]);

/** Whom a step tells, in words. */
export function describeRecipient(step: SnapshotStep): string {
  const who = recipientInWords(step);
  const onCall = step.follows?.at(-1);
  return onCall ? `${who}, if ${onCall.policyName} is on call` : who;
}

function recipientInWords({
  notify,
  recipient,
  recipientName,
  nobodyBecause,
}: SnapshotStep): string {
  if (nobodyBecause) {
    return 'nobody';
  }
  if (recipient.type === 'user') {
    return recipientName;
  }
  if (notify === 'round-robin') {
    return `who is next in turn in ${recipientName}`;
  }
  if (recipient.type === 'team') {
    return `${WHOM_OF_TEAM.get(notify) ?? 'the whole team'} ${recipientName}`;
  }
  return notify === 'next' || notify === 'previous'
    ? `the ${notify} on call in ${recipientName}`
    : `on call in ${recipientName}`;
}
