import { NotAllowedError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { storeContactMethod } from '../../people/addContactMethod';
import { PeopleRoom } from '../../people/PeopleRoom';
import { testContactMethod } from '../../people/testContactMethod';
import { DeviceLinks } from './DeviceLinks';
import { readPushSubscription, toPushAddress } from './PushSubscription';

const LONGEST_LABEL = 60;

/** The device that opened a link rings from now on, and once at once. The link is the permission. */
export async function addDevice(
  room: PeopleRoom,
  links: DeviceLinks,
  input: { token: string; subscription: unknown; label: unknown },
): Promise<ContactMethod> {
  const person = links.personOf(input.token, room.clock());
  if (!person) {
    throw new NotAllowedError(
      'This link is not valid any more; make a new one under "My on-call"',
    );
  }
  const label = String(input.label ?? '')
    .trim()
    .slice(0, LONGEST_LABEL);
  const method: ContactMethod = {
    id: randomUUID(),
    channel: 'push',
    to: toPushAddress(readPushSubscription(input.subscription)),
    enabled: true,
    fromCatalog: false,
    // Whoever holds the link holds the device.
    verified: true,
    label: label || undefined,
  };
  await storeContactMethod(room, person, method);
  return testContactMethod(room, person, method.id);
}
