import {
  claimDueRows,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import {
  DbHeartbeatRow,
  fromHeartbeatRow,
  saidColumns,
  timeColumns,
  toHeartbeatRow,
} from './heartbeatRow';
import { StoredHeartbeat } from './StoredHeartbeat';

/** Heartbeats, and when an engine last looked at them. */
export class HeartbeatStore {
  readonly #knex: Knex;

  static create(knex: Knex): HeartbeatStore {
    return new HeartbeatStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(work);
  }

  async list(): Promise<readonly StoredHeartbeat[]> {
    const rows: DbHeartbeatRow[] = await this.#knex('heartbeat').orderBy(
      'name',
    );
    return rows.map(fromHeartbeatRow);
  }

  async find(
    by: { readonly id: string } | { readonly name: string },
  ): Promise<StoredHeartbeat | undefined> {
    const row: DbHeartbeatRow | undefined = await this.#knex('heartbeat')
      .where(by)
      .first();
    return row && fromHeartbeatRow(row);
  }

  /** The same for a change in this transaction; pings wait for its end. */
  async findForChange(
    tx: Knex.Transaction,
    id: string,
  ): Promise<StoredHeartbeat | undefined> {
    const row: DbHeartbeatRow | undefined = await tx('heartbeat')
      .where({ id })
      .forUpdate()
      .first();
    return row && fromHeartbeatRow(row);
  }

  /** False when the name is taken. */
  async insert(heartbeat: StoredHeartbeat): Promise<boolean> {
    const inserted = await this.#knex('heartbeat')
      .insert(toHeartbeatRow(heartbeat))
      .onConflict('name')
      .ignore()
      .returning('id');
    return inserted.length === 1;
  }

  /** Writes everything, unless a ping, an expiry or another edit came since `before` was read. */
  async save(
    tx: Knex.Transaction,
    before: StoredHeartbeat,
    after: StoredHeartbeat,
  ): Promise<boolean> {
    const saved = await tx('heartbeat')
      .where({ id: before.id, ...timeColumns(before) })
      .update({ ...saidColumns(after), ...timeColumns(after) });
    return saved === 1;
  }

  async delete(tx: Knex.Transaction, id: string): Promise<boolean> {
    return (await tx('heartbeat').where({ id }).delete()) === 1;
  }

  /**
   * The whole of an ordinary ping in one statement; false when the heartbeat does not exist or has expired.
   *
   * @param by - With a team only when the heartbeat is that team's.
   */
  async recordPing(
    by: { readonly name: string; readonly team?: string },
    now: DateTime,
  ): Promise<boolean> {
    const at = toDbTime(now);
    const recorded = await this.#knex('heartbeat')
      .where(by)
      .whereNull('expired_at')
      .update({
        last_ping_at: at,
        expires_at: this.#knex.raw(
          'case when enabled then ? + interval_ms end',
          [at],
        ),
      });
    return recorded === 1;
  }

  /** The ping that ends an expiry; false when another was quicker. */
  async revive(
    tx: Knex.Transaction,
    id: string,
    now: DateTime,
  ): Promise<boolean> {
    const at = toDbTime(now);
    const revived = await tx('heartbeat')
      .where({ id })
      .whereNotNull('expired_at')
      .update({
        last_ping_at: at,
        expires_at: tx.raw('? + interval_ms', [at]),
        expired_at: null,
        alert_alias: null,
      });
    return revived === 1;
  }

  /** Heartbeats whose time is over; `expiresAt` of the answer is the end of the lease. */
  async claimDue(options: {
    now: DateTime;
    lease: Duration;
    limit: number;
  }): Promise<readonly StoredHeartbeat[]> {
    const { rows } = await claimDueRows<DbHeartbeatRow>({
      ...options,
      knex: this.#knex,
      table: 'heartbeat',
      dueColumn: 'expires_at',
    });
    return rows.map(fromHeartbeatRow);
  }

  /** True for exactly one of all who expire it, and never once a ping has come. */
  async expire(
    tx: Knex.Transaction,
    claimed: StoredHeartbeat,
    options: { alertAlias: string; now: DateTime },
  ): Promise<boolean> {
    const expired = await tx('heartbeat')
      .where({
        id: claimed.id,
        expires_at: toOptionalDbTime(claimed.expiresAt),
      })
      .update({
        expires_at: null,
        expired_at: toDbTime(options.now),
        alert_alias: options.alertAlias,
      });
    return expired === 1;
  }

  async lastLook(): Promise<DateTime | undefined> {
    const row = await this.#knex('heartbeat_watch').first('looked_at');
    return fromOptionalDbTime(row?.looked_at);
  }

  /** Notes that an engine looks now, and sets right what a stopped pager or a wrong clock did to the due times. */
  async noteLook(
    now: DateTime,
    options: { startAnew: boolean; tolerance: Duration },
  ): Promise<void> {
    const at = toDbTime(now);
    const latest = at + options.tolerance.toMillis();
    await this.#knex.transaction(async tx => {
      await tx('heartbeat_watch')
        .insert({ id: 1, looked_at: at })
        .onConflict('id')
        .merge()
        .where('heartbeat_watch.looked_at', '<', at);
      const anew = { expires_at: tx.raw('? + interval_ms', [at]) };
      const watched = () => tx('heartbeat').whereNotNull('expires_at');
      // The clock was set back: nobody is waited for longer than the interval.
      await watched()
        .whereRaw('expires_at > ? + interval_ms', [latest])
        .update(anew);
      if (options.startAnew) {
        await watched().update(anew);
      }
    });
  }
}
