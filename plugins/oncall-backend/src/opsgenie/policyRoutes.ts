import {
  HandlingPolicy,
  HandlingPolicyInput,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { createHandlingPolicy } from '../policies/createHandlingPolicy';
import { deleteHandlingPolicy } from '../policies/deleteHandlingPolicy';
import { HandlingPolicyRoom } from '../policies/HandlingPolicyRoom';
import {
  HandlingPolicyChange,
  updateHandlingPolicy,
} from '../policies/updateHandlingPolicy';
import { optionalText } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownerOf, refuseForeign } from './ownTeam';
import { parseBody } from './parseBody';
import { policyBody } from './policyBody';
import { policyView } from './policyView';

/** A policy as it was read names its team. */
const ownerInBody = z.object({ teamId: optionalText });

/** `/v2/policies`; with `teamId` those of a team. */
export function policyRoutes(
  room: HandlingPolicyRoom,
): readonly OpsgenieRoute[] {
  const access = 'everything';
  const handled = (
    method: string,
    tail: string,
    handle: (
      policy: HandlingPolicy,
      call: OpsgenieCall,
    ) => Promise<OpsgenieAnswer>,
  ): OpsgenieRoute => ({
    method,
    path: `/v2/policies/:id${tail}`,
    access,
    handle: async call => handle(await existing(room, call), call),
  });
  const list = (type: HandlingPolicy['type']): OpsgenieRoute => ({
    method: 'GET',
    path: `/v2/policies/${type}`,
    access,
    handle: async call => ({
      status: 200,
      body: { data: await listed(room, call, type) },
    }),
  });
  return [
    list('alert'),
    list('notification'),
    {
      method: 'POST',
      path: '/v2/policies',
      access,
      handle: async call => {
        const input = await inputOf(room, call);
        const made = await createHandlingPolicy(room, call.caller, input);
        const { id, name, type, enabled } = made;
        const data = { id, name, type, enabled };
        return { status: 201, body: { result: 'Created', data } };
      },
    },
    handled('GET', '', async policy => ({
      status: 200,
      body: { data: policyView(policy) },
    })),
    handled('PUT', '', async (_, call) => {
      const input = await inputOf(room, call);
      return save(room, call, 'Updated', {
        // Clients of Opsgenie do not know the zone, which they must not lose.
        inputOf: ({ team, timezone }) => ({ team, timezone, ...input }),
      });
    }),
    handled('POST', '/enable', (_, call) =>
      save(room, call, 'Enabled', { inputOf: switched(true) }),
    ),
    handled('POST', '/disable', (_, call) =>
      save(room, call, 'Disabled', { inputOf: switched(false) }),
    ),
    handled('POST', '/change-order', (_, call) => {
      const order = targetIndexOf(call.body);
      return save(room, call, 'Updated', { inputOf: asItIs, order });
    }),
    handled('DELETE', '', async ({ id }, { caller }) => {
      await deleteHandlingPolicy(room, caller, id);
      return { status: 200, body: { result: 'Deleted' } };
    }),
  ];
}

async function save(
  room: HandlingPolicyRoom,
  { caller, params }: OpsgenieCall,
  result: string,
  change: Omit<HandlingPolicyChange, 'id'>,
): Promise<OpsgenieAnswer> {
  await updateHandlingPolicy(room, caller, { id: params.id, ...change });
  return { status: 200, body: { result } };
}

async function listed(
  room: HandlingPolicyRoom,
  call: OpsgenieCall,
  type: HandlingPolicy['type'],
) {
  const team = await teamOf(room, call);
  return (await room.store.list())
    .filter(policy => policy.type === type && policy.team === team)
    .map(({ id, name, order, enabled }) => ({
      id,
      name,
      type,
      order,
      enabled,
    }));
}

async function inputOf(
  room: HandlingPolicyRoom,
  call: OpsgenieCall,
): Promise<HandlingPolicyInput> {
  const { teamId } = parseBody(ownerInBody, call.body);
  const team = await teamOf(room, call, teamId);
  const input = policyBody(call.body);
  return team ? { ...input, team } : input;
}

/** The entity reference of the team in the query, else in the body, else of the key. */
async function teamOf(
  { rosters, clock }: HandlingPolicyRoom,
  call: OpsgenieCall,
  inBody?: string,
): Promise<string | undefined> {
  const named = call.request.query.get('teamId') || inBody;
  if (!named) {
    return ownerOf(call, undefined);
  }
  const team = (await rosters.get(clock())).team(named);
  if (!team) {
    throw OpsgenieError.unprocessable({
      teamId: `No team exists with [${named}]`,
    });
  }
  refuseForeign(call, team.ref);
  return team.ref;
}

async function existing(
  { store }: HandlingPolicyRoom,
  call: OpsgenieCall,
): Promise<HandlingPolicy> {
  const { params } = call;
  const policy = await store.find(params.id);
  if (!policy) {
    throw OpsgenieError.notFound(`No policy exists with ID [${params.id}]`);
  }
  refuseForeign(call, policy.team);
  return policy;
}

function asItIs({ id, order, ...input }: HandlingPolicy): HandlingPolicyInput {
  return input;
}

function switched(enabled: boolean) {
  return (before: HandlingPolicy): HandlingPolicyInput => ({
    ...asItIs(before),
    enabled,
  });
}

function targetIndexOf(body: unknown): number {
  const index =
    typeof body === 'object' && body !== null && 'targetIndex' in body
      ? Number(body.targetIndex)
      : NaN;
  if (!Number.isInteger(index) || index < 0) {
    throw OpsgenieError.unprocessable({
      targetIndex: 'must be a whole number, at least 0',
    });
  }
  return index;
}
