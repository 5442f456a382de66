import { ConflictError, NotFoundError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { PeopleRoom } from './PeopleRoom';
import { shownContactMethod } from './shownContactMethod';

/** Sends a message now, also by what the catalog says, and says what became of it. */
export async function testContactMethod(
  room: PeopleRoom,
  person: string,
  id: string,
): Promise<ContactMethod> {
  const roster = await room.rosters.get(room.clock());
  const all = await room.methodsOf([person], roster);
  const method = all.get(person)?.find(known => known.id === id);
  if (!method) {
    throw new NotFoundError(`You have no contact method with id ${id}`);
  }
  if (!method.verified) {
    // Whoever lives at an address that somebody only typed gets codes, and those only now and then.
    throw new ConflictError(
      `The contact method ${id} is not proved yet; enter the code that was sent to it`,
    );
  }
  return audited(
    room.auditor,
    {
      eventId: 'test-contact-method',
      actor: person,
      meta: { contactMethodId: id, channel: method.channel },
    },
    async () => {
      const { at, error } = await room.deliver(method.channel, {
        id: randomUUID(),
        person,
        to: method.to,
        kind: 'test',
        subject: 'Test: pages reach you here',
        text: 'You asked for this message under "My on-call". Nothing is wrong, and there is nothing to do.',
        alerts: [],
      });
      await room.contactMethods.change(person, id, { lastTest: { at, error } });
      const lastTest = { at: new Date(at.toMillis()).toISOString(), error };
      return shownContactMethod({ ...method, lastTest });
    },
  );
}
