import {
  IntegrationReading,
  integrationUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { toIso } from '../alerts/alertRow';
import { authorize, Caller } from '../authorization';
import { managedParts } from '../files/refuseManaged';
import { existingIntegration } from './existingIntegration';
import { ReadingRoom } from './ReadingRoom';

/** How messages are read and the latest of them. Messages may tell much, so only those who set up integrations see them. */
export async function getIntegrationReading(
  room: ReadingRoom,
  caller: Caller,
  id: string,
): Promise<IntegrationReading> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  await existingIntegration(room.store, id);
  const last = await room.messages.findMessage(id);
  const managed = await managedParts(room.files, id);
  return {
    mapping: await room.messages.findMapping(id),
    isMappingManaged: managed.includes('mapping') || undefined,
    areActionsManaged: managed.includes('actions') || undefined,
    lastMessage: last && {
      receivedAt: toIso(last.receivedAt),
      contentType: last.contentType,
      body: last.body,
      outcomes: last.outcomes,
    },
  };
}
