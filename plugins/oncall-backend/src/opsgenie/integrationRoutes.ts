import {
  Integration,
  IntegrationChange,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { createIntegration } from '../integrations/createIntegration';
import { deleteIntegration } from '../integrations/deleteIntegration';
import { IntegrationRoom } from '../integrations/IntegrationRoom';
import { listIntegrations } from '../integrations/listIntegrations';
import { updateIntegration } from '../integrations/updateIntegration';
import { foundIntegration } from './foundIntegration';
import {
  authenticateBody,
  IntegrationBody,
  integrationBody,
  opsgenieType,
} from './integrationBody';
import { refuseMore, settingsOf } from './integrationSettings';
import { integrationMeta, integrationView } from './integrationView';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly } from './ownTeam';
import { parseBody } from './parseBody';

/** Integrations are made, changed and deleted as in the portal; a key never gives away more than it has. */
export function integrationRoutes(
  room: IntegrationRoom,
): readonly OpsgenieRoute[] {
  const one = '/v2/integrations/:id';
  return [
    route('GET', '/v2/integrations', list),
    route('POST', '/v2/integrations', create),
    {
      ...route('POST', '/v2/integrations/authenticate', authenticated),
      access: 'send',
      rights: [],
    },
    route('GET', one, get),
    route('PUT', one, replace),
    route('DELETE', one, remove),
    route('POST', `${one}/enable`, question => turn(question, true)),
    route('POST', `${one}/disable`, question => turn(question, false)),
  ];

  function route(method: string, path: string, answer: Answer): OpsgenieRoute {
    return {
      method,
      path,
      access: 'everything',
      handle: async call =>
        answer({ room, call, roster: await room.roster(room.clock()) }),
    };
  }
}

type Question = {
  readonly room: IntegrationRoom;
  readonly call: OpsgenieCall;
  readonly roster: Roster;
};

type Answer = (question: Question) => Promise<OpsgenieAnswer>;

async function list({ room, call, roster }: Question): Promise<OpsgenieAnswer> {
  const { query } = call.request;
  const type = query.get('type');
  const team = query.get('teamId') || query.get('teamName');
  const teamRef = team && (roster.team(team)?.ref ?? team);
  const all = await listIntegrations(room, call.caller);
  const data = ownOnly(call, all)
    .filter(one => !teamRef || one.team === teamRef)
    .map(integrationMeta)
    .filter(one => !type || one.type.toLowerCase() === type.toLowerCase());
  return { status: 200, body: { data } };
}

async function get(question: Question): Promise<OpsgenieAnswer> {
  const data = integrationView(
    question.roster,
    await foundIntegration(question.room, question.call),
  );
  return { status: 200, body: { data } };
}

async function create(question: Question): Promise<OpsgenieAnswer> {
  const { room, call, roster } = question;
  const body = parseBody(integrationBody, call.body);
  const { type, name = '', apiKey, enabled = true } = body;
  const { id, key } = await createIntegration(room, call.caller, {
    type,
    name,
    key: apiKey,
    ...settingsOf(call, { body, roster }),
  });
  if (!enabled) {
    const off = { id, change: { enabled } };
    await updateIntegration(room, call.caller, off);
  }
  const data = { id, name, apiKey: key };
  return { status: 201, body: { result: 'Created', data } };
}

async function replace(question: Question): Promise<OpsgenieAnswer> {
  const { call, roster } = question;
  const body = parseBody(integrationBody, call.body);
  const before = await changeable(question);
  refuseOtherType(before, body);
  const { name, enabled } = body;
  const settings = settingsOf(call, { body, roster, before });
  const { team = null, ...rights } = settings;
  const data = await change(question, { name, enabled, team, ...rights });
  return { status: 200, body: { result: 'Updated', data } };
}

async function turn(
  question: Question,
  enabled: boolean,
): Promise<OpsgenieAnswer> {
  const { id, name } = await change(question, { enabled });
  const result = enabled ? 'Enabled' : 'Disabled';
  return { status: 200, body: { result, data: { id, name } } };
}

async function remove(question: Question): Promise<OpsgenieAnswer> {
  const { room, call } = question;
  await deleteIntegration(room, call.caller, (await changeable(question)).id);
  return { status: 200, body: { result: 'Deleted' } };
}

/** Tells a client whether its key is one of that type. */
async function authenticated({ call }: Question): Promise<OpsgenieAnswer> {
  const { type } = parseBody(authenticateBody, call.body);
  const own = opsgenieType(call.integration.type);
  if (type && type.toLowerCase() !== own.toLowerCase()) {
    throw OpsgenieError.unprocessable({ type: `The key is of type ${own}` });
  }
  return { status: 200, body: { result: 'Authenticated' } };
}

async function change(question: Question, to: IntegrationChange) {
  const { room, call } = question;
  const { id } = await changeable(question);
  const request = { id, change: to };
  return integrationMeta(await updateIntegration(room, call.caller, request));
}

async function changeable(question: Question): Promise<Integration> {
  const { room, call } = question;
  const integration = await foundIntegration(room, call);
  refuseMore(call, integration.rights);
  return integration;
}

/** What its tool sends would not be understood any more. */
function refuseOtherType({ type }: Integration, body: IntegrationBody): void {
  if (body.type !== type) {
    throw OpsgenieError.unprocessable({
      type: `is ${opsgenieType(type)} and stays so; make a new integration`,
    });
  }
}
