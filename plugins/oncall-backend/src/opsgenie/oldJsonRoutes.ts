import { AlertIdentifier } from '../alerts/AlertIdentifier';
import { alertAlias } from '../alerts/alertAlias';
import { HeartbeatRoom } from '../heartbeats/HeartbeatRoom';
import { pingHeartbeat } from '../heartbeats/pingHeartbeat';
import { oldAlertBody, oldChangeBody, oldHeartbeatBody } from './oldJsonBody';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';
import { reportAlert, ReportRoom } from './reportAlert';

/** The oldest API of Opsgenie, which scripts still speak: the key is in the body, and the answer comes when it is done. */
export function oldJsonRoutes(
  room: ReportRoom & { readonly heartbeats: HeartbeatRoom },
): readonly OpsgenieRoute[] {
  const door = {
    method: 'POST',
    access: 'send' as const,
    acceptsKeyAnywhere: true,
  };
  return [
    {
      ...door,
      path: '/v1/json/alert',
      handle: call => create(room, call),
    },
    {
      ...door,
      path: '/v1/json/alert/close',
      handle: call => change(room, call, 'close'),
    },
    {
      ...door,
      path: '/v1/json/alert/acknowledge',
      handle: call => change(room, call, 'acknowledge'),
    },
    {
      ...door,
      path: '/v1/json/heartbeat/send',
      // A sign of life counts, whatever else is in it; the handler looks for the name.
      ignoresBody: true,
      handle: call => ping(room.heartbeats, call),
    },
  ];
}

/** Without an id, but with the reason, when an action of the integration wants that no alert is opened. */
async function create(
  room: ReportRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const body = parseBody(oldAlertBody, call.body);
  const { alertId, error, ignoredBecause } = await reportAlert(
    room,
    call,
    body,
  );
  if (error) {
    throw error;
  }
  return successful({ alertId, message: ignoredBecause });
}

async function change(
  { requests }: ReportRoom,
  { body, requestId, integration }: OpsgenieCall,
  kind: 'close' | 'acknowledge',
): Promise<OpsgenieAnswer> {
  const { user, source, note, ...names } = parseBody(oldChangeBody, body);
  const { outcome, alertId, error } = await requests.submit({
    requestId,
    integration,
    actor: user ?? source ?? integration.name,
    note,
    deed: { kind, target: targetOf(names) },
  });
  if (error) {
    throw error;
  }
  if (outcome === 'not-found') {
    throw OpsgenieError.notFound('Alert does not exist');
  }
  return successful({ alertId });
}

function targetOf(names: {
  readonly id?: string;
  readonly alertId?: string;
  readonly alias?: string;
}): AlertIdentifier {
  const id = names.id ?? names.alertId;
  if (id) {
    return { by: 'id', value: id };
  }
  if (!names.alias) {
    throw OpsgenieError.unprocessable({
      id: 'may not be empty, unless there is an alias',
    });
  }
  return { by: 'alias', value: alertAlias(names.alias) };
}

async function ping(
  room: HeartbeatRoom,
  { request, integration }: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const name = request.query.get('name') ?? oldHeartbeatBody(request.body);
  if (!name?.trim()) {
    throw OpsgenieError.unprocessable({ name: 'may not be empty' });
  }
  await pingHeartbeat(room, { name, integration });
  return successful({});
}

function successful(more: {
  readonly alertId?: string;
  readonly message?: string;
}): OpsgenieAnswer {
  return { status: 200, body: { ...more, status: 'successful', code: 200 } };
}
