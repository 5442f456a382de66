import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { PolicyStore } from '../escalation/PolicyStore';
import { migrateDatabase } from '../migrateDatabase';
import { ScheduleStore } from '../schedules/ScheduleStore';
import { DirectoryDoubtStore } from './DirectoryDoubtStore';
import { DirectoryGuard } from './DirectoryGuard';
import { DirectoryStore } from './DirectoryStore';
import { readRosterVersion } from './rosterVersion';
import { syncDirectory } from './syncDirectory';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const now = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

describe.each(databases.eachSupportedId())(
  'copying the catalog to %s',
  databaseId => {
    let knex: Knex;
    let store: DirectoryStore;
    let doubts: DirectoryDoubtStore;
    const logger = mockServices.logger.mock();

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await migrateDatabase({ getClient: async () => knex });
      store = DirectoryStore.create(knex);
      doubts = DirectoryDoubtStore.create(knex);
    });

    const sync = (
      entities: Entity[],
      catalog = catalogServiceMock({ entities }),
      at: DateTime = now,
    ) =>
      syncDirectory({
        catalog,
        auth: mockServices.auth(),
        store,
        guard: DirectoryGuard.create({
          doubts,
          maxLoss: 0.5,
          patience: Duration.fromObject({ hours: 1 }),
          before: () => store.read(),
          schedules: () => ScheduleStore.create(knex).list(),
          policies: () => PolicyStore.create(knex).list(),
        }),
        logger,
        now: at,
      });

    const syncAt = (entities: Entity[], at: DateTime) =>
      sync(entities, catalogServiceMock({ entities }), at);

    const namesOfPeople = async () =>
      (await store.read()).people.map(({ name }) => name);

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
      await sync(crowd.slice(500));
      expect((await store.read()).people).toHaveLength(600);
    });

    describe('that lost more than half of the people of its teams', () => {
      const before = [
        group('payments'),
        ...['ana', 'ben', 'cy'].map(name => user(name)),
      ];
      const half = [group('payments'), user('ana')];

      beforeEach(async () => {
        await sync(before);
      });

      it('is not believed, and the copy stays as it was', async () => {
        const reason =
          'The catalog has lost 2 of 3 people who take part in on-call; the copy is kept as it was';
        expect(await sync(half)).toEqual({ ok: false, reason });
        expect(await namesOfPeople()).toEqual(['ana', 'ben', 'cy']);
        expect(logger.warn).toHaveBeenCalledWith(reason);
        expect(await doubts.get()).toMatchObject({
          people: [
            { ref: 'user:default/ben', name: 'ben' },
            { ref: 'user:default/cy', name: 'cy' },
          ],
        });
      });

      it('is believed when it says so for an hour', async () => {
        await sync(half);
        await syncAt(half, now.plus({ minutes: 59 }));
        expect(await namesOfPeople()).toEqual(['ana', 'ben', 'cy']);

        await syncAt(half, now.plus({ hours: 1 }));
        expect(await namesOfPeople()).toEqual(['ana']);
        expect(await doubts.get()).toBeUndefined();
      });

      it('has to say so for an hour again after it was whole in between', async () => {
        await sync(half);
        await syncAt(before, now.plus({ minutes: 30 }));
        await syncAt(half, now.plus({ minutes: 59 }));
        await syncAt(half, now.plus({ minutes: 61 }));

        expect(await namesOfPeople()).toEqual(['ana', 'ben', 'cy']);
      });

      it('is believed at once when somebody confirms it, and only this time', async () => {
        await sync(half);
        await doubts.confirm('user:default/op', now);
        await sync(half);
        expect(await namesOfPeople()).toEqual(['ana']);

        expect(await sync([user('eve'), group('other')])).toMatchObject({
          ok: false,
        });
      });

      it('is doubted when it forgot the teams only', async () => {
        const people = ['ana', 'ben', 'cy'].map(name => user(name));
        expect(await sync(people)).toMatchObject({ ok: false });
      });

      it('is believed when those who left took no part', async () => {
        const visitors = Array.from({ length: 5 }, (_, index) => ({
          ...user(`visitor${index}`),
          relations: [],
        }));
        await sync([...before, ...visitors]);

        expect(await sync(before)).toEqual({ ok: true, people: 3 });
      });
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
