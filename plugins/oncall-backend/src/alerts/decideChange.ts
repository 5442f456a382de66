import { NotAllowedError } from '@backstage/errors';
import { Roster } from '../directory/Roster';
import { about, withNote } from './aboutAlert';
import { ranAction, reprioritized, reworded } from './alertEdits';
import { AlertFacts } from './AlertFacts';
import { detailed, tagged } from './alertLabels';
import { assigned, responderAdded, seen } from './alertPeople';
import { AlertRequest, AlertRequestResult, ChangeDeed } from './AlertRequest';
import {
  acknowledged,
  closed,
  snoozed,
  unacknowledged,
} from './alertStateChanges';
import { AlertTransition } from './AlertTransition';
import { dedupeKey } from './dedupeKey';
import { escalated, escalatedBy } from './escalated';
import { explained } from './explained';
import { isForeign } from './isForeign';
import { StoredAlert } from './StoredAlert';

/** Does something to an alert that is there, or says why not. */
export function decideChange(
  request: AlertRequest,
  deed: ChangeDeed,
  facts: AlertFacts,
): AlertRequestResult {
  const { alerts, deduplication, now } = facts;
  const found = alerts.find(
    deed.target,
    dedupeKey(request, deduplication),
    stored => !isForeign(stored, request.integration),
  );
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
  { now, roster }: AlertFacts,
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

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
