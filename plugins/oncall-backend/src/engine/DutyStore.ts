import { Knex } from 'knex';

/**
 * Which version of each duty's rules this database has seen.
 *
 * While a new release rolls out, old and new processes share the database. A process that finds a newer version than
 * its own stands aside for that duty instead of working on a shape that it does not know.
 */
export class DutyStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DutyStore {
    return new DutyStore(knex);
  }

  /** Announces this process's version. */
  async announce(name: string, version: number): Promise<void> {
    await this.#knex('engine_duty')
      .insert({ name, version })
      .onConflict('name')
      .ignore();
    await this.#knex('engine_duty')
      .where({ name })
      .where('version', '<', version)
      .update({ version });
  }

  async newestVersion(name: string): Promise<number> {
    const row = await this.#knex('engine_duty').where({ name }).first();
    return row?.version ?? 0;
  }
}
