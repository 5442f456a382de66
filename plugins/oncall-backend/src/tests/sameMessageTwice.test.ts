import { Knex } from 'knex';
import { eventually } from './__testUtils__/eventually';
import { checkInvariants } from './__testUtils__/invariants/checkInvariants';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const CONFIG = { engine: { tick: { milliseconds: 20 } } };

/** How often each way is tried, because a race is lost only now and then. */
const ROUNDS = 6;

const ALIASES = Array.from({ length: ROUNDS }, (_, round) => `ledger ${round}`);

/** What a tool sends to each of the two, at the same moment. */
const COPIES = [1, 2, 3];

const REPORTS = 2 * COPIES.length;

const PAYMENTS = [{ type: 'team', name: 'payments' }];

type Change = (
  one: ReturnType<typeof opsgenieClient>,
  alias: string,
) => unknown;

describe.each(databases.eachSupportedId())(
  'two pagers on one %s that hear the same at the same moment',
  databaseId => {
    let knex: Knex;
    let pagers: readonly TestPager[];
    beforeAll(async () => {
      knex = await databases.init(databaseId);
      const first = await startBank({ knex, config: CONFIG, runsEngine: true });
      pagers = [
        first,
        await startBank({ knex, config: CONFIG, runsEngine: true }),
      ];
      await clientOf(first).createEscalationPolicy({
        name: 'Once',
        team: 'group:default/payments',
        steps: [
          {
            delayMinutes: 0,
            condition: 'if-not-acked',
            notify: 'default',
            recipient: { type: 'user', ref: 'user:default/ana' },
          },
        ],
      });
    });
    afterAll(async () => {
      for (const pager of pagers) {
        await pager.stop();
      }
    });

    const report =
      (priority: string): Change =>
      (one, alias) =>
        one
          .post('/v2/alerts', {
            message: alias,
            alias,
            responders: PAYMENTS,
            priority,
          })
          .expect(202);
    const open = report('P3');
    const raise = report('P1');
    const close: Change = (one, alias) =>
      one.post(`/v2/alerts/${alias}/close?identifierType=alias`).expect(202);

    const once = async (change: Change) => {
      const client = opsgenieClient(pagers[0].server);
      for (const alias of ALIASES) {
        await change(client, alias);
      }
    };
    const together = async (...changes: readonly Change[]) => {
      const clients = pagers.map(({ server }) => opsgenieClient(server));
      for (const alias of ALIASES) {
        await Promise.all(
          COPIES.flatMap(() =>
            changes.flatMap(change =>
              clients.map(client => change(client, alias)),
            ),
          ),
        );
      }
    };
    /** Once the engines have nothing to do any more. */
    const nothingDue = () =>
      eventually(async () => {
        const due = await knex('alert').whereNotNull('next_action_at');
        return due.length === 0;
      });
    const timesTold = async (): Promise<ReadonlyMap<string, number>> => {
      const rows: { id: string; times: number | string }[] = await knex(
        'alert_event',
      )
        .where({ type: 'escalated' })
        .groupBy('alert_id')
        .select('alert_id as id')
        .count({ times: '*' });
      return new Map(rows.map(row => [row.id, Number(row.times)]));
    };
    /** Of each open alert by alias: how often it was reported, and how often Ana was told. */
    const opened = async () => {
      const alerts: { id: string; count: number }[] = await knex('alert')
        .where({ status: 'open' })
        .orderBy('alias');
      const told = await timesTold();
      return alerts.map(one => [one.count, told.get(one.id)]);
    };
    const violations = () =>
      checkInvariants(knex, { accepted: ALIASES, now: pagers[0].clock.now });

    it('open one alert in the place of a closed one', async () => {
      await once(open);
      await once(close);
      await together(open);
      await nothingDue();
      expect(await opened()).toEqual(ALIASES.map(() => [REPORTS, 1]));
      expect(await violations()).toEqual([]);
    });

    it('escalate once more where all report a higher priority after the last step', async () => {
      await together(raise);
      await nothingDue();
      expect(await opened()).toEqual(ALIASES.map(() => [2 * REPORTS, 2]));
      expect(await violations()).toEqual([]);
      await once(close);
    });

    it('tell nobody twice of an alert that some close while others open it', async () => {
      const before = await timesTold();
      await together(open, close);
      await nothingDue();
      const fresh = [...(await timesTold())].filter(([id]) => !before.has(id));
      expect(fresh.map(([, times]) => times)).toEqual(fresh.map(() => 1));
      expect(await violations()).toEqual([]);
    });
  },
);
