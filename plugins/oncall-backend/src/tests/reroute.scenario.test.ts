import knexFactory from 'knex';
import { Scenario } from './__testUtils__/Scenario';
import {
  groupRef,
  schedule,
  service,
  step,
  userRef,
} from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

const NO_LONGER_SILENT =
  'Routed again, because it leads to somebody now who can be paged.';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('a silent alert on %s', id => {
  async function emptyPager(): Promise<Scenario> {
    return Scenario.create(await databases.init(id), {
      settings: { defaultTeam: groupRef('payments') },
    });
  }

  it('that came before the first copy of the catalog is routed when there are people', async () => {
    const s = await emptyPager();
    await s.alert('ledger', { responders: [] });
    await s.until('00:01');
    expect(s.timetable).toEqual([]);

    await s.people('ana');
    await s.team('payments', 'ana');
    await s.until('04:00');

    expect(s.timetable).toEqual(['00:01 ana ledger']);
    expect((await s.findAlert('ledger')).alert).toMatchObject({
      responders: [{ type: 'team', ref: groupRef('payments') }],
      teams: [groupRef('payments')],
    });
    expect(await s.activity('ledger', 'routed')).toEqual([
      'The team for everything that names nobody, group:default/payments, is not in the catalog.',
      NO_LONGER_SILENT,
      'Pages everybody in Payments, which has no schedule, because it is the team for everything that names nobody.',
    ]);
  });

  it('finds the service and the responders that it named', async () => {
    const s = await emptyPager();
    await s.alert('ledger', {
      responders: [{ type: 'user', name: 'ben' }],
      service: ['ledger-api'],
    });
    await s.alert('portal', { responders: [], service: ['portal'] });
    await s.until('00:01');

    await s.people('ana', 'ben');
    await s.team('core', 'ana');
    await s.services(service('portal', { owner: groupRef('core') }));
    await s.until('01:00');

    expect(s.timetable).toEqual(['00:01 ana portal', '00:01 ben ledger']);
    expect((await s.findAlert('portal')).alert).toMatchObject({
      service: 'component:default/portal',
      teams: [groupRef('core')],
    });
    const teams = await s.knex('alert_team').pluck('team_ref');
    expect(teams).toEqual([groupRef('core')]);
  });

  it('pages when somebody comes on call after all', async () => {
    const s = await emptyPager();
    await s.people('ana');
    await s.schedule(
      schedule('primary', {
        participants: ['ana'],
        rotation: { start: '2026-03-02T06:00:00.000Z' },
      }),
    );
    await s.policy([step(0, 'default', { type: 'schedule', ref: 'primary' })]);
    await s.alert('ledger');
    await s.until('00:01');
    expect(await s.activity('ledger', 'silent')).toHaveLength(1);

    await s.until('05:59');
    expect(s.timetable).toEqual([]);
    await s.until('06:00:30');

    expect(s.timetable).toEqual(['06:00:30 ana ledger']);
  });

  it('is not routed again and again to somebody who cannot be reached', async () => {
    const s = await emptyPager();
    await s.people({ ref: userRef('ana'), name: 'Ana' });
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    for (const at of ['00:01', '00:10', '01:00', '03:00']) {
      await s.until(at);
    }

    expect(await s.activity('ledger', 'routed')).not.toContain(
      NO_LONGER_SILENT,
    );

    await s.contactMethod('ana', 'webhook', 'https://ana.example');
    await s.until('03:01');
    expect(s.timetable).toEqual(['03:00 ana ledger']);
  });

  it.each(['acknowledge', 'close'] as const)(
    'is left alone after %s',
    async deed => {
      const s = await emptyPager();
      await s.alert('ledger', { responders: [] });
      await s[deed]('ana', 'ledger');
      await s.people('ana');
      await s.team('payments', 'ana');
      await s.until('01:00');

      expect(s.timetable).toEqual([]);
    },
  );

  it('whose page was sent is not routed again', async () => {
    const s = await emptyPager();
    await s.people('ana');
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    await s.until('04:00');

    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('is found among many that stay silent', async () => {
    const s = await emptyPager();
    const names = Array.from({ length: 250 }, (_, index) => `a${index}`);
    await Promise.all(names.map(name => s.alert(name, { responders: [] })));
    await s.alert('last', { responders: [{ type: 'user', name: 'ana' }] });
    await s.until('00:01');
    await s.people('ana');
    await s.until('00:02');

    expect(s.timetable).toEqual(['00:01 ana last']);
  });

  it('does not keep the process from its other work, however many there are', async () => {
    const s = await emptyPager();
    const aliases = Array.from({ length: 500 }, (_, index) => `node-${index}`);
    await Promise.all(aliases.map(alias => s.alert(alias, { responders: [] })));

    const turns = await turnsOfOthersDuring(() => s.until('00:01'));

    // Each duty reads them 50 at a time, and once more after it has done something.
    expect(turns).toBeGreaterThanOrEqual(20);
    const reported = await s.knex('silence_report').pluck('alert_id');
    expect(new Set(reported).size).toBe(500);
    expect(reported).toHaveLength(500);

    await s.people('ana');
    await s.team('payments', 'ana');
    await s.until('01:00');
    const paged = await s.knex('page').distinct('alert_id');
    expect(paged).toHaveLength(500);
  });
});

describe('several processes', () => {
  it.each(databases.eachSupportedId().filter(([id]) => id !== 'SQLITE_3'))(
    'route a silent alert once on %s',
    async id => {
      const knex = await databases.init(id);
      const s = await Scenario.create(knex);
      const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
      const responders = [{ type: 'user', name: 'ana' }];
      await Promise.all(names.map(name => s.alert(name, { responders })));
      await s.until('00:01');
      const { client, connection } = knex.client.config;
      const own = knexFactory({ client, connection });
      const other = await s.anotherProcess(own);

      await s.people('ana');
      await Promise.all([
        s.paging.engine.runUntilIdle(),
        other.engine.runUntilIdle(),
      ]);
      await s.paging.engine.runUntilIdle();
      // What one of them holds while the other sends goes along with the next message of the storm.
      await s.until('00:03');
      await own.destroy();

      const told = s.timetable.map(line => line.split(' ').at(-1));
      expect(told.sort()).toEqual([...names].sort());
      expect(await s.activity('a0', 'routed')).toHaveLength(3);
    },
  );
});

/** How often the event loop went round. */
async function turnsOfOthersDuring(work: () => Promise<void>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns += 1;
    if (!isOver) {
      setImmediate(count);
    }
  };
  setImmediate(count);
  await work();
  isOver = true;
  return turns;
}
