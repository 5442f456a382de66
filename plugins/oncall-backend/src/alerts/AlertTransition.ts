import { ConflictError } from '@backstage/errors';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
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
  /** Only pages of this person. */
  readonly cancelPagesOf?: string;
  /** Somebody joined its escalation, so the frozen policy changed; these are the Groups that it concerns as well. */
  readonly joinedTeams?: readonly string[];
};

/** There is nothing to do. */
export function unchanged(stored: StoredAlert): AlertTransition {
  return { stored, events: [] };
}

/** The alert with other facts, its state and next action in keeping with them. */
export function changed(
  stored: StoredAlert,
  deed: Deed,
  changes: Partial<Alert> & Partial<Pick<StoredAlert, 'run' | 'snapshot'>>,
): StoredAlert {
  const { run = stored.run, snapshot = stored.snapshot, ...facts } = changes;
  const alert = { ...stored.alert, ...facts, updatedAt: toIso(deed.now) };
  const state = alertState({
    closed: alert.closedAt !== undefined,
    snoozed: alert.snoozedUntil !== undefined,
    acknowledged: alert.acknowledgedAt !== undefined,
  });
  const nextActionAt = run.nextActionAt && toIso(run.nextActionAt);
  return { ...stored, run, snapshot, alert: { ...alert, state, nextActionAt } };
}

/** Some changes make no sense when it is over. */
export function refuseClosed(stored: StoredAlert, wanted: string): void {
  if (stored.alert.state === 'closed') {
    throw new ConflictError(
      `Alert ${stored.alert.id} is closed and cannot be ${wanted}`,
    );
  }
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
