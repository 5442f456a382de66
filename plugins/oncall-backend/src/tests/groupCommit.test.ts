import { mockServices } from '@backstage/backend-test-utils';
import { TableRows } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';
import { NewAlert } from '../alerts/AlertRequest';
import { AlertRequests } from '../alerts/AlertRequests';
import { AlertStore } from '../alerts/AlertStore';
import { onlyAlerts } from '../engine/planFirstSteps';
import { EscalationStarter } from '../escalation/startEscalation';
import { EMPTY_SNAPSHOT } from './__testUtils__/emptySnapshot';
import { roster } from './__testUtils__/testRoster';
import { migrateDatabase } from '../migrateDatabase';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

/** Nobody is paged in these tests. */
const startsNothing: EscalationStarter = {
  startAll: async (requests, now) =>
    requests.map(() => ({
      responders: [],
      teams: ['group:default/ops'],
      snapshot: EMPTY_SNAPSHOT,
      runToken: 'token',
      startedAt: now,
      events: [],
    })),
};

/** What fails at the end of a commit. */
type Failure = {
  starter?: EscalationStarter;
  /** The last rows that are written with new alerts. */
  results?: readonly TableRows[];
  /** The last thing in a transaction with more than new alerts. */
  atTheEnd?: () => Promise<void>;
};

async function openRequests(knex: Knex, options: Failure = {}) {
  await migrateDatabase(mockServices.database({ knex, migrations: {} }));
  const store = AlertStore.create(knex);
  let commits = 0;
  let now = DateTime.fromISO('2026-01-05T08:00:00Z');
  const requests = AlertRequests.create({
    store,
    starter: options.starter ?? startsNothing,
    prepare: async given => given,
    cancelPendingPages: async () => {},
    roster: async () => roster({}),
    deduplication: 'account',
    planFirstSteps: async opened => ({
      ...onlyAlerts(opened),
      settle: () => {},
    }),
    recordNews: async () => async () => {},
    rowsOfResults: () => {
      commits += 1;
      return options.results ?? [];
    },
    planActionCalls: async () => options.atTheEnd?.(),
    onCommitted: () => {},
    clock: () => now,
  });
  const open = (alert: Partial<NewAlert> & { alias: string }) =>
    requests.submit({
      actor: 'test',
      deed: { kind: 'open', alert: { ...alertOf(alert.alias), ...alert } },
    });
  const close = (alias: string) =>
    requests.submit({
      actor: 'test',
      deed: { kind: 'close', target: { by: 'alias', value: alias } },
    });
  const turnClock = (to: string) => {
    now = DateTime.fromISO(to);
  };
  return { store, requests, open, close, turnClock, commits: () => commits };
}

function alertOf(alias: string): NewAlert {
  return {
    id: `id-${alias}`,
    alias,
    message: alias,
    priority: 'P3',
    source: 'test',
    tags: [],
    details: {},
    actions: [],
    responders: [],
    service: [],
  };
}

const NO_ROWS = { alert: 0, alert_team: 0, alert_event: 0, api_request: 0 };

async function countRows(knex: Knex): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['alert', 'alert_team', 'alert_event', 'api_request']) {
    const [{ count }] = await knex(table).count({ count: '*' });
    counts[table] = Number(count);
  }
  return counts;
}

