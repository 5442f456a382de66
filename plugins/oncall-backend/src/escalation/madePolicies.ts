import {
  EscalationStep,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { SnapshotPolicy } from './PolicySnapshot';

const EVERYBODY_AFTER_MINUTES = 10;

/** For teams that have not written a policy: who is on call, and soon everybody. */
export function onCallThenEverybody(
  team: Team,
  schedules: readonly Schedule[],
): { readonly policy: SnapshotPolicy; readonly text: string } {
  const onCall = schedules.map(schedule => ({
    ...step(0, 'default', { type: 'schedule', ref: schedule.id }),
    recipientName: schedule.name,
  }));
  const everybodyAfter = onCall.length > 0 ? EVERYBODY_AFTER_MINUTES : 0;
  const everybody = {
    ...step(everybodyAfter, 'all', { type: 'team', ref: team.ref }),
    recipientName: team.name,
  };
  const steps = team.members.length > 0 ? [...onCall, everybody] : onCall;
  return {
    policy: { name: `${team.name} (no policy of its own)`, steps },
    text: describe(team, onCall.length > 0),
  };
}

/** A direct page of a person, or of whoever is on call in a schedule. */
export function oneStep(
  roster: Roster,
  name: string,
  type: 'user' | 'schedule',
  ref: string,
): SnapshotPolicy {
  const recipient = { type, ref };
  return {
    name,
    steps: [
      {
        ...step(0, 'default', recipient),
        recipientName: recipientName(roster, recipient),
      },
    ],
  };
}

/** The name that a recipient has at this moment. */
export function recipientName(
  roster: Roster,
  { type, ref }: EscalationStep['recipient'],
): string {
  return type === 'schedule'
    ? roster.schedule(ref)?.name ?? ref
    : roster.nameOf(ref);
}

/** What everybody should know who routes to a schedule; an escalation policy that takes turns there does escalate. */
export function neverEscalates(
  roster: Roster,
  { id, name }: Pick<Schedule, 'id' | 'name'>,
): readonly string[] {
  return roster.hasEscalations(id)
    ? []
    : [
        `A schedule alone never escalates: nobody else follows if ${name} does not answer.`,
      ];
}

function describe(team: Team, hasSchedules: boolean): string {
  if (hasSchedules) {
    return `Pages who is on call in ${team.name} and everybody there after ${EVERYBODY_AFTER_MINUTES} minutes,`;
  }
  return team.members.length > 0
    ? `Pages everybody in ${team.name}, which has no schedule,`
    : `Finds neither a schedule nor a person in ${team.name}, chosen`;
}

function step(
  delayMinutes: number,
  notify: EscalationStep['notify'],
  recipient: EscalationStep['recipient'],
): EscalationStep {
  return { delayMinutes, condition: 'if-not-acked', notify, recipient };
}
