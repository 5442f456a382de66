import { Knex } from 'knex';

/** How long a process may go on by its own rules after a newer one has come. */
const MAX_AGE_MILLISECONDS = 1_000;

/**
 * Which version of each duty's rules this database has seen.
 *
 * While a new release rolls out, old and new processes share the database. A process that finds a newer version than
 * its own stands aside for that duty instead of working on a shape that it does not know.
 */
export class DutyStore {
  readonly #knex: Knex;
  readonly #stopwatch: () => number;
  #read: { at: number; newest: Promise<ReadonlyMap<string, number>> };

  private constructor(knex: Knex, stopwatch: () => number) {
    this.#knex = knex;
    this.#stopwatch = stopwatch;
    this.#read = { at: -Infinity, newest: Promise.resolve(new Map()) };
  }

  /** @param stopwatch - Milliseconds, from any moment on */
  static create(
    knex: Knex,
    stopwatch: () => number = () => performance.now(),
  ): DutyStore {
    return new DutyStore(knex, stopwatch);
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
    this.#read.at = -Infinity;
  }

  /** As it was a second ago at most. */
  async newestVersion(name: string): Promise<number> {
    const now = this.#stopwatch();
    if (now >= this.#read.at + MAX_AGE_MILLISECONDS) {
      const read = { at: now, newest: this.#readAll() };
      this.#read = read;
      // What could not be read is asked for again.
      read.newest.catch(() => {
        read.at = -Infinity;
      });
    }
    return (await this.#read.newest).get(name) ?? 0;
  }

  async #readAll(): Promise<ReadonlyMap<string, number>> {
    const rows: { name: string; version: number }[] = await this.#knex(
      'engine_duty',
    ).select('name', 'version');
    return new Map(rows.map(({ name, version }) => [name, version]));
  }
}
