import {
  IntegrationReading,
  integrationUpdatePermission,
  NO_TEAM,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { toIso } from '../alerts/alertRow';
import { authorize, Caller, refusedTeams } from '../authorization';
import { managedParts } from '../files/refuseManaged';
import { existingIntegration } from './existingIntegration';
import { ReadingRoom } from './ReadingRoom';

/** How messages are read and the latest of them. That may tell much, so only those who may change the integration see it. */
export async function getIntegrationReading(
  room: ReadingRoom,
  caller: Caller,
  id: string,
): Promise<IntegrationReading> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  const integration = await existingIntegration(room.store, id);
  const teams = teamsReached(integration).map(team => team ?? NO_TEAM);
  const refused = await refusedTeams(room.permissions, caller, teams);
  const isMessageHidden = refused.length > 0 || undefined;
  const last = isMessageHidden
    ? undefined
    : await room.messages.findMessage(id);
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
    isMessageHidden,
  };
}
