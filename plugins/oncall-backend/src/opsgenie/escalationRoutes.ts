import {
  EscalationPolicy,
  EscalationPolicyInput,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { Roster } from '../directory/Roster';
import { createEscalationPolicy } from '../escalation/createEscalationPolicy';
import { deleteEscalationPolicy } from '../escalation/deleteEscalationPolicy';
import { PolicyRoom } from '../escalation/PolicyRoom';
import { updateEscalationPolicy } from '../escalation/updateEscalationPolicy';
import { named, nameIn, optionalText } from './bodyParts';
import { escalationView } from './escalationView';
import { inOpsgenieWords } from './inOpsgenieWords';
import { inUse } from './inUse';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownerOf, ownOnly, refuseForeign } from './ownTeam';
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

const MINUTES_OF = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 24 * 60,
} as const;

const rule = z.object({
  condition: z.enum(['if-not-acked', 'if-not-closed']).default('if-not-acked'),
  notifyType: z
    .enum(['default', 'next', 'previous', 'users', 'admins', 'random', 'all'])
    .default('default'),
  delay: z
    .object({
      timeAmount: z.number().min(0).default(0),
      timeUnit: z.enum(['seconds', 'minutes', 'hours', 'days']).nullish(),
    })
    .default({ timeAmount: 0 }),
  recipient: named.extend({ type: z.enum(['user', 'schedule', 'team']) }),
});

const repeat = z.object({
  waitInterval: z.number().int().min(0).default(0),
  count: z.number().int().min(0).max(20).default(0),
  resetRecipientStates: z.boolean().default(false),
  closeAlertAfterAll: z.boolean().default(false),
});

const escalation = z.object({
  name: optionalText,
  description: optionalText,
  ownerTeam: named.nullish(),
  rules: z.array(rule).nullish(),
  repeat: repeat.nullish(),
});

type EscalationBody = z.infer<typeof escalation>;

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
  const input = inputFrom({ roster, call, body });
  const { id, name } = await inWords(
    createEscalationPolicy(room, call.caller, input),
    body,
  );
  return { status: 201, body: { result: 'Created', data: { id, name } } };
}

async function updateEscalation(
  room: PolicyRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const before = await namedPolicy(room, call);
  const body = parseBody(escalation, call.body);
  const roster = await room.rosters.get(room.clock());
  const input = inputFrom({ roster, call, body, before });
  const request = { id: before.id, input };
  const { id, name } = await inWords(
    updateEscalationPolicy(room, call.caller, request),
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

/** What is not given stays as it was. */
function inputFrom(options: {
  roster: Roster;
  call: OpsgenieCall;
  body: EscalationBody;
  before?: EscalationPolicy;
}): EscalationPolicyInput {
  const { roster, call, body, before } = options;
  const asked = body.ownerTeam && nameIn(body.ownerTeam);
  const team = asked ? teamNamed(roster, asked) : before?.team;
  return {
    ...before,
    name: body.name ?? before?.name ?? '',
    description: body.description ?? before?.description,
    team: ownerOf(call, team),
    steps: body.rules ? stepsOf(roster, body.rules) : before?.steps ?? [],
    repeat: body.repeat
      ? {
          count: body.repeat.count,
          waitMinutes: body.repeat.waitInterval,
          resetStates: body.repeat.resetRecipientStates,
          closeAfterAll: body.repeat.closeAlertAfterAll,
        }
      : before?.repeat,
  };
}

/** What a use case refuses of a body, in the words of the body. */
function inWords<T>(work: Promise<T>, { rules }: EscalationBody): Promise<T> {
  const places = rules && byDelay(rules).map(({ place }) => place);
  return inOpsgenieWords(work, {
    words: { steps: 'rules', notify: 'notifyType', ref: 'id' },
    placeOf: index => places?.[index] ?? index,
  });
}

function byDelay(rules: readonly z.infer<typeof rule>[]) {
  return rules
    .map((item, place) => ({ item, place }))
    .sort((a, b) => minutesOf(a.item.delay) - minutesOf(b.item.delay));
}

function minutesOf({
  timeAmount,
  timeUnit,
}: z.infer<typeof rule>['delay']): number {
  return Math.round(timeAmount * MINUTES_OF[timeUnit ?? 'minutes']);
}

function stepsOf(
  roster: Roster,
  rules: readonly z.infer<typeof rule>[],
): readonly EscalationStep[] {
  return byDelay(rules).map(({ item, place }) =>
    stepOf(roster, item, `rules[${place}]`),
  );
}

function stepOf(
  roster: Roster,
  { condition, notifyType, delay, recipient }: z.infer<typeof rule>,
  field: string,
): EscalationStep {
  const { type } = recipient;
  const found = findRecipient(roster, type, nameIn(recipient));
  if (!found) {
    throw OpsgenieError.unprocessable({
      [`${field}.recipient`]: `must be a ${type} that exists, and is [${nameIn(
        recipient,
      )}]`,
    });
  }
  return {
    condition,
    delayMinutes: minutesOf(delay),
    notify: notifyType,
    recipient: { type, ref: found },
  };
}

function findRecipient(
  roster: Roster,
  type: EscalationStep['recipient']['type'],
  name: string,
): string | undefined {
  switch (type) {
    case 'user':
      return roster.person(name)?.ref;
    case 'team':
      return roster.team(name)?.ref;
    default:
      return roster.schedule(name)?.id;
  }
}

function teamNamed(roster: Roster, name: string): string {
  const team = roster.team(name);
  if (!team) {
    throw OpsgenieError.unprocessable({
      ownerTeam: `must be a team that exists, and is [${name}]`,
    });
  }
  return team.ref;
}
