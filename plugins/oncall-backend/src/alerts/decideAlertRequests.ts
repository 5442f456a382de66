import { NotAllowedError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { EscalationStart } from '../escalation/startEscalation';
import {
  AlertRequest,
  AlertRequestResult,
  ChangeDeed,
  OpenDeed,
} from './AlertRequest';
import { AlertIdentifier } from './AlertIdentifier';
import {
  noted,
  ranAction,
  reportedAgain,
  reprioritized,
  reworded,
} from './alertEdits';
import { detailed, tagged } from './alertLabels';
import { assigned, responderAdded, seen } from './alertPeople';
import {
  acknowledged,
  closed,
  snoozed,
  unacknowledged,
} from './alertStateChanges';
import { AlertTransition } from './AlertTransition';
import { AlertChanges, AlertWorkingSet } from './AlertWorkingSet';
import { isForeign } from './isForeign';
import { escalated, escalatedBy } from './escalated';
import { explained } from './explained';
import { Deduplication, dedupeKey } from './dedupeKey';
import { openAlert } from './openAlert';
import { SentAlias } from './SentAliasStore';
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
  /** Known when a request names a person or a responder. */
  readonly roster?: Roster;
  readonly deduplication: Deduplication;
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
  /** How senders name known alerts whose alias a policy has rewritten. */
  sentAliases?: readonly SentAlias[];
  starts: ReadonlyMap<string, EscalationStart>;
  /** Needed when a request names somebody. */
  roster?: Roster;
  deduplication: Deduplication;
  now: DateTime;
}): AlertDecisions {
  const { requests, known, sentAliases = [], ...rest } = options;
  const alerts = AlertWorkingSet.create(known, sentAliases);
  const facts = { ...rest, alerts };
  const results = requests.map(request =>
    request.deed.kind === 'open'
      ? report(request, request.deed, facts)
      : change(request, request.deed, facts),
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

/** Whether people and teams must be known before it can be decided. */
export function namesSomebody({ deed }: AlertRequest): boolean {
  return (
    deed.kind === 'assign' ||
    deed.kind === 'add-responder' ||
    (deed.kind === 'escalate' && deed.policy !== undefined)
  );
}

function report(
  request: AlertRequest,
  { alert, remarks }: OpenDeed,
  facts: Facts,
): AlertRequestResult {
  const { alerts, starts, deduplication, now } = facts;
  const key = dedupeKey(request, deduplication);
  const open = alerts.findOpen(key);
  if (open) {
    const { actor } = request;
    const { priority } = alert;
    const again = reportedAgain(open, { actor, priority, now });
    alerts.apply(again);
    rememberAlias(request, again.stored, facts);
    return about(again.stored, 'done');
  }
  const start = starts.get(alert.id);
  if (!start) {
    throw new MissingStartError(`No escalation for new alert ${alert.id}`);
  }
  const opened = openAlert({
    request,
    alert,
    remarks,
    start,
    dedupeKey: key,
    now,
  });
  alerts.apply(withNote(opened, request, now));
  rememberAlias(request, opened.stored, facts);
  return about(opened.stored, 'done');
}

/** Under the alias that it sent the sender can close the alert, whatever a policy made of it. */
function rememberAlias(
  request: AlertRequest,
  { alert }: StoredAlert,
  { alerts, deduplication }: Facts,
): void {
  const { deed } = request;
  const alias = deed.kind === 'open' ? deed.alert.sentAlias : undefined;
  if (alias !== undefined) {
    const key = dedupeKey(request, deduplication, alias);
    alerts.addSentAlias({ alertId: alert.id, alias, dedupeKey: key });
  }
}

function change(
  request: AlertRequest,
  deed: ChangeDeed,
  facts: Facts,
): AlertRequestResult {
  const { alerts, deduplication, now } = facts;
  const found = alerts.find(deed.target, dedupeKey(request, deduplication));
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
    const transition = transitionFor(found, deed, request, facts);
    const isNote = deed.kind === 'note' && Boolean(request.note);
    const idle = transition.events.length === 0 && !isNote;
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
  { now, roster }: Facts,
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
      return deed.policy
        ? escalatedBy(stored, {
            ...by,
            ...directory(roster),
            policy: deed.policy,
          })
        : escalated(stored, by);
    case 'snooze':
      return snoozed(stored, { ...by, until: deed.until });
    case 'reword':
      return reworded(stored, { ...by, words: deed.words });
    case 'reprioritize':
      return reprioritized(stored, { ...by, priority: deed.priority });
    case 'seen':
      return seen(stored, by);
    case 'tag':
      return tagged(stored, { ...by, add: deed.add, remove: deed.remove });
    case 'detail':
      return detailed(stored, { ...by, set: deed.set, remove: deed.remove });
    case 'run-action':
      return ranAction(stored, { ...by, action: deed.action });
    case 'assign':
      return assigned(stored, {
        ...by,
        ...directory(roster),
        owner: deed.owner,
      });
    case 'add-responder':
      return responderAdded(stored, {
        ...by,
        ...directory(roster),
        responder: deed.responder,
      });
    default:
      return { stored, events: [] };
  }
}

function directory(roster: Roster | undefined): { readonly roster: Roster } {
  if (!roster) {
    throw new Error('People are not known, although a request names some');
  }
  return { roster };
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
