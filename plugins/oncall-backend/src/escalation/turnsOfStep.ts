import { OnCallTurn, Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { participantsAround, turnsAt } from '../schedules/onCallAt';
import { SnapshotStep } from './PolicySnapshot';

/** How many policies on call may lead from one to the next. */
export const MOST_ON_CALL = 3;

/** A turn, or a participant who has none at this moment. */
export type TurnToTell = Pick<OnCallTurn, 'participant' | 'forwardedFrom'>;

/** Whom a step means that tells a schedule. */
export function turnsOfStep(
  schedule: Schedule,
  notify: SnapshotStep['notify'],
  at: DateTime,
): { readonly turns: readonly TurnToTell[]; readonly why: string } {
  if (notify === 'next' || notify === 'previous') {
    return {
      turns: participantsAround(schedule, at, notify).map(participant => ({
        participant,
      })),
      why: `the ${notify} on call in ${schedule.name}`,
    };
  }
  return {
    turns: turnsAt(schedule, at),
    why: `on call in ${schedule.name}`,
  };
}

/** Whether a step of a schedule means an escalation policy at this moment. */
export function isEscalationOnCall(options: {
  schedule: Schedule | undefined;
  notify: SnapshotStep['notify'];
  policy: string;
  at: DateTime;
}): boolean {
  const { schedule, notify, policy, at } = options;
  return (
    schedule !== undefined &&
    turnsOfStep(schedule, notify, at).turns.some(
      ({ participant }) =>
        participant.type === 'escalation' && participant.ref === policy,
    )
  );
}
