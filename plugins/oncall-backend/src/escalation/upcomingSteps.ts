import { UpcomingStep } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { Roster } from '../directory/Roster';
import { SnapshotStep } from './PolicySnapshot';
import { recipientsOf } from './recipientsOf';
import { appliesIn, isAfter, stepTimeline } from './stepTimeline';

/** Chance or a turn chooses one of those who are found. */
const ONE_OF_SEVERAL: readonly SnapshotStep['notify'][] = [
  'random',
  'round-robin',
];

/** Who is told later matters little now, and may change. */
const NAMED_STEPS = 10;

/** The steps that follow if nothing changes: if nobody acknowledges, or when the snooze ends. */
export function upcomingSteps(
  { alert, run, snapshot }: EscalatingAlert,
  roster: Roster,
): readonly UpcomingStep[] {
  const wakesAt =
    alert.state === 'snoozed' && alert.snoozedUntil
      ? DateTime.fromISO(alert.snoozedUntil, { zone: 'utc' })
      : undefined;
  const startedAt = wakesAt ?? run.startedAt;
  const doneUntil = wakesAt ? undefined : run.escalatedUntil;
  const state = wakesAt ? 'open' : alert.state;
  return stepTimeline(snapshot, startedAt)
    .filter(
      step => isAfter(step.at, doneUntil) && appliesIn(step.definition, state),
    )
    .map(({ at, round, position, definition }, index) => ({
      at: new Date(at.toMillis()).toISOString(),
      round,
      step: position,
      who: describeRecipient(definition),
      ...(index < NAMED_STEPS && peopleOf(roster, definition, at)),
    }));
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
