import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { createEscalationPolicy } from '../escalation/createEscalationPolicy';
import { deleteEscalationPolicy } from '../escalation/deleteEscalationPolicy';
import { PolicyRoom } from '../escalation/PolicyRoom';
import { updateEscalationPolicy } from '../escalation/updateEscalationPolicy';
import {
  escalation,
  escalationInput,
  inWordsOfEscalation,
} from './escalationBody';
import { escalationView } from './escalationView';
import { inUse } from './inUse';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly, refuseForeign } from './ownTeam';
import { parseBody } from './parseBody';

/** Escalation policies, which Opsgenie calls escalations. */
export function escalationRoutes(room: PolicyRoom): readonly OpsgenieRoute[] {
  return [
    route('GET', '/v2/escalations', listEscalations),
    route('POST', '/v2/escalations', createEscalation),
    route('GET', '/v2/escalations/:id', getEscalation),
    route('PATCH', '/v2/escalations/:id', updateEscalation),
    route('DELETE', '/v2/escalations/:id', deleteEscalation),
  ];

  function route(method: string, path: string, handle: Handle): OpsgenieRoute {
    return {
      method,
      path,
      access: 'everything',
      handle: call => handle(room, call),
    };
  }
}

type Handle = (room: PolicyRoom, call: OpsgenieCall) => Promise<OpsgenieAnswer>;

async function listEscalations(
  room: PolicyRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const roster = await room.rosters.get(room.clock());
  const policies = ownOnly(call, await room.store.list());
  const data = policies.map(policy => escalationView(roster, policy));
  return { status: 200, body: { data } };
}

async function getEscalation(
  room: PolicyRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const roster = await room.rosters.get(room.clock());
  const policy = await namedPolicy(room, call);
  return { status: 200, body: { data: escalationView(roster, policy) } };
}

async function createEscalation(
  room: PolicyRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const body = parseBody(escalation, call.body);
  const roster = await room.rosters.get(room.clock());
  if (!body.name) {
    throw OpsgenieError.unprocessable({ name: 'must not be empty' });
  }
  const input = escalationInput({ roster, call, body });
  const { id, name } = await inWordsOfEscalation(
    createEscalationPolicy(room, call.caller, input),
    body,
  );
  return { status: 201, body: { result: 'Created', data: { id, name } } };
}

async function updateEscalation(
  room: PolicyRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const known = await namedPolicy(room, call);
  const body = parseBody(escalation, call.body);
  const roster = await room.rosters.get(room.clock());
  const inputOf = (before: EscalationPolicy) =>
    escalationInput({ roster, call, body, before });
  const { id, name } = await inWordsOfEscalation(
    updateEscalationPolicy(room, call.caller, { id: known.id, inputOf }),
    body,
  );
  return { status: 200, body: { result: 'Updated', data: { id, name } } };
}

async function deleteEscalation(
  room: PolicyRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const { id } = await namedPolicy(room, call);
  await inUse(deleteEscalationPolicy(room, call.caller, id));
  return { status: 200, body: { result: 'Deleted' } };
}

async function namedPolicy(
  room: PolicyRoom,
  call: OpsgenieCall,
): Promise<EscalationPolicy> {
  const type = call.request.query.get('identifierType') || 'id';
  if (type !== 'id' && type !== 'name') {
    throw OpsgenieError.unprocessable({
      identifierType: 'must be one of id, name',
    });
  }
  const roster = await room.rosters.get(room.clock());
  const found = roster.policy(call.params.id);
  if (!found) {
    throw OpsgenieError.notFound(
      `No escalation exists with ${type} [${call.params.id}]`,
    );
  }
  refuseForeign(call, found.team);
  return found;
}
