import { Scenario } from './__testUtils__/Scenario';
import {
  groupRef,
  rule,
  schedule,
  step,
  userRef,
} from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const primary = { type: 'schedule', ref: 'primary' } as const;
const ben = { type: 'user', ref: userRef('ben') } as const;

function tagged(expectedValue: string) {
  return {
    type: 'match-any-condition',
    conditions: [{ field: 'tags', operation: 'contains', expectedValue }],
  } as const;
}

describe.each(databases.eachSupportedId())('routing on %s', id => {
  /** In the night Ana's schedule is told alone, what is informational tells nobody, else the standard policy. */
  async function bank(): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.team('payments', 'ana', 'ben');
    await s.schedule(schedule('primary', { participants: ['ana'] }));
    await s.policy([step(0, 'default', primary), step(10, 'default', ben)], {
      team: groupRef('payments'),
    });
    await s.rules(
      rule('Info', 'payments', { criteria: tagged('info') }),
      rule('Night', 'payments', {
        timezone: 'Etc/UTC',
        timeRestriction: {
          type: 'time-of-day',
          restriction: { startHour: 0, startMin: 0, endHour: 6, endMin: 0 },
        },
        notify: { type: 'schedule', id: 'primary' },
      }),
    );
    return s;
  }

  const TO_PAYMENTS = { responders: [{ type: 'team', name: 'payments' }] };

  it('pages as the first rule says that fits the alert and the hour', async () => {
    const s = await bank();

    await s.alert('nightly', TO_PAYMENTS);
    await s.alert('chatter', { ...TO_PAYMENTS, tags: ['info'] });
    await s.until('06:00');
    await s.acknowledge('ana', 'nightly');
    await s.alert('morning', TO_PAYMENTS);
    await s.until('08:00');

    expect(s.timetable).toEqual([
      '00:00 ana nightly',
      '06:00 ana morning',
      '06:10 ben morning',
    ]);
  });

  it('tells in the activity which rules were looked at, which won, and why', async () => {
    const s = await bank();
    await s.alert('nightly', TO_PAYMENTS);

    expect(await s.activity('nightly', 'routed')).toEqual([
      'Pages who is on call in the schedule Primary, as the routing rule "Night" of Payments says, because the alert names it.',
      'Routing rules of Payments: "Info" does not apply, because it is not so that the list of tags contains "info"; "Night" applies, because it takes every alert.',
      'A schedule alone never escalates: nobody else follows if Primary does not answer.',
    ]);
  });

  it('does not report as silent what a rule wants to be silent', async () => {
    const s = await bank();
    await s.alert('chatter', { ...TO_PAYMENTS, tags: ['info'] });
    await s.until('08:00');

    expect(s.timetable).toEqual([]);
    expect(await s.activity('chatter', 'silent')).toEqual([]);
    const { alert } = await s.findAlert('chatter');
    expect(alert.teams).toEqual([groupRef('payments')]);
  });

  it('applies the rules of a team that a step hands over to', async () => {
    const s = await bank();
    await s.team('web', 'ben');
    await s.policyBecomes([
      step(0, 'default', { type: 'team', ref: groupRef('payments') }),
      step(5, 'default', { type: 'team', ref: groupRef('web') }),
    ]);

    await s.alert('ledger');
    await s.until('01:00');

    expect(s.timetable).toEqual(['00:00 ana ledger', '00:05 ben ledger']);
  });
});
