import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { Roster } from '../directory/Roster';
import { ForwardingRoom, isOver } from '../forwarding/ForwardingRoom';
import {
  removeForwarding,
  storeForwarding,
} from '../forwarding/storeForwarding';
import { forwardingBody, forwardingFromBody } from './forwardingBody';
import { inOpsgenieWords } from './inOpsgenieWords';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';
import { userName } from './participantView';

/** Forwarding rules: all verbs, by id or by alias, and those of one user. */
export function forwardingRoutes(
  room: ForwardingRoom,
): readonly OpsgenieRoute[] {
  return [
    route('GET', '/v2/forwarding-rules', listRules),
    route('POST', '/v2/forwarding-rules', createRule),
    route('GET', '/v2/forwarding-rules/:id', getRule),
    route('PUT', '/v2/forwarding-rules/:id', updateRule),
    route('DELETE', '/v2/forwarding-rules/:id', deleteRule),
    route('GET', '/v2/users/:user/forwarding-rules', listRulesOfUser),
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

/** The names in Opsgenie of what the use cases refuse. */
const WORDS = {
  from: 'fromUser',
  to: 'toUser',
  start: 'startDate',
  end: 'endDate',
} as const;

type Handle = (
  room: ForwardingRoom,
  call: OpsgenieCall,
) => Promise<OpsgenieAnswer>;

async function listRules(room: ForwardingRoom): Promise<OpsgenieAnswer> {
  return answerRules(room, await currentRules(room));
}

async function listRulesOfUser(
  room: ForwardingRoom,
  { params }: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const roster = await room.rosters.get(room.clock());
  const person = roster.person(params.user);
  if (!person) {
    throw OpsgenieError.notFound(`No user exists with ID [${params.user}]`);
  }
  const rules = await currentRules(room);
  return answerRules(
    room,
    rules.filter(({ from }) => from === person.ref),
  );
}

async function getRule(
  room: ForwardingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const rule = await namedRule(room, call);
  const roster = await room.rosters.get(room.clock());
  return { status: 200, body: { data: ruleView(roster, rule) } };
}

async function createRule(
  room: ForwardingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const body = parseBody(forwardingBody, call.body);
  // Opsgenie makes up an alias where the client gives none.
  const { alias = randomUUID() } = body;
  const input = await forwardingFromBody(room, body);
  const { id } = await inOpsgenieWords(
    storeForwarding(room, {
      actor: call.integration.name,
      alias,
      input,
    }),
    { words: WORDS },
  );
  return { status: 201, body: { result: 'Created', data: { id, alias } } };
}

async function updateRule(
  room: ForwardingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const before = await namedRule(room, call);
  const { id } = before;
  const body = parseBody(forwardingBody, call.body);
  const { alias = before.alias } = body;
  const input = await forwardingFromBody(room, body);
  await inOpsgenieWords(
    storeForwarding(room, {
      actor: call.integration.name,
      alias,
      input,
      before,
    }),
    { words: WORDS },
  );
  return { status: 200, body: { result: 'Updated', data: { id, alias } } };
}

async function deleteRule(
  room: ForwardingRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const rule = await namedRule(room, call);
  await removeForwarding(room, call.integration.name, rule);
  return { status: 200, body: { result: 'Deleted' } };
}

async function currentRules(
  room: ForwardingRoom,
): Promise<readonly Forwarding[]> {
  const now = room.clock();
  const rules = await room.forwardings.list();
  return rules.filter(rule => !isOver(rule, now));
}

/** A rule that is over exists only for the past. */
async function namedRule(
  room: ForwardingRoom,
  { params, request }: OpsgenieCall,
): Promise<Forwarding> {
  const type = request.query.get('identifierType') || 'id';
  if (type !== 'id' && type !== 'alias') {
    throw OpsgenieError.unprocessable({
      identifierType: 'must be one of id, alias',
    });
  }
  const rule =
    type === 'alias'
      ? await room.forwardings.getByAlias(params.id)
      : await room.forwardings.get(params.id);
  if (!rule || isOver(rule, room.clock())) {
    throw OpsgenieError.notFound(
      `No forwarding rule exists with ${type} [${params.id}]`,
    );
  }
  return rule;
}

async function answerRules(
  room: ForwardingRoom,
  rules: readonly Forwarding[],
): Promise<OpsgenieAnswer> {
  const roster = await room.rosters.get(room.clock());
  const data = rules.map(rule => ruleView(roster, rule));
  return { status: 200, body: { data } };
}

function ruleView(roster: Roster, { id, alias, ...rule }: Forwarding) {
  return {
    id,
    fromUser: { id: rule.from, username: userName(roster, rule.from) },
    toUser: { id: rule.to, username: userName(roster, rule.to) },
    startDate: rule.start,
    endDate: rule.end,
    alias: alias ?? id,
  };
}
