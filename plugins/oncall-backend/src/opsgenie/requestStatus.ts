import {
  AlertDeed,
  AlertRequest,
  AlertRequestResult,
} from '../alerts/AlertRequest';

/** What Opsgenie calls an action, and what it says when the action is done. */
const WORDS: Record<
  AlertDeed['kind'],
  { readonly action: string; readonly done: string; readonly idle?: string }
> = {
  open: { action: 'Create', done: 'Created alert' },
  acknowledge: {
    action: 'Acknowledge',
    done: 'Acknowledged alert',
    idle: 'Alert is already acknowledged',
  },
  unacknowledge: {
    action: 'UnAcknowledge',
    done: 'Unacknowledged alert',
    idle: 'Alert is not acknowledged',
  },
  close: {
    action: 'Close',
    done: 'Closed alert',
    idle: 'Alert is already closed',
  },
  escalate: {
    action: 'EscalateToNext',
    done: 'Escalated alert to next',
    idle: 'The next step is due already',
  },
  delete: { action: 'Delete', done: 'Deleted alert' },
  note: { action: 'Add Note', done: 'Added note' },
  snooze: { action: 'Snooze', done: 'Snoozed alert' },
  reprioritize: {
    action: 'Update Priority',
    done: 'Updated priority',
    idle: 'Alert has that priority already',
  },
  seen: { action: 'Seen', done: 'Seen alert' },
  tag: {
    action: 'Add Tags',
    done: 'Added tags',
    idle: 'Alert has these tags already',
  },
  detail: {
    action: 'Add Details',
    done: 'Added details',
    idle: 'Alert has these details already',
  },
  assign: {
    action: 'Assign',
    done: 'Assigned alert',
    idle: 'Alert is assigned already',
  },
  'add-responder': {
    action: 'Add Responder',
    done: 'Added responder',
    idle: 'Responder is added already',
  },
  'run-action': { action: 'Custom Action', done: 'Executed action' },
  reword: { action: 'Update', done: 'Updated alert' },
};

/** The same for the requests that take something away. */
const REMOVALS = {
  tag: {
    action: 'Remove Tags',
    done: 'Removed tags',
    idle: 'Alert has none of these tags',
  },
  detail: {
    action: 'Remove Details',
    done: 'Removed details',
    idle: 'Alert has none of these details',
  },
} as const;

function isRemoval(
  deed: AlertDeed,
): deed is Extract<AlertDeed, { kind: 'tag' | 'detail' }> {
  const takesAway = deed.kind === 'tag' || deed.kind === 'detail';
  return takesAway && deed.remove.length > 0;
}

/** The result of a request that opened an alert. */
export const CREATED = {
  action: WORDS.open.action,
  success: true,
  status: WORDS.open.done,
} as const;

/** The result of a request in the words of the request status. */
export function statusOf(
  { deed }: AlertRequest,
  { outcome, alertId = '', alias = '', error }: AlertRequestResult,
) {
  const {
    action,
    done,
    idle = done,
  } = isRemoval(deed) ? REMOVALS[deed.kind] : WORDS[deed.kind];
  switch (outcome) {
    case 'done':
      return { action, success: true, status: done, alert_id: alertId, alias };
    case 'nothing-to-do':
      return { action, success: true, status: idle, alert_id: alertId, alias };
    case 'not-found':
      return failed(action, 'Alert does not exist');
    default:
      return failed(action, error?.message ?? 'Refused');
  }
}

function failed(action: string, status: string) {
  return { action, success: false, status, alert_id: '', alias: '' };
}
