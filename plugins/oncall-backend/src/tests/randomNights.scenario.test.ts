import {
  ALERT_PRIORITIES,
  EscalationPolicy,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { Duration } from 'luxon';
import {
  Deed,
  DEEDS,
  kindsOfDeeds,
  written,
} from './__testUtils__/night/deeds';
import { ExpectedNight } from './__testUtils__/night/ExpectedNight';
import {
  NightHouse,
  NightPolicy,
  NightStep,
} from './__testUtils__/night/NightPolicy';
import { checkInvariants } from './__testUtils__/invariants/checkInvariants';
import { atTheirMoments } from './__testUtils__/atTheirMoments';
import { isLongSuite } from './__testUtils__/longSuite';
import { Scenario } from './__testUtils__/Scenario';
import { schedule, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

/** They take turns on call, an hour each. */
const PEOPLE = [ExpectedNight.acknowledger, 'ben', 'cy', 'dan'];
const ALIASES = ['ledger', 'login'];

const steps: fc.Arbitrary<readonly NightStep[]> = fc
  .array(
    fc.record({
      minutes: fc.constantFrom(0, 0, 1, 5, 10, 20, 45),
      person: fc.constantFrom('on-call', ...PEOPLE),
      isForAcknowledged: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(some => [...some].sort((a, b) => a.minutes - b.minutes));

const nightPolicy: fc.Arbitrary<NightPolicy> = fc.record({
  steps,
  rounds: fc.integer({ min: 1, max: 3 }),
  waitMinutes: fc.constantFrom(1, 10, 30),
  resets: fc.boolean(),
  closes: fc.boolean(),
  acknowledgement: fc.constantFrom(
    undefined,
    { remindMinutes: 10 },
    { remindMinutes: 25, unacknowledgeMinutes: 40 },
  ),
});

const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .array(
    fc.record({
      afterMinutes: fc.integer({ min: 1, max: 20 }),
      kind: fc.constantFrom(...kindsOfDeeds()),
      alias: fc.constantFrom(...ALIASES),
      priority: fc.constantFrom(...ALERT_PRIORITIES),
      person: fc.constantFrom(...PEOPLE),
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: 4, maxLength: 24 },
  )
  .map(atTheirMoments);

/** After how many minutes somebody wants to be told, by a channel of its own each. */
const delays = fc.record(
  Object.fromEntries(
    PEOPLE.filter(name => name !== ExpectedNight.acknowledger).map(name => [
      name,
      fc.constantFrom([0], [0, 3], [2], [0, 5, 12]),
    ]),
  ),
);

const house: fc.Arbitrary<NightHouse> = fc.record({
  standard: nightPolicy,
  second: nightPolicy,
  delays,
  onCallAt: fc.constant(
    seconds => PEOPLE[Math.floor(seconds / 3600) % PEOPLE.length],
  ),
});

describe.each(databases.eachSupportedId())('any night on %s', id => {
  it('tells exactly whom the docs say', async () => {
    await fc.assert(
      fc.asyncProperty(house, deeds, async (before, planned) => {
        const { told, states, violations, night } = await live(before, planned);
        expect(told).toEqual(night.told);
        expect(states).toEqual(ALIASES.map(alias => night.stateOf(alias)));
        expect(violations).toEqual([]);
      }),
      // Every build has the same nights, the long suite others each time.
      isLongSuite
        ? { numRuns: 150, endOnFailure: true }
        : { numRuns: 12, seed: 20260302 },
    );
  });

  async function live(before: NightHouse, planned: readonly Deed[]) {
    const done = planned.filter(deed => isClear(before, deed));
    const knex = await databases.init(id);
    const s = await bank(knex, before);
    const night = ExpectedNight.of(before);
    let isAway = false;
    for (const deed of done) {
      const { act, foresee } = DEEDS[deed.kind];
      if (isAway) {
        s.nobodyWorksUntil(written(deed.at));
        night.restUntil(deed.at);
      } else {
        await s.until(written(deed.at));
        night.workUntil(deed.at);
      }
      isAway = deed.kind === 'outage';
      await act(s, deed).catch(refused);
      foresee(night, deed);
    }
    const end = Math.max(...done.map(({ at }) => at), 0) + 4 * 3600;
    await s.until(written(end));
    night.workUntil(end);
    const reported = done.filter(({ kind }) => kind === 'report');
    const accepted = [...new Set(reported.map(({ alias }) => alias))];
    const violations = await checkInvariants(knex, { accepted, now: s.now });
    const states = await Promise.all(
      ALIASES.map(async alias =>
        accepted.includes(alias)
          ? (
              await s.findAlert(alias)
            ).alert.state
          : 'closed',
      ),
    );
    await databases.giveBack(knex);
    return { told: s.timetable, states, violations, night };
  }
});

/** Where a policy closes alerts late, people get time first: that is not told here. */
function isClear({ standard, second }: NightHouse, { kind }: Deed): boolean {
  const closes = standard.closes || second.closes;
  return !closes || (kind !== 'outage' && kind !== 'snooze');
}

async function bank(
  knex: Knex,
  { standard, second, delays: wishes }: NightHouse,
): Promise<Scenario> {
  const s = await Scenario.create(knex, {
    settings: { bundlingWindow: Duration.fromObject({ minutes: 0 }) },
  });
  await s.people(...PEOPLE);
  for (const [name, minutes] of Object.entries(wishes)) {
    const ways = minutes.map(
      (afterMinutes, index) => [`+49 30 ${index}`, afterMinutes] as const,
    );
    for (const [to] of ways) {
      await s.contactMethod(name, 'sms', to);
    }
    await s.rule(name, ways);
  }
  await s.schedule(
    schedule('primary', {
      participants: PEOPLE,
      rotation: { type: 'hourly', start: '2026-03-02T00:00:00.000Z' },
    }),
  );
  await s.policy(standard.steps.map(stepOf), factsOf(standard));
  await s.policy(second.steps.map(stepOf), {
    ...factsOf(second),
    id: 'second',
    name: 'Second',
  });
  return s;
}

function factsOf(policy: NightPolicy): Partial<EscalationPolicy> {
  return {
    repeat: {
      count: policy.rounds - 1,
      waitMinutes: policy.waitMinutes,
      resetStates: policy.resets,
      closeAfterAll: policy.closes,
    },
    acknowledgement: policy.acknowledgement,
  };
}

function stepOf({
  minutes,
  person,
  isForAcknowledged,
}: NightStep): EscalationStep {
  const recipient =
    person === 'on-call'
      ? ({ type: 'schedule', ref: 'primary' } as const)
      : ({ type: 'user', ref: userRef(person) } as const);
  return {
    ...step(minutes, 'default', recipient),
    condition: isForAcknowledged ? 'if-not-closed' : 'if-not-acked',
  };
}

/** What cannot be done is refused, and nothing follows. */
function refused(error: Error): void {
  expect(['NotFoundError', 'ConflictError']).toContain(error.name);
}
