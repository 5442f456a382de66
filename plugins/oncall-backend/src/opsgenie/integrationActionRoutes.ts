import {
  Integration,
  IntegrationAction,
  WebhookMapping,
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
  const mapping = await mappingOf(room, integration);
  const data = integrationActionsView(
    integration,
    actionsOf(integration, mapping),
  );
  return { status: 200, body: { data } };
}

async function replace(
  room: ReadingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const integration = await foundIntegration(room, call);
  const actions = integrationActionsBody(call.body);
  const data = await save(room, call, { integration, wanted: () => actions });
  return { status: 200, body: { result: 'Updated', data } };
}

/** Behind the others of the same type, unless its order says something else. */
async function add(
  room: ReadingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const integration = await foundIntegration(room, call);
  const action = integrationActionBody(call.body);
  const wanted: Wish['wanted'] = before => [...before, action];
  const data = await save(room, call, { integration, wanted });
  return { status: 201, body: { result: 'Created', data } };
}

type Wish = {
  readonly integration: Integration;
  /** Of the actions as they are then: Terraform adds many at the same time. */
  readonly wanted: (
    before: readonly IntegrationAction[],
  ) => readonly IntegrationAction[];
};

/** The actions say all that a mapping has said, so that what is answered is what holds. */
async function save(
  room: ReadingRoom,
  call: OpsgenieCall,
  { integration, wanted }: Wish,
) {
  const { id } = integration;
  const mapping = await mappingOf(room, integration);
  const actions = await saveIntegrationActions(room, call.caller, {
    id,
    actionsOf: before => wanted(actionsOf(before, mapping)),
    insteadOfMapping: mapping !== undefined,
  });
  return integrationActionsView(integration, actions);
}

async function mappingOf(
  { mappings }: ReadingRoom,
  { id, type }: Integration,
): Promise<WebhookMapping | undefined> {
  return type === 'webhook' ? mappings.find(id) : undefined;
}

/** Without actions of its own a webhook does what its mapping says. */
function actionsOf(
  { actions }: Integration,
  mapping: WebhookMapping | undefined,
): readonly IntegrationAction[] {
  return actions ?? (mapping ? actionsOfMapping(mapping) : []);
}
