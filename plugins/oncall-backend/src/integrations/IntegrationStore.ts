import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { toDbTime } from '@muster/due-work';
import {
  Integration,
  IntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  DbIntegrationRow,
  NewIntegration,
  toIntegration,
  toIntegrationRow,
  toPrioritiesColumn,
  toRespondersColumn,
} from './integrationRow';

/** A key in place of another, which works until the given moment. */
export type KeyReplacement = {
  readonly keyHash: string;
  readonly keyHint: string;
  /** Absent: the old key stops working at once. */
  readonly previousUntil?: DateTime;
};

/** Keys of machines. */
export class IntegrationStore {
  readonly #knex: Knex;

  static create(knex: Knex): IntegrationStore {
    return new IntegrationStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(): Promise<readonly Integration[]> {
    const rows: DbIntegrationRow[] = await this.#knex('integration')
      .select('*')
      .orderBy('name')
      .orderBy('id');
    return rows.map(toIntegration);
  }

  /** The integration of a key that works now: its current key, or the one before while that still holds. */
  async findByKeyHash(
    keyHash: string,
    now: DateTime,
  ): Promise<Integration | undefined> {
    const row: DbIntegrationRow | undefined = await this.#knex('integration')
      .where({ key_hash: keyHash })
      .orWhere(previous =>
        previous
          .where({ previous_key_hash: keyHash })
          .where('previous_key_until', '>', toDbTime(now)),
      )
      .first();
    return row && toIntegration(row);
  }

  async find(id: string): Promise<Integration | undefined> {
    const row: DbIntegrationRow | undefined = await this.#knex('integration')
      .where({ id })
      .first();
    return row && toIntegration(row);
  }

  /** False when another integration has this key. */
  async insert(integration: NewIntegration): Promise<boolean> {
    const inserted = await this.#knex('integration')
      .insert(toIntegrationRow(integration))
      .onConflict('key_hash')
      .ignore()
      .returning('id');
    return inserted.length === 1;
  }

  /** Writes what people may change; false when there is no such integration. */
  async update({
    id,
    name,
    team,
    responders,
    rights,
    scope,
    enabled,
    priorities,
  }: Omit<Integration, 'createdAt'>): Promise<boolean> {
    const updated = await this.#knex('integration')
      .where({ id })
      .update({
        name,
        team: team ?? null,
        responders: toRespondersColumn(responders),
        rights: JSON.stringify(rights),
        scope,
        enabled,
        priorities: toPrioritiesColumn(priorities),
      });
    return updated === 1;
  }

  /**
   * Decides from the integration as it is then what becomes of its messages; without actions they do what they say. Changes
   * at the same time come one after the other, so that none is lost.
   *
   * @returns undefined when there is no such integration
   */
  async changeActions(
    id: string,
    change: (before: Integration) => readonly IntegrationAction[],
  ): Promise<readonly IntegrationAction[] | undefined> {
    return this.#knex.transaction(async tx => {
      const row: DbIntegrationRow | undefined = await tx('integration')
        .where({ id })
        .forUpdate()
        .first();
      if (!row) {
        return undefined;
      }
      const actions = change(toIntegration(row));
      await tx('integration')
        .where({ id })
        .update({
          actions: actions.length > 0 ? JSON.stringify(actions) : null,
        });
      return actions;
    });
  }

  /** One that nobody can use yet: `replaceKey` gives it the first key. */
  async insertWithoutKey(
    integration: Omit<NewIntegration, 'keyHash' | 'keyHint'>,
  ): Promise<boolean> {
    // No key has a hash that looks like an id.
    return this.insert({
      ...integration,
      keyHash: integration.id,
      keyHint: '',
    });
  }

  /** Says what stood in the way, if anything. */
  async replaceKey(
    id: string,
    { keyHash, keyHint, previousUntil }: KeyReplacement,
  ): Promise<'replaced' | 'key-taken' | 'not-found'> {
    const old = this.#knex('integration').select('key_hash').where({ id });
    try {
      const updated = await this.#knex('integration')
        .where({ id })
        .update({
          previous_key_hash: previousUntil ? old : null,
          previous_key_until: previousUntil ? toDbTime(previousUntil) : null,
          key_hash: keyHash,
          key_hint: keyHint,
        });
      return updated === 1 ? 'replaced' : 'not-found';
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        return 'key-taken';
      }
      throw error;
    }
  }

  async delete(id: string): Promise<boolean> {
    return (await this.#knex('integration').where({ id }).delete()) === 1;
  }

  async markUsed(id: string, now: DateTime): Promise<void> {
    await this.#knex('integration')
      .where({ id })
      .update({ last_used_at: toDbTime(now) });
  }
}
