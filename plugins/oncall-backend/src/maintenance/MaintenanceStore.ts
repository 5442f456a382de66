import {
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { MaintenanceWindow } from './MaintenanceWindow';

type DbMaintenanceRow = {
  readonly id: string;
  readonly description: string;
  readonly time: string;
  readonly rules: string;
  readonly starts_at: number | string;
  readonly ends_at: number | string | null;
  readonly cancelled_at: number | string | null;
  readonly created_at: number | string;
  readonly created_by: string;
};

/** Times of maintenance. Every change is seen by all processes, because they keep them with the roster. */
export class MaintenanceStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): MaintenanceStore {
    return new MaintenanceStore(knex);
  }

  transaction<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(work);
  }

  /** The one that starts last comes first. */
  async list(): Promise<readonly MaintenanceWindow[]> {
    const rows: DbMaintenanceRow[] = await this.#knex('maintenance').orderBy([
      { column: 'starts_at', order: 'desc' },
      { column: 'id' },
    ]);
    return rows.map(fromRow);
  }

  /** Those that may still matter. */
  async listCurrent(now: DateTime): Promise<readonly MaintenanceWindow[]> {
    const rows: DbMaintenanceRow[] = await this.#knex('maintenance')
      .whereNull('cancelled_at')
      .where(open =>
        open.whereNull('ends_at').orWhere('ends_at', '>', toDbTime(now)),
      )
      .orderBy('starts_at');
    return rows.map(fromRow);
  }

  async find(id: string): Promise<MaintenanceWindow | undefined> {
    const row: DbMaintenanceRow | undefined = await this.#knex('maintenance')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  async save(tx: Knex.Transaction, window: MaintenanceWindow): Promise<void> {
    await bumpRosterVersion(tx);
    await tx('maintenance').insert(toRow(window)).onConflict('id').merge();
  }

  /** Writes what is said about one that goes on; false when it was ended or deleted meanwhile. */
  async change(
    tx: Knex.Transaction,
    window: MaintenanceWindow,
  ): Promise<boolean> {
    await bumpRosterVersion(tx);
    const { id } = window;
    const changed = await tx('maintenance')
      .where({ id, cancelled_at: null })
      .update(toRow(window));
    return changed === 1;
  }

  async delete(tx: Knex.Transaction, id: string): Promise<void> {
    await bumpRosterVersion(tx);
    await tx('maintenance').where({ id }).delete();
  }
}

function toRow(window: MaintenanceWindow): DbMaintenanceRow {
  return {
    id: window.id,
    description: window.description,
    time: JSON.stringify(window.time),
    rules: JSON.stringify(window.rules),
    starts_at: toDbTime(window.start),
    ends_at: toOptionalDbTime(window.end),
    cancelled_at: toOptionalDbTime(window.cancelledAt),
    created_at: toDbTime(window.createdAt),
    created_by: window.createdBy,
  };
}

function fromRow(row: DbMaintenanceRow): MaintenanceWindow {
  return {
    id: row.id,
    description: row.description,
    time: JSON.parse(row.time),
    rules: JSON.parse(row.rules),
    start: fromDbTime(row.starts_at),
    end: fromOptionalDbTime(row.ends_at),
    cancelledAt: fromOptionalDbTime(row.cancelled_at),
    createdAt: fromDbTime(row.created_at),
    createdBy: row.created_by,
  };
}
