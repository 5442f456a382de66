import { ScheduleOnCall } from '@muster/backstage-plugin-oncall-common';

/** The schedules whose name, team or people contain every typed word; those with nobody on call first. */
export function narrowSchedules(
  schedules: readonly ScheduleOnCall[],
  typed: string,
): readonly ScheduleOnCall[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return schedules
    .filter(schedule => {
      const text = searchable(schedule);
      return words.every(word => text.includes(word));
    })
    .sort(
      (a, b) =>
        Number(isSomebodyOnCall(a)) - Number(isSomebodyOnCall(b)) ||
        (a.team ?? '').localeCompare(b.team ?? '') ||
        a.scheduleName.localeCompare(b.scheduleName),
    );
}

/** Whether at least one person or team is on call now. */
export function isSomebodyOnCall(schedule: ScheduleOnCall): boolean {
  return schedule.now.some(turn => turn.participant.type !== 'none');
}

function searchable(schedule: ScheduleOnCall): string {
  const people = [...schedule.now, ...schedule.next].flatMap(
    ({ participant, name, pagesFirst = [] }) =>
      participant.type === 'none'
        ? []
        : [
            participant.ref,
            name,
            ...pagesFirst.flatMap(person => [person.ref, person.name]),
          ],
  );
  return [schedule.scheduleName, schedule.team, ...people]
    .join(' ')
    .toLowerCase();
}
