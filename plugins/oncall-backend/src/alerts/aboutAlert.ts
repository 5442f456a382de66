import { DateTime } from 'luxon';
import { noted } from './alertEdits';
import { AlertRequest, AlertRequestResult } from './AlertRequest';
import { AlertTransition } from './AlertTransition';
import { StoredAlert } from './StoredAlert';

/** The note of a request follows what it did. */
export function withNote(
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

/** What became of a request about this alert. */
export function about(
  { alert }: StoredAlert,
  outcome: AlertRequestResult['outcome'],
): AlertRequestResult {
  return { outcome, alertId: alert.id, alias: alert.alias };
}
