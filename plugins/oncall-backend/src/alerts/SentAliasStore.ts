import { Knex } from 'knex';

const ROWS_PER_INSERT = 400;

/** An alias that a sender gave to an alert, before a policy rewrote it. */
export type SentAlias = {
  readonly alertId: string;
  readonly alias: string;
  /** The key that the alias would have had, had it not been rewritten. */
  readonly dedupeKey: string;
};

/** Under which aliases senders know alerts that have another by now; empty as long as no policy rewrites one. */
export class SentAliasStore {
  readonly #knex: Knex;

  static create(knex: Knex): SentAliasStore {
    return new SentAliasStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Those of open alerts, the oldest alert first. Two questions: asked as one, a database that believes that few alerts are
   * open begins with those.
   */
  async find(
    aliases: readonly string[],
    tx: Knex = this.#knex,
  ): Promise<readonly SentAlias[]> {
    if (aliases.length === 0) {
      return [];
    }
    const sent: SentAlias[] = await tx('alert_alias')
      .whereIn('alias', aliases)
      .select({ alertId: 'alert_id', alias: 'alias', dedupeKey: 'dedupe_key' });
    if (sent.length === 0) {
      return [];
    }
    const open: string[] = await tx('alert')
      .whereIn('id', [...new Set(sent.map(({ alertId }) => alertId))])
      .where({ status: 'open' })
      .orderBy('tiny_id')
      .pluck('id');
    return open.flatMap(id => sent.filter(({ alertId }) => alertId === id));
  }

  /** One that is known already stays. */
  async add(tx: Knex.Transaction, sent: readonly SentAlias[]): Promise<void> {
    for (let from = 0; from < sent.length; from += ROWS_PER_INSERT) {
      const rows = sent
        .slice(from, from + ROWS_PER_INSERT)
        .map(({ alertId, alias, dedupeKey }) => ({
          alert_id: alertId,
          alias,
          dedupe_key: dedupeKey,
        }));
      await tx('alert_alias')
        .insert(rows)
        .onConflict(['alert_id', 'dedupe_key'])
        .ignore();
    }
  }
}
