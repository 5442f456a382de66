import {
  Integration,
  IntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { ReadingRoom } from '../integrations/ReadingRoom';
import { saveIntegrationActions } from '../integrations/saveIntegrationActions';
import { actionsOfMapping } from './actionsOfMapping';
import { foundIntegration } from './foundIntegration';
import {
  integrationActionBody,
  integrationActionsBody,
} from './integrationActionBody';
import { integrationActionsView } from './integrationActionView';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';

/** What becomes of the messages of an integration. */
export function integrationActionRoutes(
  room: ReadingRoom,
): readonly OpsgenieRoute[] {
  const path = '/v2/integrations/:id/actions';
  const access = 'everything';
  return [
    { method: 'GET', path, access, handle: call => list(room, call) },
    { method: 'PUT', path, access, handle: call => replace(room, call) },
    { method: 'POST', path, access, handle: call => add(room, call) },
  ];
}

async function list(
  room: ReadingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const integration = await foundIntegration(room, call);
  const actions = await actionsOf(room, integration);
  const data = integrationActionsView(integration, actions);
  return { status: 200, body: { data } };
}

async function replace(
  room: ReadingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const integration = await foundIntegration(room, call);
  const actions = integrationActionsBody(call.body);
  const data = await save(room, call, { integration, actions });
  return { status: 200, body: { result: 'Updated', data } };
}

/** Behind the others of the same type, unless its order says something else. */
async function add(
  room: ReadingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const integration = await foundIntegration(room, call);
  const action = integrationActionBody(call.body);
  const before = await actionsOf(room, integration);
  const actions = [...before, action];
  const data = await save(room, call, { integration, actions });
  return { status: 201, body: { result: 'Created', data } };
}

/** Without actions of its own a webhook does what its mapping says. */
async function actionsOf(
  { mappings }: ReadingRoom,
  { id, type, actions }: Integration,
): Promise<readonly IntegrationAction[]> {
  const mapping =
    !actions && type === 'webhook' ? await mappings.find(id) : undefined;
  return mapping ? actionsOfMapping(mapping) : actions ?? [];
}

/** The actions say all that a mapping has said, so that what is answered is what holds. */
async function save(
  room: ReadingRoom,
  call: OpsgenieCall,
  wish: {
    readonly integration: Integration;
    readonly actions: readonly IntegrationAction[];
  },
) {
  const { integration } = wish;
  const { id } = integration;
  const insteadOfMapping = (await room.mappings.find(id)) !== undefined;
  const request = { id, actions: wish.actions, insteadOfMapping };
  const actions = await saveIntegrationActions(room, call.caller, request);
  return integrationActionsView(integration, actions);
}
