import {
  RoutingRule,
  RoutingRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { createRoutingRule } from '../teams/createRoutingRule';
import { defaultRule } from '../teams/defaultRule';
import { deleteRoutingRule } from '../teams/deleteRoutingRule';
import { listRoutingRules } from '../teams/listRoutingRules';
import { moveRoutingRule } from '../teams/moveRoutingRule';
import { RoutingRoom } from '../teams/RoutingRoom';
import { updateRoutingRule } from '../teams/updateRoutingRule';
import { foundTeam } from './foundTeam';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { refuseForeign } from './ownTeam';
import { parseBody } from './parseBody';
import { routingRuleBody } from './routingRuleBody';
import { hoursOf, targetOf } from './routingRuleInput';
import { routingRuleView } from './routingRuleView';

/** The routing rules of a team. */
export function routingRuleRoutes(room: RoutingRoom): readonly OpsgenieRoute[] {
  const path = '/v2/teams/:team/routing-rules';
  return [
    route('GET', path, listRules),
    route('POST', path, createRule),
    route('GET', `${path}/:id`, getRule),
    route('PATCH', `${path}/:id`, updateRule),
    route('DELETE', `${path}/:id`, deleteRule),
    route('POST', `${path}/:id/change-order`, moveRule),
  ];

  function route(method: string, at: string, handle: Handle): OpsgenieRoute {
    return {
      method,
      path: at,
      access: 'everything',
      handle: async call =>
        handle({ room, call, ...(await teamOf(room, call)) }),
    };
  }
}

type Question = {
  readonly room: RoutingRoom;
  readonly call: OpsgenieCall;
  readonly roster: Roster;
  readonly team: Team;
};

type Handle = (question: Question) => Promise<OpsgenieAnswer>;

const moveBody = z.object({ order: z.number().int().min(0) });

async function listRules(question: Question): Promise<OpsgenieAnswer> {
  const { roster } = question;
  const rules = await rulesOf(question);
  const data = rules.map((rule, order) => routingRuleView(roster, rule, order));
  return { status: 200, body: { data } };
}

async function getRule(question: Question): Promise<OpsgenieAnswer> {
  const { rule, order } = await namedRule(question);
  const data = routingRuleView(question.roster, rule, order);
  return { status: 200, body: { data } };
}

async function createRule({
  room,
  call,
  roster,
  team,
}: Question): Promise<OpsgenieAnswer> {
  const body = parseBody(routingRuleBody, call.body);
  if (!body.notify) {
    throw OpsgenieError.unprocessable({ notify: 'must not be empty' });
  }
  const notify = targetOf(roster, body.notify);
  const { id, name } = body.isDefault
    ? await retargetDefault(room, call, defaultRule(team.ref, notify))
    : await createRoutingRule(room, call.caller, {
        ...hoursOf(body),
        team: team.ref,
        name: body.name ?? 'Routing rule',
        criteria: body.criteria ?? { type: 'match-all' },
        notify,
        order: body.order ?? undefined,
      });
  return { status: 201, body: { result: 'Created', data: { id, name } } };
}

/** Every team has its default rule already; as one more, the default of a copied account would hide the rules behind it. */
function retargetDefault(
  room: RoutingRoom,
  { caller }: OpsgenieCall,
  { id, team, notify }: RoutingRule,
): Promise<RoutingRule> {
  const inputOf = (before: RoutingRule) => ({ ...asItIs(before), notify });
  return updateRoutingRule(room, caller, { id, team, inputOf });
}

/** What is not given stays as it was; of the default rule everything but the target is ignored. */
async function updateRule(question: Question): Promise<OpsgenieAnswer> {
  const { room, call, roster, team } = question;
  const { rule } = await namedRule(question);
  const body = parseBody(routingRuleBody, call.body);
  const asked = body.notify ? targetOf(roster, body.notify) : undefined;
  const inputOf = (before: RoutingRule): RoutingRuleInput => {
    const notify = asked ?? before.notify;
    return before.isDefault
      ? { ...asItIs(before), notify }
      : {
          ...asItIs(before),
          ...hoursOf(body, before),
          name: body.name ?? before.name,
          criteria: body.criteria ?? before.criteria,
          notify,
        };
  };
  const change = { id: rule.id, team: team.ref, inputOf };
  const { id, name } = await updateRoutingRule(room, call.caller, change);
  return { status: 200, body: { result: 'Updated', data: { id, name } } };
}

function asItIs({
  id: _,
  isDefault: __,
  ...input
}: RoutingRule): RoutingRuleInput {
  return input;
}

async function deleteRule(question: Question): Promise<OpsgenieAnswer> {
  const { room, call } = question;
  const { rule } = await namedRule(question);
  await deleteRoutingRule(room, call.caller, rule.id);
  return { status: 200, body: { result: 'Deleted' } };
}

async function moveRule(question: Question): Promise<OpsgenieAnswer> {
  const { room, call } = question;
  const { order } = parseBody(moveBody, call.body);
  const { id, name } = (await namedRule(question)).rule;
  await moveRoutingRule(room, call.caller, { id, order });
  return { status: 200, body: { result: 'Updated', data: { id, name } } };
}

async function teamOf(room: RoutingRoom, call: OpsgenieCall) {
  const roster = await room.rosters.get(room.clock());
  const team = foundTeam(call, roster, 'teamIdentifierType');
  refuseForeign(call, team.ref);
  return { roster, team };
}

function rulesOf({ room, call, team }: Question) {
  return listRoutingRules(room, call.caller, { team: team.ref });
}

async function namedRule(
  question: Question,
): Promise<{ readonly rule: RoutingRule; readonly order: number }> {
  const { id } = question.call.params;
  const rules = await rulesOf(question);
  const order = rules.findIndex(rule => rule.id === id);
  if (order < 0) {
    throw OpsgenieError.notFound(`No routing rule exists with ID [${id}]`);
  }
  return { rule: rules[order], order };
}
