import { CalendarRoom } from './CalendarRoom';
import { hashOf } from './createCalendarLink';
import { onCallCalendar } from './onCallCalendar';

/**
 * The calendar behind a secret, or undefined where there is none (any more): the link was taken back, its schedule was
 * deleted, or the person left the catalog.
 */
export async function readCalendar(
  room: CalendarRoom,
  secret: string,
): Promise<string | undefined> {
  const link = await room.calendarLinks.findBySecretHash(hashOf(secret));
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const owner = link && roster.person(link.person);
  if (!link || owner?.ref !== link.person) {
    return undefined;
  }
  if (!link.scheduleId) {
    return onCallCalendar({
      name: `On call: ${owner.name}`,
      schedules: roster.schedules,
      roster,
      person: owner.ref,
      now,
    });
  }
  const schedule = roster.schedule(link.scheduleId);
  return schedule?.id === link.scheduleId
    ? onCallCalendar({
        name: schedule.name,
        schedules: [schedule],
        roster,
        now,
      })
    : undefined;
}
