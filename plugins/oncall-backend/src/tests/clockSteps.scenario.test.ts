import { Duration } from 'luxon';
import { CatchUp } from '../engine/CatchUp';
import { PageQueue } from '../paging/PageQueue';
import { checkInvariants } from './__testUtils__/invariants/checkInvariants';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

const [ana, ben, cy] = ['ana', 'ben', 'cy'].map(name => ({
  type: 'user' as const,
  ref: userRef(name),
}));

describe.each(databases.eachSupportedId())('a clock that steps on %s', id => {
  async function bank(): Promise<Scenario> {
    const scenario = await Scenario.create(await databases.init(id));
    await scenario.people('ana', 'ben', 'cy');
    await scenario.policy([
      step(0, 'default', ana),
      step(10, 'default', ben),
      step(90, 'default', cy),
    ]);
    return scenario;
  }

  const violations = (s: Scenario) =>
    checkInvariants(s.knex, { accepted: ['ledger'], now: s.now });

  it('an hour forward: what became due is done at once, and nothing twice', async () => {
    const s = await bank();
    await s.alert('ledger');
    await s.until('00:05');
    s.clockSteps({ hours: 1 });
    await s.until('03:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '01:05 ben ledger',
      '01:30 cy ledger',
    ]);
    expect(await violations(s)).toEqual([]);
  });

  it('an hour forward and back again: nothing is repeated', async () => {
    const s = await bank();
    await s.alert('ledger');
    await s.until('00:05');
    s.clockSteps({ hours: 1 });
    await s.until('01:06');
    s.clockSteps({ hours: -1 });
    await s.until('03:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '01:05 ben ledger',
      '01:30 cy ledger',
    ]);
    expect(await violations(s)).toEqual([]);
  });

  it('an hour back: a new alert pages at once, and the others go on when their time comes', async () => {
    const s = await bank();
    await s.alert('ledger');
    await s.until('00:05');
    s.clockSteps({ hours: -1 });
    await s.alert('portal');
    await s.until('03:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:10 ben ledger',
      '00:35 cy portal',
      '01:30 cy ledger',
      'day 0 23:05 ana portal',
      'day 0 23:15 ben portal',
    ]);
    expect(await violations(s)).toEqual([]);
  });

  it('an hour back between planning and sending: the page is sent all the same', async () => {
    const s = await bank();
    const releases: (() => void)[] = [];
    s.hangingFor(() => true, releases);
    await s.alert('ledger');
    s.paging.engine.start();
    await s.eventually(() => releases.length === 1);
    s.clockSteps({ hours: -1 });
    releases.forEach(release => release());
    await s.eventually(() => s.timetable.length === 1);
    await s.paging.engine.stop();

    expect(await s.pagesOf('ledger')).toEqual([
      expect.objectContaining({ status: 'sent', attempts: 1 }),
    ]);
  });

  it('an hour back while what was overdue is gathered: nobody waits that hour', async () => {
    const settings = { bundlingWindow: Duration.fromObject({ minutes: 1 }) };
    const s = await Scenario.create(await databases.init(id), {
      settings,
      leavesFirstSteps: true,
    });
    await s.people('ana');
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    const catchUp = CatchUp.of(PageQueue.create(s.knex), 'bulk');
    s.nobodyWorksUntil('00:05');
    expect(await catchUp.isGathering(s.now)).toBe(true);

    s.clockSteps({ hours: -1 });
    expect(await catchUp.isGathering(s.now)).toBe(false);
    expect(catchUp.isUnderWay).toBe(false);
  });
});