describe.each(databases.eachSupportedId())(
  'group commit of alerts on %s',
  databaseId => {
    it('writes alerts that arrive together in one transaction', async () => {
      const knex = await databases.init(databaseId);
      const { open, commits } = await openRequests(knex);
      const aliases = Array.from({ length: 100 }, (_, index) => `a${index}`);

      await Promise.all(aliases.map(alias => open({ alias })));

      expect(commits()).toBe(1);
      expect((await countRows(knex)).alert).toBe(100);
    });

    it('writes everything but the one alert that the database refuses', async () => {
      const knex = await databases.init(databaseId);
      const { open } = await openRequests(knex);
      // The column says that it cannot be null; nothing before the database notices.
      const poison = JSON.parse('{"message":null}');

      const answers = await Promise.allSettled([
        open({ alias: 'before' }),
        open({ alias: 'poison', ...poison }),
        open({ alias: 'after' }),
      ]);

      expect(answers.map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      const written = await knex('alert').select('alias').orderBy('alias');
      expect(written).toEqual([{ alias: 'after' }, { alias: 'before' }]);
    });

    it('leaves nothing behind when new alerts fail at their last row', async () => {
      const knex = await databases.init(databaseId);
      const results = [{ table: 'api_request', rows: [{ id: null }] }];
      const { open } = await openRequests(knex, { results });

      await expect(open({ alias: 'a' })).rejects.toThrow(/null/i);

      expect(await countRows(knex)).toEqual(NO_ROWS);
    });

    it('leaves nothing behind when a transaction fails before its commit', async () => {
      const knex = await databases.init(databaseId);
      const { open } = await openRequests(knex, {
        atTheEnd: async () => {
          throw new Error('the process died');
        },
      });

      // That a policy rewrote the alias has to be remembered, which needs a transaction.
      const rewritten = { alias: 'a', sentAlias: 'sent' };
      await expect(open(rewritten)).rejects.toThrow('the process died');

      expect(await countRows(knex)).toEqual(NO_ROWS);
    });

    it('applies requests about one alias in the order of their arrival', async () => {
      const knex = await databases.init(databaseId);
      const { open, close, store } = await openRequests(knex);

      const [, first, , closed, second, again] = await Promise.all([
        close('x'),
        open({ id: 'one', alias: 'x' }),
        open({ id: 'unused', alias: 'x' }),
        close('x'),
        open({ id: 'two', alias: 'x' }),
        open({ id: 'unused too', alias: 'x' }),
      ]);

      expect([first.alertId, closed.alertId]).toEqual(['one', 'one']);
      expect([second.alertId, again.alertId]).toEqual(['two', 'two']);
      const one = await store.getAlert('one');
      const two = await store.getAlert('two');
      expect(one?.alert).toMatchObject({ state: 'closed', count: 2 });
      expect(two?.alert).toMatchObject({ state: 'open', count: 2 });
    });

    it('closes an alert at the moment at which nobody pages for it any more', async () => {
      const knex = await databases.init(databaseId);
      const { open, close, turnClock, store } = await openRequests(knex);
      await open({ id: 'x', alias: 'x' });
      // Somebody pages for the alert, and the closing waits for the end of that.
      const paging = await knex.transaction();
      await paging('alert').where({ id: 'x' }).forUpdate().select('id');

      const closing = close('x');
      await delay(200);
      turnClock('2026-01-05T08:00:03Z');
      await paging.commit();
      await closing;

      const x = await store.getAlert('x');
      expect(x?.alert.closedAt).toBe('2026-01-05T08:00:03.000Z');
    });

    it('opens an alert once when two workers report it at the same time', async () => {
      const knex = await databases.init(databaseId);
      const starts: (() => void)[] = [];
      // Both have seen that the alias is free before either writes.
      const startsTogether: EscalationStarter = {
        startAll: async (requests, now) => {
          await new Promise<void>(resolve => {
            starts.push(resolve);
            if (starts.length >= 2) {
              starts.forEach(start => start());
            }
          });
          return startsNothing.startAll(requests, now);
        },
      };
      const one = await openRequests(knex, { starter: startsTogether });
      const other = await openRequests(knex, { starter: startsTogether });

      const results = await Promise.all([
        one.open({ id: 'one', alias: 'x' }),
        other.open({ id: 'other', alias: 'x' }),
      ]);

      expect(results[0].alertId).toBe(results[1].alertId);
      const rows = await knex('alert').select('count');
      expect(rows).toEqual([{ count: 2 }]);
    });

    it('opens an alert once when another worker is quicker by a moment', async () => {
      const knex = await databases.init(databaseId);
      const slow = await openRequests(knex);
      const quick = await openRequests(knex);
      const { openAlerts } = slow.store;
      jest
        .spyOn(slow.store, 'openAlerts')
        .mockImplementationOnce(async (...given) => {
          await quick.open({ id: 'quick', alias: 'x' });
          return openAlerts.apply(slow.store, given);
        });

      const [x, y] = await Promise.all([
        slow.open({ id: 'slow', alias: 'x' }),
        slow.open({ id: 'unrelated', alias: 'y' }),
      ]);

      expect([x.alertId, y.alertId]).toEqual(['quick', 'unrelated']);
      const rows = await knex('alert').select('id', 'count').orderBy('alias');
      expect(rows).toEqual([
        { id: 'quick', count: 2 },
        { id: 'unrelated', count: 1 },
      ]);
    });

    it('answers 503 while the database is gone, so that senders repeat', async () => {
      const knex = await databases.init(databaseId);
      const pager = await startPager({ knex });
      const opsgenie = opsgenieClient(pager.server);
      // The key is remembered; writing the alert is what fails.
      await opsgenie.get('/v2/alerts').expect(200);
      await knex.destroy();

      const answer = await opsgenie.post('/v2/alerts', { message: 'm' });

      expect(answer.status).toBe(503);
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.headers['content-type']).toMatch(/^application\/json/);
      expect(answer.body).toEqual({
        message: 'The service is not available now. Repeat.',
        took: expect.any(Number),
        requestId: expect.any(String),
      });
      await pager.stop();
    });
  },
);
