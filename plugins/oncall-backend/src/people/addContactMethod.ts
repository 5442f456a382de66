import { ConflictError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { contactAddress } from './contactAddress';
import { PeopleRoom } from './PeopleRoom';

/** One more way to reach the person who asks. Nobody can add one for somebody else. */
export async function addContactMethod(
  room: PeopleRoom,
  person: string,
  input: { readonly channel: string; readonly to: string },
): Promise<ContactMethod> {
  const { channel } = input;
  const to = contactAddress(input, room.channels.ids);
  const method = {
    id: randomUUID(),
    channel,
    to,
    enabled: true,
    fromCatalog: false,
  };
  // The address itself is nobody's business, not even the audit log's.
  const meta = { contactMethodId: method.id, channel };
  return audited(
    room.auditor,
    { eventId: 'add-contact-method', actor: person, meta },
    async () => {
      const now = room.clock();
      if (!(await room.contactMethods.insert(person, method, now))) {
        throw new ConflictError(`You have this ${channel} already`);
      }
      return method;
    },
  );
}
