import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** SQL for the one row that says when the story began and whether it is told. */
export class StoryStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static async create(database: DatabaseService): Promise<StoryStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      const directory = resolvePackagePath('backend', 'migrations');
      await knex.migrate.latest({ directory });
    }
    return new StoryStore(knex);
  }

  /** The moment of the first start, which is `now` at the first start only. */
  async begin(now: DateTime): Promise<DateTime> {
    await this.#knex('demo_story')
      .insert({ id: 1, began_at: toDbTime(now) })
      .onConflict('id')
      .ignore();
    const row = await this.#knex('demo_story').where({ id: 1 }).first();
    return fromDbTime(row.began_at);
  }

  async finish(now: DateTime): Promise<void> {
    await this.#knex('demo_story')
      .where({ id: 1 })
      .update({ told_at: toDbTime(now) });
  }

  async isTold(): Promise<boolean> {
    const row = await this.#knex('demo_story')
      .whereNotNull('told_at')
      .first('id');
    return row !== undefined;
  }
}
