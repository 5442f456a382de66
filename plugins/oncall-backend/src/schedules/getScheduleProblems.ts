import {
  ContactMethod,
  ScheduleProblem,
  scheduleProblems,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { peopleIn } from '../directory/peopleIn';
import { Roster } from '../directory/Roster';
import { escalationReach } from '../escalation/escalationReach';
import { isUsable } from '../people/Preferences';
import { escalationProblem } from './escalationProblem';
import { existingSchedule } from './existingSchedule';
import { participantsOf } from './participantsOf';
import { ScheduleRoom } from './ScheduleRoom';

/** What the use case needs besides schedules. */
export type ScheduleProblemsRoom = ScheduleRoom & {
  readonly methodsOf: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, readonly ContactMethod[]>>;
};

/** What should be looked at in a schedule. It says that somebody cannot be reached, never how somebody is. */
export async function getScheduleProblems(
  room: ScheduleProblemsRoom,
  caller: Caller,
  scheduleId: string,
): Promise<readonly ScheduleProblem[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const now = room.clock();
  const schedule = await existingSchedule(room.store, scheduleId);
  const roster = await room.rosters.get(now);
  const people = participantsOf(schedule).flatMap(participant =>
    participant.type === 'escalation'
      ? escalationReach(participant.ref, roster).people
      : peopleIn(participant, roster),
  );
  const methods = await room.methodsOf([...new Set(people)], roster);
  const canBeWoken = (person: string) =>
    (methods.get(person) ?? []).some(wakesSomebody);
  return scheduleProblems({
    schedule,
    at: new Date(now.toMillis()).toISOString(),
    isKnown: ref => (roster.person(ref) ?? roster.team(ref))?.ref === ref,
    isReachable: ref =>
      roster.team(ref)?.ref === ref
        ? peopleIn({ type: 'team', ref }, roster).some(canBeWoken)
        : canBeWoken(ref),
    escalationProblem: policy =>
      escalationProblem({ schedule, policy, roster, canBeWoken }),
  });
}

/** Messages in the portal are seen by those who look at it, not by those who sleep. */
function wakesSomebody(method: ContactMethod): boolean {
  return isUsable(method) && method.channel !== 'notification';
}
