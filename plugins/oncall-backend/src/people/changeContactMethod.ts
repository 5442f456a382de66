import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { contactMethodOf } from './contactMethodOf';
import { PeopleRoom } from './PeopleRoom';
import { shownContactMethod } from './shownContactMethod';

/** Turns a way to reach the person on or off, or gives it a name. */
export async function changeContactMethod(
  room: PeopleRoom,
  person: string,
  {
    id,
    ...change
  }: { id: string; readonly enabled?: boolean; readonly label?: string },
): Promise<ContactMethod> {
  await contactMethodOf(room, person, id);
  return audited(
    room.auditor,
    {
      eventId: 'change-contact-method',
      actor: person,
      meta: { contactMethodId: id, enabled: change.enabled ?? null },
    },
    async () => {
      const label = change.label?.trim();
      await room.contactMethods.change(person, id, { ...change, label });
      return shownContactMethod(await contactMethodOf(room, person, id));
    },
  );
}

/** In which order the methods are shown and used. */
export async function orderContactMethods(
  room: PeopleRoom,
  person: string,
  ids: readonly string[],
): Promise<void> {
  await audited(
    room.auditor,
    { eventId: 'order-contact-methods', actor: person },
    () => room.contactMethods.order(person, ids),
  );
}
