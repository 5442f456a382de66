import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationRoom } from '../integrations/IntegrationRoom';
import { listIntegrations } from '../integrations/listIntegrations';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';
import { refuseForeign } from './ownTeam';

/** The integration of a path, if the key reaches it. */
export async function foundIntegration(
  room: IntegrationRoom,
  call: OpsgenieCall,
): Promise<Integration> {
  const { id } = call.params;
  const all = await listIntegrations(room, call.caller);
  const integration = all.find(one => one.id === id);
  if (!integration) {
    throw OpsgenieError.notFound(`No integration exists with id [${id}]`);
  }
  refuseForeign(call, integration.team);
  return integration;
}
