import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { migrateDatabase } from '../migrateDatabase';
import { DirectoryStore } from './DirectoryStore';
import { readRosterVersion } from './rosterVersion';
import { syncDirectory } from './syncDirectory';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const now = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

describe.each(databases.eachSupportedId())(
  'copying the catalog to %s',
  databaseId => {
    let knex: Knex;
    let store: DirectoryStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await migrateDatabase({ getClient: async () => knex });
      store = DirectoryStore.create(knex);
    });

    const sync = (
      entities: Entity[],
      catalog = catalogServiceMock({ entities }),
    ) =>
      syncDirectory({
        catalog,
        auth: mockServices.auth(),
        store,
        logger: mockServices.logger.mock(),
        now,
      });

    it('copies people, teams and services, and follows changes and removals', async () => {
      expect(await sync([user('ana'), user('ben'), group('payments')])).toEqual(
        {
          ok: true,
          people: 2,
        },
      );
      expect(await store.syncedAt()).toEqual(now);
      await sync([
        user('ana', 'Ana Lopez'),
        group('payments'),
        { ...group('portal'), kind: 'Component' },
      ]);

      expect(await store.read()).toEqual({
        people: [
          expect.objectContaining({
            ref: 'user:default/ana',
            name: 'Ana Lopez',
          }),
        ],
        teams: [
          {
            ref: 'group:default/payments',
            name: 'payments',
            members: ['user:default/ana'],
          },
        ],
        services: [
          {
            ref: 'component:default/portal',
            name: 'portal',
            owner: undefined,
            annotations: {},
          },
        ],
      });
    });

    it('tells other processes only when something changed', async () => {
      await sync([user('ana'), group('payments')]);
      const version = await readRosterVersion(knex);

      await sync([group('payments'), user('ana')]);
      expect(await readRosterVersion(knex)).toBe(version);

      await sync([group('payments'), user('ana', 'Another name')]);
      expect(await readRosterVersion(knex)).toBe(version + 1);
    });

    it('does not believe a catalog that suddenly knows nobody', async () => {
      await sync([user('ana'), group('payments')]);
      const before = await store.read();

      expect(await sync([group('payments')])).toEqual({
        ok: false,
        reason:
          'The catalog knows no people any more; the copy is kept as it was',
      });
      expect(await store.read()).toEqual(before);
    });

    it('waits for a catalog that has not filled itself yet', async () => {
      expect(await sync([])).toEqual({
        ok: false,
        reason: 'The catalog knows no people yet',
      });
      expect(await store.syncedAt()).toBeUndefined();
    });

    it('keeps the copy when the catalog breaks in the middle', async () => {
      await sync([user('ana'), group('payments')]);
      const before = await store.read();
      const broken = catalogServiceMock.mock({
        async *streamEntities() {
          yield [user('eve')];
          throw new Error('The catalog went away');
        },
      });

      await expect(sync([], broken)).rejects.toThrow('The catalog went away');
      expect(await store.read()).toEqual(before);
    });

    it('copies a catalog of several pages', async () => {
      const crowd = Array.from({ length: 1100 }, (_, index) =>
        user(`p${index}`),
      );
      await sync(crowd);

      expect((await store.read()).people).toHaveLength(1100);
      await sync(crowd.slice(1090));
      expect((await store.read()).people).toHaveLength(10);
    });
  },
);

function user(name: string, displayName = name): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName } },
    relations: [{ type: 'memberOf', targetRef: 'group:default/payments' }],
  };
}

function group(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', children: [] },
  };
}
