import { NotFoundError } from '@backstage/errors';
import { DeviceLink } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { PeopleRoom } from './PeopleRoom';

/** A link that makes the phone or browser ring on which it is opened. */
export async function createDeviceLink(
  room: PeopleRoom,
  person: string,
): Promise<DeviceLink> {
  const { deviceLinks, clock } = room;
  if (!deviceLinks) {
    throw new NotFoundError(
      'Browsers cannot be made to ring here: oncall.push is turned off in the configuration',
    );
  }
  return audited(
    room.auditor,
    { eventId: 'create-device-link', actor: person },
    async () => {
      const { url, expiresAt } = deviceLinks.linkFor(person, clock());
      return { url, expiresAt: new Date(expiresAt.toMillis()).toISOString() };
    },
  );
}
