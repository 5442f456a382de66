import fc from 'fast-check';
import { Duration } from 'luxon';
import { isLongSuite } from './__testUtils__/longSuite';
import {
  anyQuietHours,
  anyRuleDeeds,
  anyRules,
  NIGHTS,
  RuleDeed,
  WAYS,
} from './__testUtils__/rules/anyRules';
import {
  ExpectedMessages,
  OwnRule,
} from './__testUtils__/rules/ExpectedMessages';
import { Scenario } from './__testUtils__/Scenario';
import { person, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

const MINUTE = 60_000;

describe.each(databases.eachSupportedId())('any rules on %s', id => {
  it('tell their person when and how the docs say', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NIGHTS),
        anyRules,
        anyQuietHours,
        anyRuleDeeds,
        async (night, rules, quietHours, deeds) => {
          const { is, should } = await live(night, rules, [
            { kind: 'quiet hours', quietHours, at: 1 },
            ...deeds,
          ]);
          expect(is).toEqual(should);
          told += should.length;
        },
      ),
      // Every build has the same ones, the long suite others each time.
      isLongSuite
        ? { numRuns: 300, endOnFailure: true }
        : { numRuns: 8, seed: 20260302, endOnFailure: true },
    );
    // Nights in which nobody is told would prove nothing.
    expect(told).toBeGreaterThan(10);
  });

  async function live(
    [zone, start]: (typeof NIGHTS)[number],
    rules: readonly OwnRule[],
    deeds: readonly RuleDeed[],
  ) {
    const knex = await databases.init(id);
    const s = await Scenario.create(knex, {
      start,
      settings: { bundlingWindow: Duration.fromObject({ minutes: 0 }) },
    });
    await s.people(person('ana', { zone }), 'ben');
    for (const [way, to] of Object.entries(WAYS)) {
      await s.contactMethod('ana', way, to);
    }
    // Ben is told, too: what nobody hears of is routed again and again.
    await s.policy(
      ['ana', 'ben'].map(name =>
        step(0, 'default', { type: 'user', ref: userRef(name) }),
      ),
    );
    for (const { steps, repeatMinutes, ...facts } of rules) {
      const ways = steps.map(
        ({ way, afterMinutes }) =>
          [way === 'email' ? '' : WAYS[way], afterMinutes] as const,
      );
      const repeat = repeatMinutes && { afterMinutes: repeatMinutes };
      await s.rule('ana', ways, { ...facts, ...(repeat && { repeat }) });
    }
    const from = Date.parse(start);
    const expected = new ExpectedMessages({ rules, zone, from });
    let number = 0;
    for (const deed of deeds) {
      const at = from + deed.at * 1000;
      await s.until(iso(at));
      expected.workUntil(at);
      number = await act(s, expected, { deed, number });
    }
    const end = from + (deeds[deeds.length - 1].at + 12 * 3600) * 1000;
    await s.until(iso(end));
    expected.workUntil(end);
    const is = s.arrivals
      .filter(arrival => arrival.person === userRef('ana'))
      .map(({ at, channel }) => `${iso(at.toMillis())} ${channel}`);
    await databases.giveBack(knex);
    return { is: is.sort(), should: [...expected.told].sort() };
  }

  /** One alert is open at a time; returns its number. */
  async function act(
    s: Scenario,
    expected: ExpectedMessages,
    { deed, number }: { deed: RuleDeed; number: number },
  ): Promise<number> {
    switch (deed.kind) {
      case 'alert':
        if (number > 0) {
          await s.close('ben', `${number}`);
        }
        await s.alert(`${number + 1}`, { priority: deed.priority });
        await s.until(iso(s.now.toMillis()));
        expected.alert(deed.priority);
        return number + 1;
      case 'acknowledge':
        if (number > 0) {
          await s.acknowledge('ben', `${number}`);
        }
        expected.acknowledge();
        return number;
      case 'mute': {
        const until = s.now.toMillis() + deed.minutes * MINUTE;
        await s.mute('ana', deed.minutes > 0 ? iso(until) : undefined);
        await s.until(iso(s.now.toMillis()));
        expected.mute(until);
        return number;
      }
      default:
        await s.quietHours('ana', deed.quietHours);
        await s.until(iso(s.now.toMillis()));
        expected.quiet(deed.quietHours);
        return number;
    }
  }
});

function iso(at: number): string {
  return new Date(at).toISOString();
}
