import { Participant, Schedule } from '@muster/backstage-plugin-oncall-common';
import { peopleIn } from '../directory/peopleIn';
import { Roster } from '../directory/Roster';
import { participantsOf } from '../schedules/participantsOf';

/** Whom and what the steps of a policy may lead to, also through schedules and the policies that take turns there. */
export function escalationReach(
  policy: string,
  roster: Roster,
): {
  /** Entity references. */
  readonly people: readonly string[];
  readonly schedules: readonly Schedule[];
} {
  const policies = new Set<string>([policy]);
  const schedules = new Set<Schedule>();
  const people = new Set<string>();
  // What is added to a set meanwhile is gone through too, and nothing twice: circles come to an end.
  for (const id of policies) {
    for (const { recipient } of roster.policy(id)?.steps ?? []) {
      if (recipient.type === 'schedule') {
        addSchedule(roster.schedule(recipient.ref));
      } else {
        add({ type: recipient.type, ref: recipient.ref });
      }
    }
  }
  return { people: [...people], schedules: [...schedules] };

  function addSchedule(schedule: Schedule | undefined) {
    if (schedule?.enabled) {
      schedules.add(schedule);
      participantsOf(schedule).forEach(add);
    }
  }

  function add(participant: Participant) {
    if (participant.type === 'escalation') {
      policies.add(participant.ref);
    } else {
      peopleIn(participant, roster).forEach(person => people.add(person));
    }
  }
}
