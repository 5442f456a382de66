import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { migrateDatabase } from '../migrateDatabase';
import { ConfiguredIntegrationStore } from './ConfiguredIntegrationStore';
import { hashKey } from './integrationKey';
import { IntegrationStore } from './IntegrationStore';
import {
  IntegrationSettings,
  syncConfiguredIntegrations,
} from './syncConfiguredIntegrations';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'integrations of the configuration on %s',
  databaseId => {
    const now = DateTime.fromISO('2026-01-05T08:00:00Z').toUTC();
    let knex: Knex;
    let store: IntegrationStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await migrateDatabase({ getClient: async () => knex });
      store = IntegrationStore.create(knex);
    });

    const sync = (...settings: readonly IntegrationSettings[]) =>
      syncConfiguredIntegrations({
        settings,
        store: ConfiguredIntegrationStore.create(knex),
        now,
      });

    const entry = (id: string, key: string): IntegrationSettings => ({
      id,
      key,
      name: id,
      type: 'api',
    });

    const ownerOf = async (key: string) =>
      (await store.findByKeyHash(hashKey(key), now))?.name;

    it('may change their keys with each other', async () => {
      await sync(entry('prometheus', 'key-1'), entry('grafana', 'key-2'));

      await sync(entry('prometheus', 'key-2'), entry('grafana', 'key-1'));

      expect(await ownerOf('key-1')).toBe('grafana');
      expect(await ownerOf('key-2')).toBe('prometheus');
    });

    it('take over a key that was made in the portal', async () => {
      await store.insert({
        id: 'by-hand',
        name: 'made by hand',
        type: 'api',
        keyHash: hashKey('key-1'),
        keyHint: 'ey-1',
        rights: ['read'],
        scope: 'account',
        createdAt: now,
      });

      await sync(entry('prometheus', 'key-1'));

      expect(await ownerOf('key-1')).toBe('prometheus');
      expect(await store.list()).toHaveLength(1);
    });

    it('keep when they were used last', async () => {
      await sync(entry('prometheus', 'key-1'));
      await store.markUsed('config-prometheus', now);

      await sync(entry('prometheus', 'key-1'));

      expect(await store.list()).toMatchObject([
        { lastUsedAt: '2026-01-05T08:00:00.000Z' },
      ]);
    });
  },
);
