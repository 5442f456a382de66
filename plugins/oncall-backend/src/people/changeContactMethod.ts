import { ConflictError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { contactAddress } from './contactAddress';
import { contactMethodOf } from './contactMethodOf';
import { PeopleRoom } from './PeopleRoom';
import { sendProof } from './sendContactCode';
import { shownContactMethod } from './shownContactMethod';
import { withdrawPages } from './withdrawPages';

/** Turns a way to reach a person on or off, or gives it a name. A new address counts once it was proved. */
export async function changeContactMethod(
  room: PeopleRoom,
  person: string,
  {
    id,
    ...change
  }: {
    readonly id: string;
    readonly to?: string;
    readonly enabled?: boolean;
    readonly label?: string;
  },
  actor = person,
): Promise<ContactMethod> {
  const before = await contactMethodOf(room, person, id);
  const to = await movedTo(room, person, { before, to: change.to });
  if (to !== undefined) {
    await room.codeLimits.count(person, room.clock());
  }
  return audited(
    room.auditor,
    {
      eventId: 'change-contact-method',
      actor,
      meta: { person, contactMethodId: id, enabled: change.enabled ?? null },
    },
    async () => {
      const label = change.label?.trim();
      const isUnverified = to !== undefined;
      const after = { ...change, to, label, isUnverified };
      await room.contactMethods.change(person, id, after);
      const by = { person, contactMethod: id };
      if (to !== undefined) {
        await withdrawPages(room, by, 'its address was changed');
      } else if (change.enabled === false) {
        await withdrawPages(room, by, 'the contact method was turned off');
      }
      if (to !== undefined) {
        await sendProof(room, person, { ...before, to });
      }
      return shownContactMethod(await contactMethodOf(room, person, id));
    },
  );
}

/** The new address, if it is another one. */
async function movedTo(
  room: PeopleRoom,
  person: string,
  { before, to }: { before: ContactMethod; to?: string },
): Promise<string | undefined> {
  const { channel } = before;
  if (to === undefined || to === before.to) {
    return undefined;
  }
  const address = contactAddress({ channel, to }, room.channels);
  if (address === before.to) {
    return undefined;
  }
  const others = (await room.contactMethods.listFor([person])).get(person);
  if (others?.some(one => one.channel === channel && one.to === address)) {
    throw new ConflictError(`There is this ${channel} already`);
  }
  return address;
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
