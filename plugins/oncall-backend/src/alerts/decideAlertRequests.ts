import { NotAllowedError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { EscalationStart } from '../escalation/startEscalation';
import {
  AlertRequest,
  AlertRequestResult,
  ChangeDeed,
  OpenDeed,
} from './AlertRequest';
import { AlertIdentifier } from './AlertStore';
import { noted, reportedAgain, reprioritized, reworded } from './alertEdits';
import {
  acknowledged,
  closed,
  escalated,
  snoozed,
  unacknowledged,
} from './alertStateChanges';
import { AlertTransition } from './AlertTransition';
import { AlertChanges, AlertWorkingSet } from './AlertWorkingSet';
import { isForeign } from './isForeign';
import { explained } from './explained';
import { openAlert } from './openAlert';
import { StoredAlert } from './StoredAlert';

/** What requests that arrived together become. */
export type AlertDecisions = {
  /** In the order of the requests, one each. */
  readonly results: readonly AlertRequestResult[];
  readonly changes: AlertChanges;
};

type Facts = {
  readonly alerts: AlertWorkingSet;
  /** How the escalations of new alerts begin, by the ids of the new alerts. */
  readonly starts: ReadonlyMap<string, EscalationStart>;
  readonly now: DateTime;
};

/** The alert is new after all, so its escalation has to be found before anything can be decided. */
export class MissingStartError extends Error {
  readonly name = 'MissingStartError';
}

/** Applies requests to alerts in the order of their arrival, as if each had been alone. */
export function decideAlertRequests(options: {
  requests: readonly AlertRequest[];
  /** The alerts that the requests name, as they are now. */
  known: readonly StoredAlert[];
  starts: ReadonlyMap<string, EscalationStart>;
  now: DateTime;
}): AlertDecisions {
  const { requests, known, starts, now } = options;
  const alerts = AlertWorkingSet.create(known);
  const results = requests.map(request =>
    request.deed.kind === 'open'
      ? report(request, request.deed, { alerts, starts, now })
      : change(request, request.deed, { alerts, starts, now }),
  );
  return { results, changes: alerts.changes() };
}

/** The alerts that must be known before anything can be decided. */
export function namedAlerts(
  requests: readonly AlertRequest[],
): readonly AlertIdentifier[] {
  return requests.map(({ deed }) =>
    deed.kind === 'open'
      ? { by: 'alias', value: deed.alert.alias }
      : deed.target,
  );
}

function report(
  request: AlertRequest,
  { alert, remarks }: OpenDeed,
  { alerts, starts, now }: Facts,
): AlertRequestResult {
  const open = alerts.find({ by: 'alias', value: alert.alias });
  if (open) {
    const again = reportedAgain(open, { actor: request.actor, now });
    alerts.apply(again);
    return about(again.stored, 'done');
  }
  const start = starts.get(alert.id);
  if (!start) {
    throw new MissingStartError(`No escalation for new alert ${alert.id}`);
  }
  const opened = openAlert({ request, alert, remarks, start, now });
  alerts.apply(withNote(opened, request, now));
  return about(opened.stored, 'done');
}

function change(
  request: AlertRequest,
  deed: ChangeDeed,
  { alerts, now }: Facts,
): AlertRequestResult {
  const found = alerts.find(deed.target);
  if (!found) {
    return { outcome: 'not-found' };
  }
  if (isForeign(found, request.integration)) {
    const error = new NotAllowedError('The alert belongs to another team');
    return { ...about(found, 'refused'), error };
  }
  if (deed.kind === 'delete') {
    alerts.delete(found);
    return about(found, 'done');
  }
  try {
    const transition = transitionFor(found, deed, request, now);
    const idle = transition.events.length === 0;
    const why = idle ? [] : explained(request, found.alert.id, now);
    const events = [...transition.events, ...why];
    alerts.apply(withNote({ ...transition, events }, request, now));
    return about(found, idle ? 'nothing-to-do' : 'done');
  } catch (error) {
    return { ...about(found, 'refused'), error: toError(error) };
  }
}

function transitionFor(
  stored: StoredAlert,
  deed: Exclude<ChangeDeed, { kind: 'delete' }>,
  request: AlertRequest,
  now: DateTime,
): AlertTransition {
  const by = { actor: request.actor, now };
  switch (deed.kind) {
    case 'acknowledge':
      return acknowledged(stored, by);
    case 'unacknowledge':
      return unacknowledged(stored, by);
    case 'close':
      return closed(stored, by);
    case 'escalate':
      return escalated(stored, by);
    case 'snooze':
      return snoozed(stored, { ...by, until: deed.until });
    case 'reword':
      return reworded(stored, { ...by, words: deed.words });
    case 'reprioritize':
      return reprioritized(stored, { ...by, priority: deed.priority });
    default:
      return { stored, events: [] };
  }
}

/** The note of a request follows what it did. */
function withNote(
  transition: AlertTransition,
  { note, actor }: AlertRequest,
  now: DateTime,
): AlertTransition {
  const { stored, events } = transition;
  return note
    ? {
        ...transition,
        events: [
          ...events,
          ...noted(stored, { actor, now, text: note }).events,
        ],
      }
    : transition;
}

function about(
  { alert }: StoredAlert,
  outcome: AlertRequestResult['outcome'],
): AlertRequestResult {
  return { outcome, alertId: alert.id, alias: alert.alias };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
