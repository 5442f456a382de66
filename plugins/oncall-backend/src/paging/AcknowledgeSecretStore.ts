import { Knex } from 'knex';
import { randomBytes } from 'node:crypto';

/** The secret that signs acknowledge links when the configuration gives none. */
export class AcknowledgeSecretStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): AcknowledgeSecretStore {
    return new AcknowledgeSecretStore(knex);
  }

  /** Made once; processes that start together all get the one that was written first. */
  async getOrCreate(): Promise<string> {
    await this.#knex('acknowledge_secret')
      .insert({ id: 1, secret: randomBytes(32).toString('base64url') })
      .onConflict('id')
      .ignore();
    const row = await this.#knex('acknowledge_secret').where({ id: 1 }).first();
    return row.secret;
  }
}
