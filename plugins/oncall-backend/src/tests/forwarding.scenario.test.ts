import { Scenario } from './__testUtils__/Scenario';
import { groupRef, schedule, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const primary = { type: 'schedule', ref: 'primary' } as const;
const payments = { type: 'team', ref: groupRef('payments') } as const;
const ana = { type: 'user', ref: userRef('ana') } as const;

describe.each(databases.eachSupportedId())('forwarding on %s', id => {
  /** Ana is on call; from 01:00 to 03:00 Ben stands in for her. */
  async function bank(): Promise<Scenario> {
    const scenario = await Scenario.create(await databases.init(id));
    await scenario.people('ana', 'ben', 'cy');
    await scenario.team('payments', 'ana', 'cy');
    await scenario.schedule(schedule('primary', { participants: ['ana'] }));
    await scenario.forwarding('ana', 'ben', { start: '01:00', end: '03:00' });
    return scenario;
  }

  it('pages who stands in while it holds, and says for whom', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', primary)]);

    await s.alert('before');
    await s.until('01:00');
    await s.alert('during');
    await s.until('03:00');
    await s.alert('after');
    await s.until('04:00');

    expect(s.timetable).toEqual([
      '00:00 ana before',
      '01:00 ben during',
      '03:00 ana after',
    ]);
    expect(await s.activity('during', 'escalated')).toEqual([
      'Standard, step 1: tells Ben (on call in Primary, for Ana).',
    ]);
    const [page] = await s.pagesOf('during');
    expect(page.reason).toBe('step 1: on call in Primary, for Ana');
  });

  it('also holds for people whom a policy names and for members of a team, and nobody is told twice', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', ana), step(10, 'all', payments)]);
    await s.until('01:00');
    await s.forwarding('cy', 'ben', { start: '01:00', end: '03:00' });

    await s.alert('ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual(['01:00 ben ledger', '01:10 ben ledger']);
    expect(await s.activity('ledger', 'escalated')).toEqual([
      'Standard, step 1: tells Ben (named by the policy, for Ana).',
      'Standard, step 2: tells Ben (member of Payments, for Ana).',
    ]);
  });

  it('that goes in a circle still pages somebody', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', primary)]);
    await s.forwarding('ben', 'ana', { start: '01:00', end: '03:00' });
    await s.until('01:30');

    await s.alert('ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual(['01:30 ben ledger']);
  });
});
