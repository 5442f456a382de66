import { Alert, AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { Duration, DateTime } from 'luxon';
import { EscalationRun } from '../escalation/EscalationRun';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import type { EscalationStart } from '../escalation/startEscalation';

/** An alert as the engine sees it. */
export type EscalatingAlert = {
  readonly alert: Alert;
  readonly run: EscalationRun;
  readonly snapshot: PolicySnapshot;
};

/** What the engine asks of the alerts' store; `AlertStore` implements it. */
export interface EscalatingAlerts {
  /** Alerts whose `next_action_at` has come, most urgent first; it moves them forward by the lease. */
  claimDueAlerts(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<readonly EscalatingAlert[]>;

  /**
   * Writes the run if the alert still is as it was claimed, and says whether it did: it carries `runToken`, so nobody
   * ended that run, and it is due at `leaseEnd`, so nobody else has claimed it since. With `reopened` a snoozed alert
   * or acknowledged
   * alert becomes open, with `closedBy` it is closed. Called first in the transaction, so that a racing acknowledge waits for it or wins before it.
   */
  saveEscalation(
    tx: Knex.Transaction,
    options: {
      alertId: string;
      runToken: string;
      /** `nextActionAt` of the run as the claim returned it. */
      leaseEnd: DateTime | undefined;
      run: EscalationRun;
      reopened?: boolean;
      closedBy?: string;
      /** Written when the frozen escalation changed as well. */
      snapshot?: PolicySnapshot;
      /** It was only looked at, so that nobody need know. */
      isUnchanged?: boolean;
      now: DateTime;
    },
  ): Promise<boolean>;

  /**
   * Freezes another route onto an alert that nobody takes care of and starts its escalation, if its run still is
   * `runToken` and has nothing to come; says whether it did.
   */
  saveRoute(
    tx: Knex.Transaction,
    options: {
      alertId: string;
      runToken: string;
      start: EscalationStart;
      now: DateTime;
    },
  ): Promise<boolean>;

  addEvents(
    tx: Knex.Transaction,
    events: readonly (Omit<AlertEvent, 'id' | 'at'> & {
      readonly at: DateTime;
    })[],
  ): Promise<void>;

  getEscalation(alertId: string): Promise<EscalatingAlert | undefined>;

  /** In no order. */
  listEscalations(
    alertIds: readonly string[],
  ): Promise<readonly EscalatingAlert[]>;

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T>;

  /** The same for what may happen again: its commit does not wait for the disk. The next one that does takes it along. */
  unflushed<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T>;
}
