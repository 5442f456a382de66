import { toDbTime } from '@muster/due-work';
import { SavedAlertSearch } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { dbTimeToIso } from '../isoDbTime';

/** What can change of a saved search. */
export type SavedSearchContent = Omit<
  SavedAlertSearch,
  'id' | 'createdAt' | 'updatedAt'
>;

/** Searches for alerts that people gave a name. */
export class SavedSearchStore {
  readonly #knex: Knex;

  static create(knex: Knex): SavedSearchStore {
    return new SavedSearchStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** By name. */
  async list(): Promise<readonly SavedAlertSearch[]> {
    const rows: DbRow[] = await this.#knex('saved_search').orderBy('name');
    return rows.map(fromRow);
  }

  async find(
    by: 'id' | 'name',
    value: string,
  ): Promise<SavedAlertSearch | undefined> {
    const row: DbRow | undefined = await this.#knex('saved_search')
      .where({ [by]: value })
      .first();
    return row && fromRow(row);
  }

  /** Fails with a lost race when the name is taken. */
  async insert(
    id: string,
    content: SavedSearchContent,
    now: DateTime,
  ): Promise<void> {
    await this.#knex('saved_search').insert({
      id,
      ...toColumns(content, now),
      created_at: toDbTime(now),
    });
  }

  /**
   * Decides from the search as it is then what it becomes: changes at the same time come one after the other, so that what one
   * of them does not name stays as another has made it. False when there is none; fails as `insert` does.
   */
  async change(
    id: string,
    change: (before: SavedAlertSearch) => SavedSearchContent,
    now: DateTime,
  ): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const row: DbRow | undefined = await tx('saved_search')
        .where({ id })
        .forUpdate()
        .first();
      if (!row) {
        return false;
      }
      await tx('saved_search')
        .where({ id })
        .update(toColumns(change(fromRow(row)), now));
      return true;
    });
  }

  /** False when there is none. */
  async delete(id: string): Promise<boolean> {
    return (await this.#knex('saved_search').where({ id }).delete()) > 0;
  }
}

type DbRow = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly description: string | null;
  readonly owner: string | null;
  readonly teams: string;
  readonly created_at: number | string;
  readonly updated_at: number | string;
};

function fromRow(row: DbRow): SavedAlertSearch {
  return {
    id: row.id,
    name: row.name,
    query: row.query,
    description: row.description ?? undefined,
    owner: row.owner ?? undefined,
    teams: JSON.parse(row.teams),
    createdAt: dbTimeToIso(row.created_at),
    updatedAt: dbTimeToIso(row.updated_at),
  };
}

function toColumns(content: SavedSearchContent, now: DateTime) {
  const { name, query, description, owner, teams } = content;
  return {
    name,
    query,
    description: description ?? null,
    owner: owner ?? null,
    teams: JSON.stringify(teams),
    updated_at: toDbTime(now),
  };
}
