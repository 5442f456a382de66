import { Knex } from 'knex';
import { generateVAPIDKeys } from 'web-push';

/** The pair of keys with which this installation signs its pushes (VAPID, RFC 8292). */
export type PushKeys = {
  readonly publicKey: string;
  readonly privateKey: string;
};

/** The keys when the configuration gives none. */
export class PushKeyStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): PushKeyStore {
    return new PushKeyStore(knex);
  }

  /** Made once; processes that start together all get those that were written first. */
  async getOrCreate(): Promise<PushKeys> {
    const { publicKey, privateKey } = generateVAPIDKeys();
    await this.#knex('push_keys')
      .insert({ id: 1, public_key: publicKey, private_key: privateKey })
      .onConflict('id')
      .ignore();
    const row = await this.#knex('push_keys').where({ id: 1 }).first();
    return { publicKey: row.public_key, privateKey: row.private_key };
  }
}
