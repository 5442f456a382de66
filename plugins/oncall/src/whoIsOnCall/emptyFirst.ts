import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';

/** The schedules with nobody on call first; within both the order of the pager, by team and name. */
export function emptyFirst(
  schedules: readonly ScheduleOnCall[],
): readonly ScheduleOnCall[] {
  return [...schedules].sort(
    (a, b) => Number(isSomebodyOnCall(a)) - Number(isSomebodyOnCall(b)),
  );
}

/** Whether at least one person or team is on call now; whom the catalog does not know is shown by reference, and not paged. */
export function isSomebodyOnCall(schedule: ScheduleOnCall): boolean {
  return schedule.now.some(
    ({ participant, name }) =>
      participant.type !== 'none' && name !== participant.ref,
  );
}

/** Its name and its people, for a search. */
export function wordsOfSchedule({
  scheduleName,
  now,
  next,
}: ScheduleOnCall): readonly (string | undefined)[] {
  const people = [...now, ...next].flatMap(
    ({ participant, name, pagesFirst = [] }) =>
      participant.type === 'none'
        ? []
        : [
            participant.ref,
            name,
            ...pagesFirst.flatMap(person => [person.ref, person.name]),
          ],
  );
  return [scheduleName, ...people];
}
