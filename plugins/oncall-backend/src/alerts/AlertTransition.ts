import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { EscalationRun } from '../escalation/EscalationRun';
import { toIso } from './alertRow';
import { alertState, NewAlertEvent, StoredAlert } from './StoredAlert';

/** Who does it, and when. */
export type Deed = {
  readonly actor: string;
  readonly now: DateTime;
};

/** What an alert becomes. The same object as before, and no events, when there was nothing to change. */
export type AlertTransition = {
  readonly stored: StoredAlert;
  readonly events: readonly NewAlertEvent[];
  /** Pages that were not sent yet are cancelled, with this reason. */
  readonly cancelPages?: string;
  /** Pages of steps that tell people until the alert is closed are not cancelled; they belong to the new run. */
  readonly keepsPagesUntilClosed?: boolean;
};

/** There is nothing to do. */
export function unchanged(stored: StoredAlert): AlertTransition {
  return { stored, events: [] };
}

/** The alert with other facts, its state and next action in keeping with them. */
export function changed(
  stored: StoredAlert,
  deed: Deed,
  changes: Partial<Alert> & { readonly run?: EscalationRun },
): StoredAlert {
  const { run = stored.run, ...facts } = changes;
  const alert = { ...stored.alert, ...facts, updatedAt: toIso(deed.now) };
  const state = alertState({
    closed: alert.closedAt !== undefined,
    snoozed: alert.snoozedUntil !== undefined,
    acknowledged: alert.acknowledgedAt !== undefined,
  });
  const nextActionAt = run.nextActionAt && toIso(run.nextActionAt);
  return { ...stored, run, alert: { ...alert, state, nextActionAt } };
}

/** A line about what was done. */
export function eventOf(
  stored: StoredAlert,
  deed: Deed,
  type: NewAlertEvent['type'],
  text: string,
): NewAlertEvent {
  return {
    alertId: stored.alert.id,
    at: deed.now,
    type,
    text,
    actor: deed.actor,
  };
}
