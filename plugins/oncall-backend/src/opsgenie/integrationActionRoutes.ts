import { WebhookMapping } from '@muster/backstage-plugin-oncall-common';
import { ReadingRoom } from '../integrations/ReadingRoom';
import { saveWebhookMapping } from '../integrations/saveWebhookMapping';
import { parseBody } from './alertBody';
import { foundIntegration } from './foundIntegration';
import {
  integrationActionBody,
  integrationActionsBody,
  mappingFrom,
} from './integrationActionBody';
import { integrationActionsView } from './integrationActionView';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';

const CATEGORIES = ['ignore', 'create', 'close', 'acknowledge'] as const;

/** What messages of an integration do: the mapping of a webhook, in the words of Opsgenie. */
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
  return { status: 200, body: { data: await viewOf(room, call) } };
}

async function replace(
  room: ReadingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const body = parseBody(integrationActionsBody, call.body);
  await save(room, call, mappingFrom(body));
  const data = await viewOf(room, call);
  return { status: 200, body: { result: 'Updated', data } };
}

/** Behind the others that do the same. */
async function add(
  room: ReadingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const { type } = parseBody(integrationActionBody, call.body);
  const category = CATEGORIES.find(one => one === type);
  if (!category) {
    throw OpsgenieError.unprocessable({
      type: `must be one of ${CATEGORIES.join(', ')}`,
    });
  }
  const before = await viewOf(room, call);
  const all = { ...before, [category]: [...before[category], call.body] };
  await save(room, call, mappingFrom(parseBody(integrationActionsBody, all)));
  const data = await viewOf(room, call);
  return { status: 201, body: { result: 'Created', data } };
}

async function viewOf(room: ReadingRoom, call: OpsgenieCall) {
  const integration = await foundIntegration(room, call);
  const mapping = await room.messages.findMapping(integration.id);
  return integrationActionsView(integration, mapping);
}

async function save(
  room: ReadingRoom,
  call: OpsgenieCall,
  mapping: WebhookMapping,
): Promise<void> {
  const { id, type } = await foundIntegration(room, call);
  if (type !== 'webhook') {
    throw new OpsgenieError(
      403,
      'The messages of this kind are read as the tool writes them. Use alert policies to change its alerts, or an integration of the kind Webhook.',
      { code: 40302 },
    );
  }
  await saveWebhookMapping(room, call.caller, { id, mapping });
}
