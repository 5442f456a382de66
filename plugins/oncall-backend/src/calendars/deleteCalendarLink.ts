import { NotFoundError } from '@backstage/errors';
import { audited } from '../audited';
import { CalendarRoom } from './CalendarRoom';

/** The address stops working at once. */
export async function deleteCalendarLink(
  room: CalendarRoom,
  person: string,
  id: string,
): Promise<void> {
  const meta = { calendarLinkId: id };
  await audited(
    room.auditor,
    { eventId: 'delete-calendar-link', actor: person, meta },
    async () => {
      if (!(await room.calendarLinks.delete(person, id))) {
        throw new NotFoundError(`You have no calendar link with id ${id}`);
      }
    },
  );
}
