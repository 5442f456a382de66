import { Knex } from 'knex';

/** The tables of knex, which say what the schema is. */
const OF_THE_SCHEMA = 'knex_%';

/** The rows of a PostgreSQL database before a test had it, to which it can return. A test that has it leaves the schema alone. */
export class Beginning {
  readonly #rows: ReadonlyMap<string, readonly object[]>;

  private constructor(rows: ReadonlyMap<string, readonly object[]>) {
    this.#rows = rows;
  }

  static async of(knex: Knex): Promise<Beginning> {
    const rows = new Map<string, readonly object[]>();
    for (const table of await writtenTables(knex)) {
      rows.set(table, await knex(table));
    }
    return new Beginning(rows);
  }

  async restore(knex: Knex): Promise<void> {
    const written = await writtenTables(knex);
    const names = written.map(() => '??').join(', ');
    await knex.raw(`truncate ${names} restart identity cascade`, written);
    for (const [table, rows] of this.#rows) {
      if (rows.length > 0) {
        await knex(table).insert(rows);
      }
    }
  }
}

/** Those that have had a row since they were made or truncated: a few of many. */
async function writtenTables(knex: Knex): Promise<string[]> {
  return knex('pg_class')
    .where({ relkind: 'r' })
    .whereRaw(`relnamespace = 'public'::regnamespace`)
    .whereRaw('pg_relation_size(oid) > 0')
    .whereNot('relname', 'like', OF_THE_SCHEMA)
    .pluck('relname');
}
