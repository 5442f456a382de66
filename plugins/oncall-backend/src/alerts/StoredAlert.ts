import {
  Alert,
  AlertEvent,
  AlertState,
  Integration,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { EscalationRun } from '../escalation/EscalationRun';
import { AlertTimer } from '../policies/AlertTimer';
import { PolicySnapshot } from '../escalation/PolicySnapshot';

/** An alert as the backend knows it: what everybody sees, its frozen escalation, and where the current run stands. */
export type StoredAlert = {
  readonly alert: Alert;
  readonly run: EscalationRun;
  readonly snapshot: PolicySnapshot;
  readonly integrationType?: Integration['type'];
  /** Its snapshot has changed, so it has to be written again. */
  readonly isRefrozen?: boolean;
  /** Of a new alert: what happens to it later. */
  readonly timers?: readonly AlertTimer[];
  /** One open alert per key. Absent: the alias. */
  readonly dedupeKey?: string;
};

/** Of all alerts that are open at the same time, this one has the key. */
export function dedupeKeyOf({ dedupeKey, alert }: StoredAlert): string {
  return dedupeKey ?? alert.alias;
}

/** A line of activity to be written. */
export type NewAlertEvent = Omit<AlertEvent, 'id' | 'at'> & {
  readonly at: DateTime;
};

/** The one state a person sees; a close beats a snooze, a snooze beats an acknowledgement. */
export function alertState(facts: {
  closed: boolean;
  snoozed: boolean;
  acknowledged: boolean;
}): AlertState {
  if (facts.closed) {
    return 'closed';
  }
  if (facts.snoozed) {
    return 'snoozed';
  }
  return facts.acknowledged ? 'acknowledged' : 'open';
}
