import {
  Maintenance,
  MaintenanceInput,
  MaintenanceTime,
} from '@muster/backstage-plugin-oncall-common';
import { cancelMaintenance } from '../maintenance/cancelMaintenance';
import { createMaintenance } from '../maintenance/createMaintenance';
import { deleteMaintenance } from '../maintenance/deleteMaintenance';
import { listMaintenance } from '../maintenance/listMaintenance';
import { MaintenanceRoom } from '../maintenance/MaintenanceRoom';
import { updateMaintenance } from '../maintenance/updateMaintenance';
import { inOpsgenieWords } from './inOpsgenieWords';
import { maintenanceBody, maintenanceEnd } from './maintenanceBody';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';

/** The names in Opsgenie of what the use cases refuse. */
const WORDS = { start: 'startDate', end: 'endDate' } as const;

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
      window: Maintenance,
      call: OpsgenieCall,
    ) => Promise<OpsgenieAnswer>,
  ): OpsgenieRoute => ({
    method,
    path: `${path}${tail}`,
    access,
    handle: async call => handle(await existing(room, call), call),
  });
  return [
    {
      method: 'POST',
      path: '/v1/maintenance',
      access,
      handle: async call => {
        const input = maintenanceBody(call.body);
        const made = await inOpsgenieWords(
          createMaintenance(room, call.caller, input),
          { words: WORDS },
        );
        return answer(201, 'Created', viewOf(made));
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
      body: { data: { ...viewOf(window), rules: window.rules } },
    })),
    handled('PUT', '', (_, call) =>
      change(room, call, maintenanceBody(call.body)),
    ),
    handled('POST', '/change-end-date', (before, call) => {
      const end = maintenanceEnd(call.body);
      const { description, rules, start } = before;
      const time: MaintenanceTime = { type: 'schedule', start, end };
      const input = { description, rules, time };
      return change(room, call, input, 'time');
    }),
    handled('POST', '/cancel', async ({ id }, { caller }) => {
      await cancelMaintenance(room, caller, id);
      return answer(200, 'Cancelled');
    }),
    handled('DELETE', '', async ({ id }, { caller }) => {
      await deleteMaintenance(room, caller, id);
      return answer(200, 'Deleted');
    }),
  ];
}

async function list(
  room: MaintenanceRoom,
  { caller, request }: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const type = request.query.get('type') ?? 'all';
  const isWanted = ({ status }: { status: string }) => {
    const isOver = status === 'past' || status === 'cancelled';
    return type === 'past' ? isOver : type !== 'non-expired' || !isOver;
  };
  const windows = await listMaintenance(room, caller);
  const data = windows.filter(isWanted).map(viewOf);
  return { status: 200, body: { data } };
}

async function change(
  room: MaintenanceRoom,
  { caller, params: { id } }: OpsgenieCall,
  input: MaintenanceInput,
  /** What of it the client sent. */
  within?: string,
): Promise<OpsgenieAnswer> {
  const after = await inOpsgenieWords(
    updateMaintenance(room, caller, { id, input }),
    { words: WORDS, within },
  );
  return answer(200, 'Updated', viewOf(after));
}

async function existing(
  room: MaintenanceRoom,
  { caller, params: { id } }: OpsgenieCall,
): Promise<Maintenance> {
  const windows = await listMaintenance(room, caller);
  const window = windows.find(one => one.id === id);
  if (!window) {
    throw OpsgenieError.notFound(`No maintenance exists with ID [${id}]`);
  }
  return window;
}

function viewOf({ id, status, description, time, start, end }: Maintenance) {
  return {
    id,
    status,
    description,
    time: { type: time.type, startDate: start, endDate: end },
  };
}

function answer(
  status: number,
  result: string,
  data?: Readonly<Record<string, unknown>>,
): OpsgenieAnswer {
  return { status, body: { result, ...(data && { data }) } };
}
