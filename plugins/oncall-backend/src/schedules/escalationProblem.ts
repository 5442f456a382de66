import {
  EscalationProblemCode,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { escalationReach } from '../escalation/escalationReach';

/** What is wrong with an escalation policy that takes turns in a schedule; undefined when nothing is. */
export function escalationProblem(options: {
  schedule: Schedule;
  /** Its id. */
  policy: string;
  roster: Roster;
  canBeWoken: (person: string) => boolean;
}): EscalationProblemCode | undefined {
  const { schedule, policy, roster, canBeWoken } = options;
  if (roster.policy(policy)?.id !== policy) {
    return 'escalation-gone';
  }
  const { people, schedules } = escalationReach(policy, roster);
  if (!people.some(canBeWoken)) {
    return 'escalation-reaches-nobody';
  }
  return schedules.some(({ id }) => id === schedule.id)
    ? 'circular-escalation'
    : undefined;
}
