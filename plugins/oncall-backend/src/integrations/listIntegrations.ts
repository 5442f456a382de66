import {
  Integration,
  integrationReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { IntegrationRoom } from './IntegrationRoom';
import { withConfiguration } from './withConfiguration';

/** All integrations, by name, without their keys. */
export async function listIntegrations(
  room: IntegrationRoom,
  caller: Caller,
): Promise<readonly Integration[]> {
  await authorize(room.permissions, caller, integrationReadPermission);
  return withConfiguration(room, await room.store.list());
}
