import { mockServices } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { DutyStore } from '../engine/DutyStore';
import { escalateDueAlerts } from '../engine/escalateDueAlerts';
import { EscalationRecorder } from '../engine/EscalationRecorder';
import { RoundRobinStore } from '../escalation/RoundRobinStore';
import { PageAttemptStore } from '../paging/PageAttemptStore';
import { PageQueue } from '../paging/PageQueue';
import { Scenario } from './__testUtils__/Scenario';
import { schedule, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

const ben = { type: 'user', ref: userRef('ben') } as const;

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

const LEASE = Duration.fromObject({ seconds: 30 });

describe.each(databases.eachSupportedId())('workers on %s', id => {
  async function bank(): Promise<Scenario> {
    const scenario = await Scenario.create(await databases.init(id), {
      leavesFirstSteps: true,
    });
    await scenario.people('ana', 'ben');
    await scenario.policy([step(0, 'default', ana), step(10, 'default', ben)]);
    return scenario;
  }

  it('take an alert again when the one that had it died before it wrote anything', async () => {
    const s = await bank();
    await s.alert('ledger');
    const dead = await s.alerts.claimDueAlerts({
      now: s.now,
      lease: LEASE,
      limit: 10,
    });
    expect(dead).toHaveLength(1);

    await s.until('00:00:29');
    expect(s.timetable).toEqual([]);

    await s.until('00:11');
    expect(s.timetable).toEqual(['00:00:30 ana ledger', '00:10 ben ledger']);
  });

  it('send a page again when the one that had it died, because twice is better than never', async () => {
    const s = await bank();
    await s.alert('ledger');
    await planOnly(s);
    const { pages, leaseEnd } = await PageQueue.create(s.knex).claimDuePages({
      lane: 'bulk',
      now: s.now,
      lease: LEASE,
      limit: 10,
    });
    expect(await isBegun(s, pages[0].id, leaseEnd)).toBe(true);

    await s.until('00:00:29');
    expect(s.timetable).toEqual([]);

    await s.until('00:05');
    expect(s.timetable).toEqual(['00:00:30 ana ledger']);
    expect(await s.pagesOf('ledger')).toEqual([
      expect.objectContaining({ status: 'sent', attempts: 2 }),
    ]);
  });

  it('turn to the other ways of a person also when the one that made the second attempt died in it', async () => {
    const s = await bank();
    s.failing(({ to }) => (to.includes('@') ? new Error('busy') : undefined));
    await s.alert('ledger');
    await s.until('00:00');
    s.nobodyWorksUntil('00:00:10');
    const { pages, leaseEnd } = await PageQueue.create(s.knex).claimDuePages({
      lane: 'bulk',
      now: s.now,
      lease: LEASE,
      limit: 10,
    });
    expect(await isBegun(s, pages[0].id, leaseEnd)).toBe(true);
    await s.contactMethod('ana', 'webhook', 'https://ana.example/page');
    await s.until('00:05');

    expect(s.timetable).toEqual(['00:00:40 ana ledger']);
    expect(await s.activity('ledger', 'page-failed')).toEqual([
      'Ana is not reached yet by email: busy. Trying webhook.',
    ]);
  });

  it('plan nothing for a run that ended while they decided', async () => {
    const s = await bank();
    await s.alert('ledger');

    await planOnly(s, () => s.acknowledge('ana', 'ledger'));
    await s.until('02:00');

    expect(s.timetable).toEqual([]);
    expect(await s.pagesOf('ledger')).toEqual([]);
    expect((await s.findAlert('ledger')).alert).toMatchObject({
      state: 'acknowledged',
      nextActionAt: undefined,
    });
  });

  it('write nothing when they were frozen so long that somebody else went on', async () => {
    const s = await bank();
    await s.alert('ledger');

    // Between the claim and the decision of this worker another one works for eleven minutes.
    await planOnly(s, () => s.until('00:11'));
    const events = await s.activity('ledger', 'escalated');
    const { run } = await s.findAlert('ledger');
    await s.until('01:00');

    expect(s.timetable).toEqual(['00:00:30 ana ledger', '00:10 ben ledger']);
    expect(events).toHaveLength(2);
    expect(run.escalatedUntil?.toISO()).toBe('2026-03-02T00:10:00.000Z');
  });

  it('do not send a page whose run ended while they held it', async () => {
    const s = await bank();
    await s.alert('ledger');
    await planOnly(s);
    const { pages, leaseEnd } = await PageQueue.create(s.knex).claimDuePages({
      lane: 'bulk',
      now: s.now,
      lease: LEASE,
      limit: 10,
    });

    await s.raise('ledger', 'P1');
    expect(await isBegun(s, pages[0].id, leaseEnd)).toBe(false);
    await s.until('00:05');

    // One message: that of the new run.
    expect(s.timetable).toEqual(['00:00 ana ledger']);
    const statuses = (await s.pagesOf('ledger')).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['cancelled', 'sent']);
  });

  it('do not send a page that somebody else has taken meanwhile', async () => {
    const s = await bank();
    await s.alert('ledger');
    await planOnly(s);
    const slow = await PageQueue.create(s.knex).claimDuePages({
      lane: 'bulk',
      now: s.now,
      lease: LEASE,
      limit: 10,
    });
    s.nobodyWorksUntil('00:01');
    await PageQueue.create(s.knex).claimDuePages({
      lane: 'bulk',
      now: s.now,
      lease: LEASE,
      limit: 10,
    });

    expect(await isBegun(s, slow.pages[0].id, slow.leaseEnd)).toBe(false);
  });

  it('plan the same step once, however often it is planned', async () => {
    const s = await bank();
    await s.alert('ledger');
    await planOnly(s);
    const pages = await s.pagesOf('ledger');

    const again = await s.alerts.transaction(tx =>
      s.paging.pages.insertPlanned(
        tx,
        pages.map(page => ({ ...page, id: `${page.id.slice(0, -4)}copy` })),
      ),
    );

    expect(again).toBe(0);
    expect(await s.pagesOf('ledger')).toEqual(pages);
  });

  it('stand aside for a duty whose newer version is at work on the same database', async () => {
    const s = await bank();
    await DutyStore.create(s.knex).announce('escalate-alerts', 99);
    await s.alert('ledger');

    s.nobodyWorksUntil('00:01');
    await s.paging.engine.runUntilIdle();
    expect(s.timetable).toEqual([]);
  });

  it('leave alone an alert whose escalation has a shape that they do not know', async () => {
    const s = await bank();
    await s.alert('newer');
    await s.alert('known');
    const { alert } = await s.findAlert('newer');
    await s
      .knex('alert')
      .where({ id: alert.id })
      .update({ snapshot: JSON.stringify({ version: 99, chapters: [] }) });

    s.nobodyWorksUntil('00:00:01');
    await s.paging.engine.runUntilIdle();

    expect(s.timetable).toEqual(['00:00:01 ana known']);
  });

  it('go on with the other alerts when one of them cannot be handled', async () => {
    const s = await bank();
    await s.alert('broken', { priority: 'P1' });
    await s.alert('fine');
    const { alert } = await s.findAlert('broken');
    await s
      .knex('alert')
      .where({ id: alert.id })
      .update({ snapshot: JSON.stringify({ version: 1 }) });

    s.nobodyWorksUntil('00:00:01');
    await s.paging.engine.runUntilIdle();

    expect(s.timetable).toEqual(['00:00:01 ana fine']);
  });

  it('go on with the other alerts when nobody knows how a person of one of them wants to be told', async () => {
    const s = await bank();
    await s.alert('broken', {
      priority: 'P1',
      responders: [{ type: 'user', name: 'ben' }],
    });
    await s.alert('fine');
    await s.rule('ben', [['', 0]]);
    const newer = { action: 'create-alert', enabled: true, chapters: [] };
    await s.knex('notification_rule').update({ rule: JSON.stringify(newer) });

    s.nobodyWorksUntil('00:00:01');
    await s.paging.engine.runUntilIdle();

    expect(s.timetable).toEqual(['00:00:01 ana fine']);
  });

  it('send what has begun although what has not could not be given up', async () => {
    const s = await bank();
    await s.alert('over', { responders: [{ type: 'user', name: 'ben' }] });
    await s.alert('ledger');
    await planOnly(s);
    const { alert } = await s.findAlert('over');
    await s.knex('alert').where({ id: alert.id }).update({ run_token: 'next' });
    jest
      .spyOn(PageAttemptStore.prototype, 'cancelIfRunIsOver')
      .mockRejectedValueOnce(new Error('busy'));

    await s.paging.engine.runUntilIdle();

    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('send the pages of urgent alerts although a storm of others hangs', async () => {
    const s = await bank();
    const hanging: (() => void)[] = [];
    // To as many people, because one person would get one message for all of them.
    const names = Array.from({ length: 15 }, (_, index) => `person${index}`);
    await s.people(...names);
    for (const name of names) {
      await s.alert(`storm of ${name}`, {
        priority: 'P4',
        responders: [{ type: 'user', name }],
      });
    }
    s.hangingFor(({ alerts: [alert] }) => alert.priority === 'P4', hanging);
    await s.paging.engine.start();
    await s.eventually(() => hanging.length === 10);

    await s.alert('urgent', { priority: 'P1' });
    await s.eventually(() => s.timetable.length > 0);
    expect(s.timetable).toEqual(['00:00 ana urgent']);

    s.hangingFor(() => false, []);
    hanging.forEach(release => release());
    await s.eventually(() => s.timetable.length === 16);
    await s.paging.engine.stop();
  });
});

describe('two processes on one PostgreSQL', () => {
  it.each(databases.eachSupportedId().filter(([id]) => id !== 'SQLITE_3'))(
    'plan and send each page once on %s',
    async id => {
      const knex = await databases.init(id);
      const s = await Scenario.create(knex);
      await s.people('ana', 'ben');
      await s.schedule(schedule('primary', { participants: ['ana', 'ben'] }));
      await s.policy([
        step(0, 'default', { type: 'schedule', ref: 'primary' }),
        step(10, 'next', { type: 'schedule', ref: 'primary' }),
      ]);
      const connection = ownConnection(knex);
      const other = await s.anotherProcess(connection);
      const aliases = Array.from({ length: 40 }, (_, index) => `a${index}`);
      await Promise.all(aliases.map(alias => s.alert(alias)));

      // The processes share people's messages too: what one has no turn for is sent in the next minute.
      for (const at of ['00:00:01', '00:01:02', '00:10:01', '00:11:02']) {
        s.nobodyWorksUntil(at);
        await Promise.all([
          s.paging.engine.runUntilIdle(),
          other.engine.runUntilIdle(),
        ]);
        // What one of them had in its hands when the other found nothing more.
        await s.paging.engine.runUntilIdle();
      }
      await connection.destroy();

      const told = s.timetable.map(line => line.replace(/^\S+ /, ''));
      const expected = aliases.flatMap(alias => [
        `ana ${alias}`,
        `ben ${alias}`,
      ]);
      expect(told.sort()).toEqual(expected.sort());
      const planned = await knex('page').count({ count: '*' }).first();
      expect(Number(planned?.count)).toBe(80);
    },
  );
});

/** Decides and plans, as the engine does, but sends nothing. `meanwhile` happens between the claim and the decision. */
async function planOnly(
  s: Scenario,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const logger = mockServices.logger.mock();
  await escalateDueAlerts({
    alerts: s.alerts,
    roundRobin: RoundRobinStore.create(s.knex),
    logger,
    now: s.now,
    roster: async now => {
      await meanwhile();
      return s.paging.roster(now);
    },
    preferences: async people =>
      new Map(
        people.map(ref => [
          ref,
          {
            rules: [],
            zone: 'Etc/UTC',
            methods: [
              {
                id: 'catalog-email',
                channel: 'email',
                to: `${ref}@bancly.example`,
                enabled: true,
                fromCatalog: true,
                verified: true,
              },
            ],
          },
        ]),
      ),
    recorder: EscalationRecorder.create({
      alerts: s.alerts,
      pages: s.paging.pages,
      logger,
      recordNews: s.paging.recordNews,
      onChanged: () => {},
    }),
  });
}

function ownConnection(knex: Knex): Knex {
  const { client, connection } = knex.client.config;
  return knexFactory({ client, connection });
}

/** Whether the worker may go on to send the page. */
async function isBegun(
  s: Scenario,
  pageId: string,
  leaseEnd: DateTime,
): Promise<boolean> {
  const begun = await s.alerts.transaction(tx =>
    PageAttemptStore.create(s.knex).beginAttempts(tx, [{ id: pageId }], {
      leaseEnd,
      messageId: pageId,
    }),
  );
  return begun.size === 1;
}
