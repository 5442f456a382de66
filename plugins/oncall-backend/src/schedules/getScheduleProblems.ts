import {
  ContactMethod,
  ScheduleProblem,
  scheduleProblems,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { existingSchedule } from './existingSchedule';
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
  const people = schedule.rotations.flatMap(({ participants }) =>
    participants.flatMap(participant =>
      participant.type === 'user' ? [participant.ref] : [],
    ),
  );
  const methods = await room.methodsOf([...new Set(people)], roster);
  return scheduleProblems({
    schedule,
    at: new Date(now.toMillis()).toISOString(),
    isKnown: person => roster.person(person)?.ref === person,
    isReachable: person => (methods.get(person) ?? []).some(wakesSomebody),
  });
}

/** Messages in the portal are seen by those who look at it, not by those who sleep. */
function wakesSomebody({ enabled, channel }: ContactMethod): boolean {
  return enabled && channel !== 'notification';
}
