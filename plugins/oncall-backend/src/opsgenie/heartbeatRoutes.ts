import {
  Heartbeat,
  HeartbeatInput,
} from '@muster/backstage-plugin-oncall-common';
import { createHeartbeat } from '../heartbeats/createHeartbeat';
import { deleteHeartbeat } from '../heartbeats/deleteHeartbeat';
import { HeartbeatRoom } from '../heartbeats/HeartbeatRoom';
import { pingHeartbeat } from '../heartbeats/pingHeartbeat';
import { StoredHeartbeat, toHeartbeat } from '../heartbeats/StoredHeartbeat';
import { updateHeartbeat } from '../heartbeats/updateHeartbeat';
import {
  createHeartbeatBody,
  heartbeatChanges,
  patchHeartbeatBody,
} from './heartbeatBody';
import { heartbeatMeta, heartbeatView } from './heartbeatView';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownerOf, ownOnly, refuseForeign } from './ownTeam';
import { parseBody } from './parseBody';

/** `/v2/heartbeats`. The name is the identifier; it may contain dots and spaces. */
export function heartbeatRoutes(room: HeartbeatRoom): readonly OpsgenieRoute[] {
  const path = '/v2/heartbeats/:name';
  return [
    {
      method: 'POST',
      path: '/v2/heartbeats',
      access: 'everything',
      handle: call => create(room, call),
    },
    {
      method: 'GET',
      path: '/v2/heartbeats',
      access: 'everything',
      handle: call => list(room, call),
    },
    {
      method: 'GET',
      path,
      access: 'everything',
      handle: async call => ({
        status: 200,
        body: {
          data: heartbeatView(
            await existing(room, call),
            await room.roster(room.clock()),
          ),
        },
      }),
    },
    {
      method: 'PATCH',
      path,
      access: 'everything',
      handle: async call => {
        const body = parseBody(patchHeartbeatBody, call.body);
        const roster = await room.roster(room.clock());
        return change(room, call, 'Updated', heartbeatChanges(body, roster));
      },
    },
    {
      method: 'DELETE',
      path,
      access: 'everything',
      handle: async call => {
        const heartbeat = await existing(room, call);
        await deleteHeartbeat(room, call.caller, heartbeat.id);
        return answer(200, 'Deleted', toHeartbeat(heartbeat));
      },
    },
    {
      method: 'POST',
      path: `${path}/enable`,
      access: 'everything',
      handle: call => change(room, call, 'Enabled', { enabled: true }),
    },
    {
      method: 'POST',
      path: `${path}/disable`,
      access: 'everything',
      handle: call => change(room, call, 'Disabled', { enabled: false }),
    },
    ...['GET', 'PUT', 'POST', 'PATCH'].map(method => ({
      method,
      path: `${path}/ping`,
      access: 'send' as const,
      acceptsKeyAnywhere: true,
      ignoresBody: true,
      handle: (call: OpsgenieCall) => ping(room, call),
    })),
  ];
}

/** The name does not have to exist: machines must not fail because of who watches them. */
async function ping(
  room: HeartbeatRoom,
  { params, integration }: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  await pingHeartbeat(room, { name: params.name, integration });
  return { status: 202, body: { result: 'PONG - Heartbeat received' } };
}

async function create(
  room: HeartbeatRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const { body, integration, caller } = call;
  const parsed = parseBody(createHeartbeatBody, body);
  const { name = '', interval, intervalUnit } = parsed;
  if (await room.store.find({ name })) {
    throw new OpsgenieError(409, `Heartbeat with name [${name}] exists.`);
  }
  const roster = await room.roster(room.clock());
  const { team = integration.team, ...changes } = heartbeatChanges(
    parsed,
    roster,
  );
  const heartbeat = await createHeartbeat(room, caller, {
    enabled: true,
    ...changes,
    team: ownerOf(call, team),
    name,
    interval,
    intervalUnit,
  });
  return answer(201, 'Created', heartbeat);
}

async function list(
  { store, roster, clock }: HeartbeatRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const names = await roster(clock());
  const heartbeats = ownOnly(call, await store.list()).map(heartbeat =>
    heartbeatView(heartbeat, names),
  );
  return { status: 200, body: { data: { heartbeats } } };
}

async function change(
  room: HeartbeatRoom,
  call: OpsgenieCall,
  result: string,
  changes: Partial<HeartbeatInput>,
): Promise<OpsgenieAnswer> {
  const before = await existing(room, call);
  const wanted = { ...inputOf(before), ...changes };
  const input = { ...wanted, team: ownerOf(call, wanted.team) };
  const wish = { id: before.id, input };
  return answer(200, result, await updateHeartbeat(room, call.caller, wish));
}

/** What was said about it, without where it stands. */
function inputOf(heartbeat: StoredHeartbeat): HeartbeatInput {
  const {
    id,
    createdAt,
    lastPingAt,
    expiresAt,
    expiredAt,
    alertAlias,
    ...said
  } = heartbeat;
  return said;
}

async function existing(
  { store }: HeartbeatRoom,
  call: OpsgenieCall,
): Promise<StoredHeartbeat> {
  const { params } = call;
  const heartbeat = await store.find({ name: params.name.trim() });
  if (!heartbeat) {
    throw OpsgenieError.notFound(
      `No heartbeat exists with name [${params.name}]`,
    );
  }
  refuseForeign(call, heartbeat.team);
  return heartbeat;
}

function answer(
  status: number,
  result: string,
  heartbeat: Heartbeat,
): OpsgenieAnswer {
  return { status, body: { result, data: heartbeatMeta(heartbeat) } };
}
