import { TestDatabases } from '@backstage/backend-test-utils';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('quiet times on %s', id => {
  /** Ana is told by mail alone, at once. */
  async function bank(
    facts: Parameters<Scenario['rule']>[2] = {},
  ): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.policy([step(0, 'default', { type: 'user', ref: userRef('ana') })]);
    await s.rule('ana', [['', 0]], facts);
    return s;
  }

  const fromOneToSeven = {
    startHour: 1,
    startMin: 0,
    endHour: 7,
    endMin: 0,
    exceptPriorities: ['P1' as const],
  };

  it('hold back what is repeated, but not what they let through', async () => {
    const s = await bank({ repeat: { afterMinutes: 30 } });
    await s.quietHours('ana', fromOneToSeven);
    await s.until('00:20');
    await s.alert('disk');
    await s.until('06:59');
    expect(s.deliveries).toEqual(['00:20 ana email', '00:50 ana email']);
    expect(await s.pagesOf('disk')).toContainEqual(
      expect.objectContaining({
        status: 'pending',
        how: 'again after 30 min, quiet hours until 2026-03-02T07:00:00.000Z',
      }),
    );
    await s.until('07:45');
    expect(s.deliveries.slice(2)).toEqual([
      '07:00 ana email',
      '07:30 ana email',
    ]);

    const urgent = await bank({ repeat: { afterMinutes: 30 } });
    await urgent.quietHours('ana', fromOneToSeven);
    await urgent.alert('ledger', { priority: 'P1' });
    await urgent.until('01:30');
    expect(urgent.deliveries).toEqual([
      '00:00 ana email',
      '00:30 ana email',
      '01:00 ana email',
      '01:30 ana email',
    ]);
  });

  it('hold back what is tried again', async () => {
    const s = await bank();
    await s.quietHours('ana', fromOneToSeven);
    await s.until('00:59');
    s.failing(() => new Error('busy'));
    await s.alert('disk');
    await s.alert('ledger', { priority: 'P1' });
    await s.until('01:00');
    s.failing(undefined);
    await s.until('06:59');
    expect(s.timetable).toEqual(['01:00:40 ana ledger']);
    await s.until('07:00');
    expect(s.timetable.slice(1)).toEqual(['07:00 ana disk']);
  });

  describe('that begin while something waits', () => {
    it('hold back what is to be repeated, until they end', async () => {
      const s = await bank({ repeat: { afterMinutes: 30 } });
      await s.alert('ledger', { priority: 'P1' });
      await s.until('00:10');
      await s.mute('ana', '03:00');
      await s.until('03:10');
      expect(s.deliveries).toEqual(['00:00 ana email', '03:00 ana email']);
    });

    it('leave what is to be repeated at its time when they end before it', async () => {
      const s = await bank({ repeat: { afterMinutes: 30 } });
      await s.alert('ledger', { priority: 'P1' });
      await s.until('00:10');
      await s.mute('ana', '03:00');
      await s.until('00:20');
      await s.mute('ana');
      await s.until('00:40');
      expect(s.deliveries).toEqual(['00:00 ana email', '00:30 ana email']);
    });

    it('hold back what is to be tried again, and tell at once when they are ended', async () => {
      const s = await bank();
      s.failing(() => new Error('busy'));
      await s.alert('ledger', { priority: 'P1' });
      await s.until('00:00');
      await s.mute('ana', '03:00');
      s.failing(undefined);
      await s.until('01:00');
      expect(s.deliveries).toEqual([]);
      await s.mute('ana');
      await s.until('01:01');
      expect(s.deliveries).toEqual(['01:00 ana email']);
    });
  });
});
