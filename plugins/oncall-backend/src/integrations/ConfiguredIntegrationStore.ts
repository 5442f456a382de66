import { fromOptionalDbTime, toDbTime } from '@muster/due-work';
import { IntegrationConfiguration } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  DbIntegrationRow,
  NewIntegration,
  toIntegrationRow,
} from './integrationRow';

/** An integration that the configuration brings; its entry's name identifies it. */
export type ConfiguredIntegration = NewIntegration & {
  readonly configId: string;
};

/** So long after the last process that had an entry said so, the entry is taken to be gone. */
const SEEN_FOR = { minutes: 5 };

/** Which integrations come from the configuration of which there may be several processes, not all with the same. */
export class ConfiguredIntegrationStore {
  readonly #knex: Knex;

  static create(knex: Knex): ConfiguredIntegrationStore {
    return new ConfiguredIntegrationStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Where each integration that the configuration brings or brought stands in it, by the id of the integration. */
  async entries(
    now: DateTime,
  ): Promise<ReadonlyMap<string, IntegrationConfiguration>> {
    const rows: Pick<
      DbIntegrationRow,
      'id' | 'config_id' | 'config_seen_at'
    >[] = await this.#knex('integration')
      .whereNotNull('config_id')
      .select('id', 'config_id', 'config_seen_at');
    return new Map(
      rows.map(({ id, config_id: entry, config_seen_at: seen }) => {
        const seenAt = fromOptionalDbTime(seen);
        const isGone = !seenAt || seenAt < now.minus(SEEN_FOR);
        return [id, { entry: entry ?? '', isGone }];
      }),
    );
  }

  /** Makes the integrations of the configuration what it says; those that it no longer names are removed. */
  async replace(
    integrations: readonly ConfiguredIntegration[],
    now: DateTime,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const names = integrations.map(({ configId }) => configId);
      const hashes = integrations.map(({ keyHash }) => keyHash);
      await tx('integration')
        .whereNotNull('config_id')
        .whereNotIn('config_id', names)
        .delete();
      // A key that was made in the portal belongs to the configuration from now on.
      await tx('integration')
        .whereNull('config_id')
        .whereIn('key_hash', hashes)
        .delete();
      // Entries may have changed their keys with each other: all hashes are free before the first is written.
      await tx('integration')
        .whereNotNull('config_id')
        .update({ key_hash: tx.ref('id') });
      for (const integration of integrations) {
        await tx('integration')
          .insert({
            ...toIntegrationRow(integration),
            config_id: integration.configId,
            config_seen_at: toDbTime(now),
          })
          .onConflict('config_id')
          .merge([
            'name',
            'type',
            'team',
            'rights',
            'scope',
            'key_hash',
            'key_hint',
            'config_seen_at',
          ]);
      }
    });
  }

  /** A process still has these entries in its configuration. */
  async see(configIds: readonly string[], now: DateTime): Promise<void> {
    await this.#knex('integration')
      .whereIn('config_id', configIds)
      .update({ config_seen_at: toDbTime(now) });
  }
}
