import {
  MaintenanceInput,
  MaintenanceTime,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { toIso } from '../alerts/alertRow';
import { endMaintenance } from '../maintenance/cancelMaintenance';
import { insertMaintenance } from '../maintenance/createMaintenance';
import { removeMaintenance } from '../maintenance/deleteMaintenance';
import { MaintenanceRoom } from '../maintenance/MaintenanceRoom';
import { MaintenanceWindow, statusOf } from '../maintenance/MaintenanceWindow';
import { changeMaintenance } from '../maintenance/updateMaintenance';
import { parseBody, requiredText, text } from './alertBody';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';

const TYPES = [
  'for-5-minutes',
  'for-30-minutes',
  'for-1-hour',
  'indefinitely',
  'schedule',
] as const;

const body = z.object({
  description: text,
  time: z.object(
    {
      type: z.enum(TYPES, { error: `must be one of ${TYPES.join(', ')}` }),
      startDate: text,
      endDate: text,
    },
    { error: 'must be an object' },
  ),
  rules: z
    .array(
      z.object({
        state: z.enum(['enabled', 'disabled']).default('disabled'),
        entity: z.object({
          id: requiredText,
          type: z.enum(['integration', 'policy', 'service', 'team'], {
            error: 'must be integration or policy',
          }),
        }),
      }),
      { error: 'must be a list of objects' },
    )
    .min(1, { error: 'must have at least one' }),
});

const endBody = z.object({ endDate: requiredText });

/** `/v1/maintenance`; services and teams are more than Opsgenie has. */
export function maintenanceRoutes(
  room: MaintenanceRoom,
): readonly OpsgenieRoute[] {
  const access = 'everything';
  const path = '/v1/maintenance/:id';
  const handled = (
    method: string,
    tail: string,
    handle: (
      window: MaintenanceWindow,
      call: OpsgenieCall,
    ) => Promise<OpsgenieAnswer>,
  ): OpsgenieRoute => ({
    method,
    path: `${path}${tail}`,
    access,
    handle: async call => handle(await existing(room, call.params.id), call),
  });
  return [
    {
      method: 'POST',
      path: '/v1/maintenance',
      access,
      handle: async call => {
        const input = inputOf(parseBody(body, call.body));
        const actor = call.integration.name;
        const made = await insertMaintenance(room, actor, input);
        return answer(201, 'Created', viewOf(room, made));
      },
    },
    {
      method: 'GET',
      path: '/v1/maintenance',
      access,
      handle: call => list(room, call),
    },
    handled('GET', '', async window => ({
      status: 200,
      body: { data: { ...viewOf(room, window), rules: window.rules } },
    })),
    handled('PUT', '', (before, call) =>
      change(room, call, before, inputOf(parseBody(body, call.body))),
    ),
    handled('POST', '/change-end-date', (before, call) => {
      const { endDate: end = '' } = parseBody(endBody, call.body);
      const start = toIso(before.start);
      const time: MaintenanceTime = { type: 'schedule', start, end };
      return change(room, call, before, { ...before, time });
    }),
    handled('POST', '/cancel', async (before, { integration }) => {
      await endMaintenance(room, integration.name, before);
      return answer(200, 'Cancelled');
    }),
    handled('DELETE', '', async (before, { integration }) => {
      await removeMaintenance(room, integration.name, before);
      return answer(200, 'Deleted');
    }),
  ];
}

async function list(
  room: MaintenanceRoom,
  { request }: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const type = request.query.get('type') ?? 'all';
  const isWanted = ({ status }: { status: string }) => {
    const isOver = status === 'past' || status === 'cancelled';
    return type === 'past' ? isOver : type !== 'non-expired' || !isOver;
  };
  const windows = await room.store.list();
  const data = windows.map(window => viewOf(room, window)).filter(isWanted);
  return { status: 200, body: { data } };
}

async function change(
  room: MaintenanceRoom,
  { integration }: OpsgenieCall,
  before: MaintenanceWindow,
  input: MaintenanceInput,
): Promise<OpsgenieAnswer> {
  const actor = integration.name;
  const after = await changeMaintenance(room, actor, { before, input });
  return answer(200, 'Updated', viewOf(room, after));
}

async function existing(
  { store }: MaintenanceRoom,
  id: string,
): Promise<MaintenanceWindow> {
  const window = await store.find(id);
  if (!window) {
    throw OpsgenieError.notFound(`No maintenance exists with ID [${id}]`);
  }
  return window;
}

function inputOf(parsed: z.infer<typeof body>): MaintenanceInput {
  const { description = '', time, rules } = parsed;
  return {
    description,
    time:
      time.type === 'schedule'
        ? {
            type: 'schedule',
            start: time.startDate ?? '',
            end: time.endDate ?? '',
          }
        : { type: time.type },
    rules: rules.map(({ state, entity: { id = '', type } }) => ({
      state,
      entity: { id, type },
    })),
  };
}

function viewOf({ clock }: MaintenanceRoom, window: MaintenanceWindow) {
  const { id, description, time, start, end } = window;
  return {
    id,
    status: statusOf(window, clock()),
    description,
    time: {
      type: time.type,
      startDate: toIso(start),
      endDate: end && toIso(end),
    },
  };
}

function answer(
  status: number,
  result: string,
  data?: Readonly<Record<string, unknown>>,
): OpsgenieAnswer {
  return { status, body: { result, ...(data && { data }) } };
}
