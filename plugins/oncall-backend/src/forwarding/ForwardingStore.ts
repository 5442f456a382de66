import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { Forwarding } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { dbTimeToIso, isoToDbTime } from '../isoDbTime';

type DbForwardingRow = {
  readonly id: string;
  readonly alias: string | null;
  readonly from_person: string;
  readonly to_person: string;
  readonly start_at: number | string;
  readonly end_at: number | string;
  readonly created_at: number | string;
  readonly created_by: string | null;
};

/** Who stands in for whom. */
export class ForwardingStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): ForwardingStore {
    return new ForwardingStore(knex);
  }

  /** Earliest first. */
  async list(): Promise<readonly Forwarding[]> {
    const rows: DbForwardingRow[] = await this.#knex('forwarding').orderBy([
      'start_at',
      'id',
    ]);
    return rows.map(fromRow);
  }

  async get(id: string): Promise<Forwarding | undefined> {
    const row = await this.#knex('forwarding').where({ id }).first();
    return row && fromRow(row);
  }

  async getByAlias(alias: string): Promise<Forwarding | undefined> {
    const row = await this.#knex('forwarding').where({ alias }).first();
    return row && fromRow(row);
  }

  /** False when another has the alias. */
  async insert(forwarding: Forwarding): Promise<boolean> {
    const written = await this.#write(tx =>
      tx('forwarding').insert(toRow(forwarding)),
    );
    return written !== 'alias-taken';
  }

  /** Only what was read is replaced: neither the change of somebody else is lost, nor comes back what was taken away meanwhile. */
  async replace(
    before: Forwarding,
    after: Forwarding,
  ): Promise<'replaced' | 'outdated' | 'alias-taken'> {
    const written = await this.#write(tx =>
      tx('forwarding').where(toRow(before)).update(toRow(after)),
    );
    if (written === 'alias-taken') {
      return written;
    }
    return written === 1 ? 'replaced' : 'outdated';
  }

  /** False when it is not there as it was read. */
  async delete(before: Forwarding): Promise<boolean> {
    const written = await this.#write(tx =>
      tx('forwarding').where(toRow(before)).delete(),
    );
    return written === 1;
  }

  async #write<T>(
    work: (tx: Knex.Transaction) => PromiseLike<T>,
  ): Promise<T | 'alias-taken'> {
    try {
      return await this.#knex.transaction(async tx => {
        const written = await work(tx);
        await bumpRosterVersion(tx);
        return written;
      });
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        return 'alias-taken';
      }
      throw error;
    }
  }
}

function toRow(forwarding: Forwarding): DbForwardingRow {
  return {
    id: forwarding.id,
    alias: forwarding.alias ?? null,
    from_person: forwarding.from,
    to_person: forwarding.to,
    start_at: isoToDbTime(forwarding.start),
    end_at: isoToDbTime(forwarding.end),
    created_at: isoToDbTime(forwarding.createdAt),
    created_by: forwarding.createdBy ?? null,
  };
}

function fromRow(row: DbForwardingRow): Forwarding {
  return {
    id: row.id,
    alias: row.alias ?? undefined,
    from: row.from_person,
    to: row.to_person,
    start: dbTimeToIso(row.start_at),
    end: dbTimeToIso(row.end_at),
    createdAt: dbTimeToIso(row.created_at),
    createdBy: row.created_by ?? undefined,
  };
}
