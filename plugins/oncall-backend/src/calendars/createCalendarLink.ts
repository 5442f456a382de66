import { NotFoundError } from '@backstage/errors';
import {
  CalendarLink,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { authorize, Caller } from '../authorization';
import { CalendarRoom } from './CalendarRoom';

/** A new secret address; the answer is the only place where it is ever shown. */
export async function createCalendarLink(
  room: CalendarRoom,
  caller: Caller,
  request: { readonly person: string; readonly scheduleId?: string },
): Promise<CalendarLink & { readonly url: string }> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const { person, scheduleId } = request;
  const id = randomUUID();
  const meta = { calendarLinkId: id, ...(scheduleId && { scheduleId }) };
  return audited(
    room.auditor,
    { eventId: 'create-calendar-link', actor: person, meta },
    async () => {
      const now = room.clock();
      const roster = await room.rosters.get(now);
      if (scheduleId && roster.schedule(scheduleId)?.id !== scheduleId) {
        throw new NotFoundError(`No schedule with id ${scheduleId}`);
      }
      const secret = randomBytes(24).toString('base64url');
      const createdAt = new Date(now.toMillis()).toISOString();
      const link = { id, scheduleId, createdAt };
      await room.calendarLinks.insert({ ...link, person }, hashOf(secret));
      return { ...link, url: `${room.baseUrl}/calendars/${secret}.ics` };
    },
  );
}

/** What is kept of a secret. It is a long random string, so a plain hash cannot be turned back. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
