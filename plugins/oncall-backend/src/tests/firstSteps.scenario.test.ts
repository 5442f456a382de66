import { mockServices } from '@backstage/backend-test-utils';
import { planFirstSteps } from '../engine/planFirstSteps';
import { Scenario } from './__testUtils__/Scenario';
import { groupRef, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;
const payments = { type: 'team', ref: groupRef('payments') } as const;

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('a new alert on %s', id => {
  async function bank(first = step(0, 'default', ana)): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.team('payments', 'ana', 'ben');
    await s.policy([first, step(10, 'all', payments)]);
    return s;
  }

  it('is written together with the page that is due at once, without the engine', async () => {
    const s = await bank();
    await s.alert('ledger');

    expect(await s.pagesOf('ledger')).toMatchObject([
      { person: ana.ref, status: 'pending', round: 1, step: 1 },
    ]);
    const { alert, run } = await s.findAlert('ledger');
    expect(alert.nextActionAt).toBe('2026-03-02T00:10:00.000Z');
    expect(run.escalatedUntil?.toMillis()).toBe(s.now.toMillis());
    expect(await s.activity('ledger', 'escalated')).toEqual([
      'Standard, step 1: tells Ana (named by the policy).',
    ]);
  });

  it('takes the step once, and the engine goes on from there', async () => {
    const s = await bank();
    await s.alert('ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:10 ana ledger',
      '00:10 ben ledger',
    ]);
  });

  it('waits for the engine when its first step comes later', async () => {
    const s = await bank(step(5, 'default', ana));
    await s.alert('ledger');

    expect(await s.pagesOf('ledger')).toEqual([]);
    const { alert } = await s.findAlert('ledger');
    expect(alert.nextActionAt).toBe('2026-03-02T00:05:00.000Z');
  });

  it('waits for the engine when it has to find out whose turn it is', async () => {
    const s = await bank(step(0, 'round-robin', payments));
    await s.alert('ledger');
    expect(await s.pagesOf('ledger')).toEqual([]);

    await s.until('00:01');
    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('waits for the engine when those before it page very many people', async () => {
    const s = await bank(step(0, 'all', payments));
    const crowd = Array.from({ length: 200 }, (_, index) => `person-${index}`);
    await s.people(...crowd);
    await s.team('payments', ...crowd);
    await Promise.all(['a', 'b', 'c'].map(alias => s.alert(alias)));

    const pages = async (alias: string) => (await s.pagesOf(alias)).length;
    expect(await pages('a')).toBe(200);
    expect(await pages('b')).toBe(200);
    expect(await pages('c')).toBe(0);

    await s.until('00:01');
    expect(await pages('c')).toBe(200);
  });

  it('says at once that a first step reaches nobody', async () => {
    const s = await bank(
      step(0, 'default', { type: 'user', ref: userRef('gone') }),
    );
    await s.alert('ledger');

    expect(await s.pagesOf('ledger')).toEqual([]);
    expect(await s.activity('ledger', 'escalated')).toHaveLength(1);
  });

  it('is never lost because its page cannot be planned', async () => {
    const s = await bank();
    await s.alert('ledger');
    const stored = await s.findAlert('ledger');
    const due = { ...stored, run: { ...stored.run, nextActionAt: s.now } };
    const logger = mockServices.logger.mock();

    const first = await planFirstSteps(
      {
        roster: s.paging.roster,
        preferences: async () => {
          throw new Error('the preferences cannot be read');
        },
        logger,
      },
      [{ ...due, run: { ...due.run, escalatedUntil: undefined } }],
      s.now,
    );

    expect(first).toMatchObject({
      alerts: [{ run: { nextActionAt: s.now } }],
      pages: [],
      events: [],
    });
    expect(logger.error).toHaveBeenCalledWith(
      'Could not plan the first steps of new alerts',
      {
        alertIds: stored.alert.id,
        error: 'Error: the preferences cannot be read',
      },
    );
  });
});
