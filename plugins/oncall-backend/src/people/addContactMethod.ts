import { ConflictError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { contactAddress } from './contactAddress';
import { PeopleRoom } from './PeopleRoom';
import { sendProof } from './sendContactCode';
import { shownContactMethod } from './shownContactMethod';

/**
 * One more way to reach a person. Whoever adds it, it counts once the person has entered the code that is sent to it.
 */
export async function addContactMethod(
  room: PeopleRoom,
  person: string,
  input: {
    readonly channel: string;
    readonly to: string;
    readonly label?: string;
  },
  actor = person,
): Promise<ContactMethod> {
  const { channel } = input;
  const to = contactAddress(input, room.channels);
  await room.codeLimits.count(person, room.clock());
  const method: ContactMethod = {
    id: randomUUID(),
    channel,
    to,
    enabled: true,
    fromCatalog: false,
    verified: false,
    label: input.label?.trim() || undefined,
  };
  await storeContactMethod(room, person, method, actor);
  await sendProof(room, person, method);
  return shownContactMethod(method);
}

/** Writes a new method, whether it is proved or not. */
export async function storeContactMethod(
  room: PeopleRoom,
  person: string,
  method: ContactMethod,
  actor = person,
): Promise<void> {
  const { id, channel } = method;
  // The address itself is nobody's business, not even the audit log's.
  const meta = { person, contactMethodId: id, channel };
  await audited(
    room.auditor,
    { eventId: 'add-contact-method', actor, meta },
    async () => {
      const now = room.clock();
      if (!(await room.contactMethods.insert(person, method, now))) {
        throw new ConflictError(`You have this ${channel} already`);
      }
    },
  );
}
