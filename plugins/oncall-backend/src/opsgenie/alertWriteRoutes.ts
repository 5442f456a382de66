import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { AlertDeed, ChangeDeed } from '../alerts/AlertRequest';
import { AlertRequests } from '../alerts/AlertRequests';
import { alertTitle } from '../alerts/alertTitle';
import {
  actionBody,
  assignBody,
  createAlertBody,
  descriptionBody,
  detailsBody,
  escalateBody,
  messageBody,
  noteBody,
  priorityBody,
  responderBody,
  snoozeBody,
  tagsBody,
  teamBody,
} from './alertBody';
import { alertTarget } from './alertTarget';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';
import { reportAlert, ReportRoom } from './reportAlert';

const ACCEPTED: OpsgenieAnswer = {
  status: 202,
  body: { result: 'Request will be processed' },
};

/** Every change of alerts. All of them answer 202, also when the alert does not exist: the request status says so. */
export function alertWriteRoutes(room: ReportRoom): readonly OpsgenieRoute[] {
  const { requests } = room;
  return [
    {
      method: 'POST',
      path: '/v2/alerts',
      access: 'send',
      handle: call => createAlert(room, call),
    },
    {
      method: 'DELETE',
      path: '/v2/alerts/:id',
      access: 'everything',
      handle: call => deleteAlert(requests, call),
    },
    action('acknowledge', actionBody, () => ({ kind: 'acknowledge' })),
    action('unacknowledge', actionBody, () => ({ kind: 'unacknowledge' })),
    action('close', actionBody, () => ({ kind: 'close' })),
    action('escalate', escalateBody, ({ escalation }) => ({
      kind: 'escalate',
      policy: escalation,
    })),
    action('notes', noteBody, () => ({ kind: 'note' })),
    action('snooze', snoozeBody, ({ endTime }) => ({
      kind: 'snooze',
      until: endOfSnooze(endTime),
    })),
    action('tags', tagsBody, ({ tags }) => ({
      kind: 'tag',
      add: tags,
      remove: [],
    })),
    action('details', detailsBody, body => ({
      kind: 'detail',
      set: body.details,
      remove: [],
    })),
    action('assign', assignBody, ({ owner }) => ({ kind: 'assign', owner })),
    action('responders', responderBody, ({ responder }) => ({
      kind: 'add-responder',
      responder: { ...responder, type: responder.type ?? '' },
    })),
    action('teams', teamBody, ({ team }) => ({
      kind: 'add-responder',
      responder: { ...team, type: 'team' },
    })),
    {
      method: 'POST',
      path: '/v2/alerts/:id/actions/:action',
      access: 'send',
      handle: call =>
        submit(requests, call, {
          ...parseBody(actionBody, call.body),
          deed: {
            kind: 'run-action',
            action: call.params.action,
            target: alertTarget(call),
          },
        }),
    },
    removal('tags', 'tags', remove => ({ kind: 'tag', add: [], remove })),
    removal('details', 'keys', remove => ({
      kind: 'detail',
      set: {},
      remove,
    })),
    // The documentation says POST, all SDKs and Alertmanager say PUT.
    ...['PUT', 'POST'].flatMap(method => [
      action('message', messageBody, rewordMessage, method),
      action('description', descriptionBody, rewordDescription, method),
      action('priority', priorityBody, reprioritize, method),
    ]),
  ];

  function removal(
    name: string,
    parameter: string,
    deedOf: (names: readonly string[]) => Deed,
  ): OpsgenieRoute {
    return {
      method: 'DELETE',
      path: `/v2/alerts/:id/${name}`,
      access: 'send',
      // It changes an alert, and deletes none.
      rights: ['write'],
      handle: call =>
        submit(requests, call, {
          ...commonOf(call),
          deed: {
            ...deedOf(listOf(call, parameter)),
            target: alertTarget(call),
          },
        }),
    };
  }

  function action<T extends Common>(
    name: string,
    schema: z.ZodType<T>,
    deedOf: (body: T) => Deed,
    method: string = 'POST',
  ): OpsgenieRoute {
    return {
      method,
      path: `/v2/alerts/:id/${name}`,
      access: 'send',
      handle: async call => {
        const body = parseBody(schema, call.body);
        return submit(requests, call, {
          ...body,
          deed: { ...deedOf(body), target: alertTarget(call) },
        });
      },
    };
  }
}

/** A deed without the alert that it is done to. */
type Deed = DistributiveOmit<ChangeDeed, 'target'>;

type DistributiveOmit<T, K extends keyof T> = T extends T ? Omit<T, K> : never;

type Common = {
  readonly user?: string;
  readonly source?: string;
  readonly note?: string;
};

async function createAlert(
  room: ReportRoom,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  await reportAlert(room, call, parseBody(createAlertBody, call.body));
  return ACCEPTED;
}

function deleteAlert(
  requests: AlertRequests,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  return submit(requests, call, {
    ...commonOf(call),
    deed: { kind: 'delete', target: alertTarget(call) },
  });
}

/** What may come with a request that has no body. */
function commonOf({ request: { query } }: OpsgenieCall): Common {
  return {
    user: query.get('user') || undefined,
    source: query.get('source') || undefined,
    note: query.get('note') || undefined,
  };
}

/** Names that are separated by commas. */
function listOf({ request }: OpsgenieCall, parameter: string) {
  const names = (request.query.get(parameter) ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  if (names.length === 0) {
    throw OpsgenieError.unprocessable({ [parameter]: 'may not be empty' });
  }
  return names;
}

async function submit(
  requests: AlertRequests,
  { requestId, integration }: OpsgenieCall,
  { user, source, note, deed }: Common & { readonly deed: AlertDeed },
): Promise<OpsgenieAnswer> {
  await requests.submit({
    requestId,
    integration,
    actor: user ?? source ?? integration.name,
    note,
    deed,
  });
  return ACCEPTED;
}

/** An over-long message takes the place of the description, where it is kept whole. */
function rewordMessage({ message = '' }: { message?: string }): Deed {
  const title = alertTitle(message, undefined);
  const words = title.description ? title : { message: title.message };
  return { kind: 'reword', words };
}

function rewordDescription({ description }: { description?: string }): Deed {
  return { kind: 'reword', words: { description } };
}

function reprioritize({ priority }: { priority?: AlertPriority }): Deed {
  return { kind: 'reprioritize', priority: priority ?? 'P3' };
}

function endOfSnooze(endTime: string | undefined): DateTime {
  const until = DateTime.fromISO(endTime ?? '', { zone: 'utc' });
  if (!until.isValid) {
    throw OpsgenieError.unprocessable({
      endTime: 'must be a moment such as 2026-01-05T12:00:00Z',
    });
  }
  return until;
}
