import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import {
  continueRun,
  EscalationRun,
  startRun,
} from '../escalation/EscalationRun';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { heldBecause, heldBy } from './heldBy';

/** The maintenance that held an alert is over, and another one goes on: nobody is told yet. */
export type HeldAgain = {
  readonly kind: 'hold';
  readonly run: EscalationRun;
  readonly snapshot: PolicySnapshot;
  readonly reason: string;
};

/** Whether an alert that a maintenance held and that is to begin its escalation now waits for the end of another one. */
export function heldAgain(
  { alert, run, snapshot }: EscalatingAlert,
  roster: Roster,
  now: DateTime,
): HeldAgain | undefined {
  const { until } = snapshot.held ?? {};
  const end = until && DateTime.fromISO(until, { zone: 'utc' });
  // Before its end it goes on because somebody lets it escalate by hand, who waits for nothing.
  const wasHeld = end && end <= now;
  const isAtBeginning = alert.state !== 'snoozed' && !run.escalatedUntil;
  const window =
    wasHeld && isAtBeginning
      ? roster.maintenance.ofAlert(alert, now, end)
      : undefined;
  if (!window) {
    return undefined;
  }
  const held = { ...snapshot, held: heldBy(window) };
  return {
    kind: 'hold',
    run: continueRun({
      // A policy may delay it for longer than either.
      run: startRun(held, DateTime.max(window.end ?? now, run.startedAt)),
      snapshot: held,
      state: alert.state,
      // Whoever was asked for by hand is told also then.
      acknowledgedAt: alert.acknowledgedAt
        ? DateTime.fromISO(alert.acknowledgedAt, { zone: 'utc' })
        : undefined,
    }),
    snapshot: held,
    reason: heldBecause(window),
  };
}
