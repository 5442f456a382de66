import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
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
import {
  ACCEPTED,
  AlertChange,
  commonOf,
  routesOfAlertChanges,
  submitDeed,
} from './routesOfAlertChanges';

/** Every change of alerts. All of them answer 202, also when the alert does not exist: the request status says so. */
export function alertWriteRoutes(room: ReportRoom): readonly OpsgenieRoute[] {
  const { requests } = room;
  const { action, removal } = routesOfAlertChanges(requests);
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
        submitDeed(requests, call, {
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
}

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
  return submitDeed(requests, call, {
    ...commonOf(call),
    deed: { kind: 'delete', target: alertTarget(call) },
  });
}

/** An over-long message takes the place of the description, where it is kept whole. */
function rewordMessage({ message = '' }: { message?: string }): AlertChange {
  const title = alertTitle(message, undefined);
  const words = title.description ? title : { message: title.message };
  return { kind: 'reword', words };
}

function rewordDescription({
  description,
}: {
  description?: string;
}): AlertChange {
  return { kind: 'reword', words: { description } };
}

function reprioritize({ priority }: { priority?: AlertPriority }): AlertChange {
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
