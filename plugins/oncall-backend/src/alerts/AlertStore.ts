import {
  claimDueRows,
  insertRows,
  insertTogether,
  TableRows,
  toDbTime,
  toOptionalDbTime,
  unflushedTransaction,
} from '@muster/due-work';
import { AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { EscalatingAlerts } from '../engine/EscalatingAlerts';
import { EscalationRun } from '../escalation/EscalationRun';
import { EscalationStart } from '../escalation/startEscalation';
import {
  DbAlertEventRow,
  toAlertEvent,
  toAlertEventRow,
} from './alertEventRow';
import {
  DbAlertRow,
  toMutableColumns,
  toNewAlertRow,
  toRouteColumns,
  toRunColumns,
  toStoredAlert,
} from './alertRow';
import { toTimerRow } from '../policies/AlertTimerStore';
import { JoinedAlert } from './AlertWorkingSet';
import { OPEN, OPEN_KEY, OTHER_ALIAS } from './openAlerts';
import { SentAlias, SentAliasStore } from './SentAliasStore';
import { NewAlertEvent, StoredAlert } from './StoredAlert';

/** What the end of a snooze does to an alert: it is as if it had just come in. */
const REOPENED = {
  snoozed_until: null,
  acknowledged: false,
  acknowledged_at: null,
  acknowledged_by: null,
};

/** What is deleted with an alert. */
const BELONGS_TO_ALERT = [
  'alert_event',
  'alert_timer',
  'alert_team',
  'alert_alias',
  'alert_attachment_content',
  'alert_attachment',
  'action_call',
];

const IDS_PER_STATEMENT = 500;

/** How a caller names an alert; an alias means the open alert that has it. */
export type AlertIdentifier = {
  readonly by: 'id' | 'alias' | 'tinyId';
  readonly value: string;
};

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

  /** Open alerts whose escalation waits for the end of a maintenance, or for nothing when it has no end. */
  async listHeld(
    { start, end }: { start: DateTime; end?: DateTime },
    now: DateTime,
  ): Promise<readonly StoredAlert[]> {
    const query = this.#knex('alert')
      .whereRaw(OPEN)
      .where({ acknowledged: false })
      .whereNull('escalated_until')
      .whereNull('snoozed_until');
    const rows: DbAlertRow[] = await (end
      ? query.where({ run_started_at: toDbTime(end) })
      : query
          .whereNull('next_action_at')
          .whereBetween('run_started_at', [toDbTime(start), toDbTime(now)]));
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
    const found = await this.#find(this.#knex, identifiers);
    const sent = await this.#sentAliases.find(
      unknownAliases(identifiers, found),
    );
    const renamed = await this.#find(this.#knex, sent.map(idOf));
    return [...renamed, ...found];
  }

  /**
   * The same, locked until the transaction ends, so that what was decided from them is still true when it is written.
   */
  lockAlerts(
    tx: Knex.Transaction,
    identifiers: readonly AlertIdentifier[],
  ): Promise<readonly StoredAlert[]> {
    return this.#find(tx, identifiers, query =>
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
   * False, and nothing is written, when an open alert has one of their keys; it fails when somebody else opens one at the
   * same moment.
   */
  openAlerts(
    alerts: readonly StoredAlert[],
    events: readonly NewAlertEvent[],
    others: readonly TableRows[],
  ): Promise<boolean> {
    const rows = [...rowsOfNew(alerts), eventRows(events), ...others];
    return insertTogether(this.#knex, rows, {
      table: 'alert',
      expression: OPEN_KEY,
      values: alerts.map(keyOf),
    });
  }

  async insertAlerts(
    tx: Knex.Transaction,
    alerts: readonly StoredAlert[],
  ): Promise<void> {
    for (const { table, rows } of rowsOfNew(alerts)) {
      await insertRows(tx, table, rows);
    }
  }

  /** Writes everything that can change; the caller holds the lock. */
  async saveAlert(tx: Knex.Transaction, stored: StoredAlert): Promise<void> {
    // Hardly anything changes what was frozen.
    const { isRefrozen, snapshot } = stored;
    await tx('alert')
      .where({ id: stored.alert.id })
      .update({
        ...toMutableColumns(stored),
        ...(isRefrozen && { snapshot: JSON.stringify(snapshot) }),
      });
  }

  /** Writes what changes when somebody joins: the frozen policy and the Groups; `saveAlert` writes the rest. */
  async saveJoined(
    tx: Knex.Transaction,
    { stored, teams }: JoinedAlert,
  ): Promise<void> {
    const { id } = stored.alert;
    await tx('alert')
      .where({ id })
      .update({ snapshot: JSON.stringify(stored.snapshot) });
    for (const team of new Set(teams)) {
      await tx('alert_team')
        .insert({ team_ref: team, alert_id: id })
        .onConflict(['team_ref', 'alert_id'])
        .ignore();
    }
  }

  async deleteAlert(tx: Knex.Transaction, id: string): Promise<void> {
    for (const table of BELONGS_TO_ALERT) {
      await tx(table).where({ alert_id: id }).delete();
    }
    await tx('alert').where({ id }).delete();
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

  async saveEscalation(
    tx: Knex.Transaction,
    options: {
      alertId: string;
      runToken: string;
      leaseEnd: DateTime | undefined;
      run: EscalationRun;
      reopened?: boolean;
      closedBy?: string;
      now: DateTime;
    },
  ): Promise<boolean> {
    const { alertId, runToken, leaseEnd, run, reopened, now } = options;
    const { closedBy } = options;
    const saved = await tx('alert')
      .where({
        id: alertId,
        run_token: runToken,
        next_action_at: toOptionalDbTime(leaseEnd),
      })
      .update({
        ...toRunColumns(run),
        ...(reopened && REOPENED),
        ...(closedBy !== undefined && {
          status: 'closed',
          closed_at: toDbTime(now),
          closed_by: closedBy,
        }),
        updated_at: toDbTime(now),
      });
    return saved === 1;
  }

  async saveRoute(
    tx: Knex.Transaction,
    options: {
      alertId: string;
      runToken: string;
      start: EscalationStart;
      now: DateTime;
    },
  ): Promise<boolean> {
    const { alertId, runToken, start, now } = options;
    const saved = await tx('alert')
      .where({ id: alertId, status: 'open', acknowledged: false })
      .where({ run_token: runToken, next_action_at: null, snoozed_until: null })
      .update({ ...toRouteColumns(start), updated_at: toDbTime(now) });
    if (saved === 1 && start.teams.length > 0) {
      await tx('alert_team')
        .insert(teamRows({ id: alertId, teams: start.teams }))
        .onConflict(['team_ref', 'alert_id'])
        .ignore();
    }
    return saved === 1;
  }

  async #find(
    knex: Knex,
    identifiers: readonly AlertIdentifier[],
    change: (query: Knex.QueryBuilder) => Knex.QueryBuilder = query => query,
  ): Promise<readonly StoredAlert[]> {
    if (identifiers.length === 0) {
      return [];
    }
    const query = knex('alert').where(where => whereNamed(where, identifiers));
    const rows: DbAlertRow[] = await change(query);
    return rows.map(toStoredAlert);
  }
}

