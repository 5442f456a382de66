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

  /** Those of open alerts. */
  async find(
    aliases: readonly string[],
    tx: Knex = this.#knex,
  ): Promise<readonly SentAlias[]> {
    if (aliases.length === 0) {
      return [];
    }
    return tx('alert_alias')
      .join('alert', 'alert.id', 'alert_alias.alert_id')
      .where('alert.status', 'open')
      .whereIn('alert_alias.alias', aliases)
      .orderBy('alert.tiny_id')
      .select({
        alertId: 'alert_alias.alert_id',
        alias: 'alert_alias.alias',
        dedupeKey: 'alert_alias.dedupe_key',
      });
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
