import { Scenario } from './__testUtils__/Scenario';
import { groupRef, schedule, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const primary = { type: 'schedule', ref: 'primary' } as const;
const hourly = { type: 'schedule', ref: 'hourly' } as const;
const shared = { type: 'schedule', ref: 'shared' } as const;
const night = { type: 'schedule', ref: 'night' } as const;
const payments = { type: 'team', ref: groupRef('payments') } as const;
const cy = { type: 'user', ref: userRef('cy') } as const;

const STANDARD = [
  step(0, 'default', primary),
  step(10, 'next', primary),
  step(20, 'all', payments),
];

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('an escalation on %s', id => {
  /** Ana is on call in the schedule `primary`, Ben follows her; Cy is in the team too. */
  async function bank(start?: string): Promise<Scenario> {
    const scenario = await Scenario.create(await databases.init(id), { start });
    await scenario.people('ana', 'ben', 'cy');
    await scenario.team('payments', 'ana', 'ben', 'cy');
    await scenario.schedule(
      schedule('primary', { participants: ['ana', 'ben'] }),
    );
    return scenario;
  }

  it('pages who is on call, then the next, then the whole team, while nobody acknowledges', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:10 ben ledger',
      '00:20 ana ledger',
      '00:20 ben ledger',
      '00:20 cy ledger',
    ]);
  });

  it('stops when somebody acknowledges', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger');
    await s.until('00:09:59');
    await s.acknowledge('ana', 'ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('stops when the alert is closed', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger');
    await s.until('00:15');
    await s.close('ben', 'ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual(['00:00 ana ledger', '00:10 ben ledger']);
  });

  it('goes on with the steps that only a close stops', async () => {
    const s = await bank();
    await s.policy([
      step(0, 'default', primary),
      step(10, 'next', primary),
      { ...step(20, 'default', cy), condition: 'if-not-closed' },
      { ...step(30, 'default', cy), condition: 'if-not-closed' },
    ]);

    await s.alert('ledger');
    await s.until('00:05');
    await s.acknowledge('ana', 'ledger');
    await s.until('00:25');
    await s.close('ana', 'ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual(['00:00 ana ledger', '00:20 cy ledger']);
  });

  it('starts from the beginning when an acknowledgement is taken back', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger');
    await s.until('00:12');
    await s.acknowledge('ben', 'ledger');
    await s.until('00:30');
    await s.unacknowledge('ben', 'ledger');
    await s.until('00:45');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:10 ben ledger',
      '00:30 ana ledger',
      '00:40 ben ledger',
    ]);
  });

  it('waits while the alert is snoozed, then starts from the beginning as if it had just come in', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger');
    await s.until('00:05');
    await s.snooze('ana', 'ledger', '01:05');
    await s.until('01:04:59');
    expect(s.timetable).toEqual(['00:00 ana ledger']);

    await s.until('01:16');
    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '01:05 ana ledger',
      '01:15 ben ledger',
    ]);
    expect((await s.findAlert('ledger')).alert.state).toBe('open');
  });

  it('does not make up for what a snooze has passed over when somebody acknowledges meanwhile', async () => {
    const s = await bank();
    await s.policy([
      step(0, 'default', primary),
      { ...step(10, 'next', primary), condition: 'if-not-closed' },
      { ...step(90, 'all', payments), condition: 'if-not-closed' },
    ]);

    await s.alert('ledger');
    await s.until('00:05');
    await s.snooze('ana', 'ledger', '01:05');
    await s.until('00:30');
    await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
    await s.until('01:00');
    await s.acknowledge('ana', 'ledger');
    await s.until('02:00');

    // Ben's step was due at 00:10. Cy was asked for by hand.
    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '01:00 cy ledger',
      '01:30 ana ledger',
      '01:30 ben ledger',
      '01:30 cy ledger',
    ]);
  });

  it('closes an alert whose rounds ended during a snooze after the same wait, not as soon as somebody acknowledges it', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', primary)], {
      repeat: {
        count: 0,
        waitMinutes: 10,
        resetStates: false,
        closeAfterAll: true,
      },
    });

    await s.alert('ledger');
    await s.until('00:05');
    await s.snooze('ana', 'ledger', '01:05');
    await s.until('01:00');
    await s.acknowledge('ana', 'ledger');
    await s.until('01:09:59');
    expect((await s.findAlert('ledger')).alert.state).toBe('acknowledged');
    await s.until('01:11');
    expect((await s.findAlert('ledger')).alert.state).toBe('closed');
    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('closes an alert when its rounds end, though some of them went by during a snooze', async () => {
    const s = await bank();
    const steps = [
      step(0, 'default', primary),
      { ...step(5, 'next', primary), condition: 'if-not-closed' as const },
    ];
    await s.policy(steps, {
      repeat: {
        count: 2,
        waitMinutes: 15,
        resetStates: true,
        closeAfterAll: true,
      },
    });

    await s.alert('ledger');
    await s.until('00:02');
    await s.snooze('ana', 'ledger', '02:05');
    await s.until('00:50');
    await s.acknowledge('ana', 'ledger');
    await s.until('00:59');
    expect((await s.findAlert('ledger')).alert.state).toBe('acknowledged');
    await s.until('01:01');
    expect((await s.findAlert('ledger')).alert.state).toBe('closed');
    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('opens an acknowledged alert again when its snooze ends', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger');
    await s.until('00:05');
    await s.acknowledge('ana', 'ledger');
    await s.snooze('ana', 'ledger', '00:30');
    await s.until('00:30');

    expect(s.timetable).toEqual(['00:00 ana ledger', '00:30 ana ledger']);
  });

  it('starts from the beginning when the priority is raised', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger', { priority: 'P3' });
    await s.until('00:05');
    await s.raise('ledger', 'P1');
    await s.until('00:16');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:05 ana ledger',
      '00:15 ben ledger',
    ]);
  });

  it('repeats as often as the policy says, after its wait', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', primary), step(10, 'next', primary)], {
      repeat: { count: 2, waitMinutes: 5 },
    });

    await s.alert('ledger');
    await s.until('03:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:10 ben ledger',
      '00:15 ana ledger',
      '00:25 ben ledger',
      '00:30 ana ledger',
      '00:40 ben ledger',
    ]);
  });

  it('pages the new person after a handoff in the middle', async () => {
    const s = await bank();
    await s.schedule(
      schedule('hourly', {
        rotation: { type: 'hourly', start: '2026-03-02T00:05:00Z' },
        participants: ['cy', 'ben'],
      }),
    );
    await s.policy([
      step(6, 'default', hourly),
      step(59, 'default', hourly),
      step(65, 'default', hourly),
    ]);

    await s.alert('ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual([
      '00:06 cy ledger',
      '00:59 cy ledger',
      '01:05 ben ledger',
    ]);
  });

  it('pages whom an override put there, also when it was made during the escalation', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', primary), step(10, 'default', primary)]);

    await s.alert('ledger');
    await s.until('00:05');
    await s.override('primary', {
      participant: { type: 'user', ref: userRef('cy') },
      start: '2026-03-02T00:05:00.000Z',
      end: '2026-03-02T01:00:00.000Z',
    });
    await s.until('00:30');

    expect(s.timetable).toEqual(['00:00 ana ledger', '00:10 cy ledger']);
  });

  it('keeps the policy with which it started when the policy is changed', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('old');
    await s.until('00:05');
    await s.policyBecomes([step(0, 'default', cy)]);
    await s.alert('new');
    await s.until('00:15');

    expect(s.timetable).toEqual([
      '00:00 ana old',
      '00:05 cy new',
      '00:10 ben old',
    ]);
  });

  it('says who is on call but has left', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben', 'cy');
    await s.schedule(schedule('nights', { participants: ['cy'] }));
    await s.policy([step(0, 'default', { type: 'schedule', ref: 'nights' })]);
    await s.leaves('cy');
    await s.alert('ledger');
    await s.until('00:05');
    expect(s.timetable).toEqual([]);
    expect(await s.activity('ledger', 'escalated')).toEqual([
      'Standard, step 1: tells nobody, because user:default/cy, who is on call in Nights, is no longer in the catalog.',
    ]);
  });

  it('sends nothing that waits to somebody who has left, unless the catalog was wrong', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'cy');
    await s.contactMethod('cy', 'sms', '+4915112345678');
    await s.contactMethod('cy', 'voice', '+4915112345678');
    await s.policy([step(0, 'default', { type: 'user', ref: userRef('cy') })]);
    await s.alert('ledger');
    await s.until('00:00:30');
    await s.leaves('cy');
    await s.until('00:04');
    expect(s.deliveries).toEqual(['00:00 cy email']);
    await s.people('cy');
    await s.until('00:20');
    const channels = s.deliveries.map(line => line.split(' ').at(-1));
    expect(channels.sort()).toEqual(['email', 'sms', 'voice']);
  });

  it('does not page somebody who has left, and says so', async () => {
    const s = await bank();
    await s.policy([step(1, 'default', cy), step(10, 'default', primary)]);
    await s.alert('ledger');

    await s.leaves('cy');
    await s.until('00:30');

    expect(s.timetable).toEqual(['00:10 ana ledger']);
    expect(await s.activity('ledger', 'escalated')).toEqual([
      'Standard, step 1: tells nobody, because Cy is no longer in the catalog.',
      'Standard, step 2: tells Ana (on call in Primary).',
    ]);
  });

  it('tells each person once for steps that are due together', async () => {
    const s = await bank();
    await s.policy([
      step(0, 'default', primary),
      step(0, 'all', payments),
      step(0, 'default', cy),
    ]);

    await s.alert('ledger');
    await s.until('01:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:00 ben ledger',
      '00:00 cy ledger',
    ]);
  });

  it('catches up once after an outage, telling each person once', async () => {
    const s = await bank();
    await s.policy(STANDARD, { repeat: { count: 3, waitMinutes: 10 } });

    await s.alert('ledger');
    s.nobodyWorksUntil('00:45');
    await s.until('00:49');
    expect(s.timetable).toEqual([
      '00:45 ana ledger',
      '00:45 ben ledger',
      '00:45 cy ledger',
    ]);

    // The plan goes on as if nothing had happened: the second round began at 00:30.
    await s.until('00:59');
    expect(s.timetable.slice(3)).toEqual([
      '00:50 ana ledger',
      '00:50 ben ledger',
      '00:50 cy ledger',
    ]);
  });

  it('chooses one member at random, the same one for the same step', async () => {
    const s = await bank();
    await s.policy([step(0, 'random', payments), step(10, 'random', payments)]);

    for (const alias of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      await s.alert(alias);
    }
    await s.until('01:00');

    expect(s.timetable).toHaveLength(16);
    expect(new Set(s.arrivals.map(({ person }) => person)).size).toBe(3);
  });

  it('pages nobody for an alert that is reported again', async () => {
    const s = await bank();
    await s.policy(STANDARD);

    await s.alert('ledger');
    await s.until('00:01');
    await s.alert('ledger');
    await s.until('00:05');

    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('takes a whole team that is on call, and nobody where nobody is meant', async () => {
    const s = await bank();
    await s.schedule(
      schedule('shared', {
        rotation: { type: 'hourly', start: '2026-03-02T00:00:00Z' },
        participants: [
          { type: 'team', ref: groupRef('payments') },
          { type: 'none' },
        ],
      }),
    );
    await s.policy([step(0, 'default', shared), step(60, 'default', shared)]);

    await s.alert('ledger');
    await s.until('02:00');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:00 ben ledger',
      '00:00 cy ledger',
    ]);
    expect((await s.activity('ledger', 'escalated'))[1]).toBe(
      'Standard, step 2: tells nobody, because nobody is on call in Shared.',
    );
  });

  describe('in the night when the clocks change', () => {
    // In Berlin the clock goes from 02:00 to 03:00 on 29 March 2026, which is at 01:00 UTC, and back at 01:00 UTC on
    // 25 October.
    const nightShift = (start: string) =>
      schedule('night', {
        timezone: 'Europe/Berlin',
        rotation: { type: 'daily', start },
        participants: ['ana', 'ben'],
      });

    it('counts the delays in real minutes and hands over at the wall clock in spring', async () => {
      const s = await bank('2026-03-29T00:00:00Z');
      // 09:00 in Berlin: 08:00 UTC the day before, 07:00 UTC on the day itself.
      await s.schedule(nightShift('2026-03-28T08:00:00Z'));
      await s.policy([
        step(0, 'default', night),
        step(90, 'default', night),
        step(419, 'default', night),
        step(420, 'default', night),
      ]);

      await s.alert('ledger');
      await s.until('09:00');

      expect(s.timetable).toEqual([
        '00:00 ana ledger',
        '01:30 ana ledger',
        '06:59 ana ledger',
        '07:00 ben ledger',
      ]);
    });

    it('counts the delays in real minutes and hands over at the wall clock in autumn', async () => {
      const s = await bank('2026-10-25T00:00:00Z');
      // 09:00 in Berlin: 07:00 UTC the day before, 08:00 UTC on the day itself.
      await s.schedule(nightShift('2026-10-24T07:00:00Z'));
      await s.policy([
        step(0, 'default', night),
        step(90, 'default', night),
        step(479, 'default', night),
        step(480, 'default', night),
      ]);

      await s.alert('ledger');
      await s.until('09:00');

      expect(s.timetable).toEqual([
        '00:00 ana ledger',
        '01:30 ana ledger',
        '07:59 ana ledger',
        '08:00 ben ledger',
      ]);
    });
  });
});
