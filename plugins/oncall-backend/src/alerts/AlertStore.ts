import {
  claimDueRows,
  insertRows,
  insertTogether,
  TableRows,
  unflushedTransaction,
} from '@muster/due-work';
import { AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { EscalatingAlerts } from '../engine/EscalatingAlerts';
import { AlertIdentifier } from './AlertIdentifier';
import { DbAlertEventRow, toAlertEvent } from './alertEventRow';
import { DbAlertRow, toStoredAlert } from './alertRow';
import { findNamedAlerts, unknownAliases } from './findNamedAlerts';
import { eventRows, newAlertRows } from './newAlertRows';
import { OPEN, OPEN_KEY } from './openAlerts';
import { saveEscalation, saveRoute } from './saveEscalation';
import { SentAlias, SentAliasStore } from './SentAliasStore';
import { dedupeKeyOf, NewAlertEvent, StoredAlert } from './StoredAlert';
import { whereHeld } from './whereHeld';

const IDS_PER_STATEMENT = 500;

/** Alerts and their activity. */
export class AlertStore implements EscalatingAlerts {
  readonly #knex: Knex;
  readonly #sentAliases: SentAliasStore;

  static create(knex: Knex): AlertStore {
    return new AlertStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.#sentAliases = SentAliasStore.create(knex);
  }

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(work);
  }

  /** The same, for what may happen again: its commit does not wait for the disk. */
  unflushed<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return unflushedTransaction(this.#knex, work);
  }

  async getAlert(id: string): Promise<StoredAlert | undefined> {
    const [stored] = await this.findAlerts([{ by: 'id', value: id }]);
    return stored;
  }

  getEscalation(alertId: string): Promise<StoredAlert | undefined> {
    return this.getAlert(alertId);
  }

  /** Open alerts that a maintenance may hold. */
  async listHeld(
    period: { start: DateTime; end?: DateTime },
    now: DateTime,
  ): Promise<readonly StoredAlert[]> {
    const rows: DbAlertRow[] = await whereHeld(
      this.#knex('alert').whereRaw(OPEN),
      period,
      now,
    );
    return rows.map(toStoredAlert);
  }

  async listEscalations(
    ids: readonly string[],
  ): Promise<readonly StoredAlert[]> {
    const found: StoredAlert[] = [];
    for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
      const chunk = ids.slice(from, from + IDS_PER_STATEMENT);
      const rows: DbAlertRow[] = await this.#knex('alert').whereIn('id', chunk);
      found.push(...rows.map(toStoredAlert));
    }
    return found;
  }

  /** All alerts that the identifiers name, also by an alias that a policy has rewritten; in no order. */
  async findAlerts(
    identifiers: readonly AlertIdentifier[],
  ): Promise<readonly StoredAlert[]> {
    const found = await findNamedAlerts(this.#knex, identifiers);
    const sent = await this.#sentAliases.find(
      unknownAliases(identifiers, found),
    );
    const renamed = await findNamedAlerts(this.#knex, sent.map(idOf));
    return [...renamed, ...found];
  }

  /**
   * The same, locked until the transaction ends, so that what was decided from them is still true when it is written.
   */
  lockAlerts(
    tx: Knex.Transaction,
    identifiers: readonly AlertIdentifier[],
  ): Promise<readonly StoredAlert[]> {
    return findNamedAlerts(tx, identifiers, query =>
      // Always in the same order, so that two batches never wait for each other in a circle.
      query.orderBy('tiny_id').forUpdate(),
    );
  }

  /**
   * Locks alerts as well whose alias a policy has rewritten, and says how their senders name them. It asks only for
   * aliases that no known alert has, so closing an alert as usual costs nothing more.
   */
  async lockRenamed(
    tx: Knex.Transaction,
    identifiers: readonly AlertIdentifier[],
    known: readonly StoredAlert[],
  ): Promise<{
    readonly alerts: readonly StoredAlert[];
    readonly sentAliases: readonly SentAlias[];
  }> {
    const aliases = unknownAliases(identifiers, known);
    const sentAliases = await this.#sentAliases.find(aliases, tx);
    const alerts = await this.lockAlerts(tx, sentAliases.map(idOf));
    return { alerts, sentAliases };
  }

  async addSentAliases(
    tx: Knex.Transaction,
    sent: readonly SentAlias[],
  ): Promise<void> {
    await this.#sentAliases.add(tx, sent);
  }

  /**
   * Writes new alerts with their first activity, and rows of other tables that go with them, in one step and for good.
   * Answers the alerts with the numbers that they were given; undefined, and nothing is written, when an open alert has one of
   * their keys. It fails when somebody else opens one at the same moment.
   */
  async openAlerts(
    alerts: readonly StoredAlert[],
    events: readonly NewAlertEvent[],
    others: readonly TableRows[],
  ): Promise<readonly StoredAlert[] | undefined> {
    const rows = [...newAlertRows(alerts), eventRows(events), ...others];
    const tinyIds = await insertTogether(this.#knex, rows, {
      table: 'alert',
      expression: OPEN_KEY,
      values: alerts.map(dedupeKeyOf),
    });
    return (
      tinyIds &&
      alerts.map((stored, index) => ({
        ...stored,
        alert: { ...stored.alert, tinyId: String(tinyIds[index]) },
      }))
    );
  }

  async insertAlerts(
    tx: Knex.Transaction,
    alerts: readonly StoredAlert[],
  ): Promise<void> {
    for (const { table, rows } of newAlertRows(alerts)) {
      await insertRows(tx, table, rows);
    }
  }

  async addEvents(
    tx: Knex.Transaction,
    events: readonly NewAlertEvent[],
  ): Promise<void> {
    const { table, rows } = eventRows(events);
    await insertRows(tx, table, rows);
  }

  /** Oldest first. */
  async listEvents(alertId: string): Promise<readonly AlertEvent[]> {
    const rows: DbAlertEventRow[] = await this.#knex('alert_event')
      .where({ alert_id: alertId })
      .orderBy('id');
    return rows.map(toAlertEvent);
  }

  async claimDueAlerts(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<readonly StoredAlert[]> {
    const { rows } = await claimDueRows<DbAlertRow>({
      ...options,
      knex: this.#knex,
      table: 'alert',
      dueColumn: 'next_action_at',
      orderBy: [{ column: 'priority' }],
    });
    return rows.map(toStoredAlert);
  }

  saveEscalation(
    tx: Knex.Transaction,
    options: Parameters<EscalatingAlerts['saveEscalation']>[1],
  ): Promise<boolean> {
    return saveEscalation(tx, options);
  }

  saveRoute(
    tx: Knex.Transaction,
    options: Parameters<EscalatingAlerts['saveRoute']>[1],
  ): Promise<boolean> {
    return saveRoute(tx, options);
  }
}

function idOf({ alertId }: SentAlias): AlertIdentifier {
  return { by: 'id', value: alertId };
}