/** Aliases that name no alert that was found. */
function unknownAliases(
  identifiers: readonly AlertIdentifier[],
  found: readonly StoredAlert[],
): readonly string[] {
  const known = new Set(found.map(({ alert }) => alert.alias));
  return identifiers
    .filter(({ by, value }) => by === 'alias' && !known.has(value))
    .map(({ value }) => value);
}

function idOf({ alertId }: SentAlias): AlertIdentifier {
  return { by: 'id', value: alertId };
}

function keyOf({ dedupeKey, alert }: StoredAlert): string {
  return dedupeKey ?? alert.alias;
}

function rowsOfNew(alerts: readonly StoredAlert[]): readonly TableRows[] {
  return [
    { table: 'alert', rows: alerts.map(toNewAlertRow) },
    {
      table: 'alert_team',
      rows: alerts.flatMap(({ alert }) => teamRows(alert)),
    },
    {
      table: 'alert_timer',
      rows: alerts.flatMap(({ alert, timers = [] }) =>
        timers.map(timer => toTimerRow(alert.id, timer)),
      ),
    },
  ];
}

function eventRows(events: readonly NewAlertEvent[]): TableRows {
  return { table: 'alert_event', rows: events.map(toAlertEventRow) };
}

function teamRows(alert: Pick<StoredAlert['alert'], 'id' | 'teams'>) {
  return alert.teams.map(team => ({ team_ref: team, alert_id: alert.id }));
}

/**
 * Only lists that name something are asked for: an empty list would become a condition over constants, with which SQLite
 * uses no index, and every batch of reports would cost as much as there are alerts. The status is part of the text, because
 * the indexes of open alerts are used for nothing else.
 */
function whereNamed(
  where: Knex.QueryBuilder,
  identifiers: readonly AlertIdentifier[],
): void {
  const named = (by: AlertIdentifier['by']) =>
    identifiers.filter(item => item.by === by).map(item => item.value);
  const ids = named('id');
  // A short number that is not a number names nothing, and PostgreSQL would refuse to compare it.
  const tinyIds = named('tinyId').filter(value => /^\d{1,15}$/.test(value));
  const aliases = named('alias');
  if (ids.length > 0) {
    where.orWhereIn('id', ids);
  }
  if (tinyIds.length > 0) {
    where.orWhereIn('tiny_id', tinyIds.map(Number));
  }
  if (aliases.length > 0) {
    const places = aliases.map(() => '?').join(', ');
    where
      .orWhereRaw(`dedupe_key is null and ${OPEN_KEY} in (${places})`, aliases)
      .orWhereRaw(`${OTHER_ALIAS} in (${places})`, aliases);
  }
  if (ids.length + tinyIds.length + aliases.length === 0) {
    where.whereRaw('1 = 0');
  }
}
