import fc from 'fast-check';
import { Knex } from 'knex';
import { isLongSuite } from './__testUtils__/longSuite';
import { userRef } from './__testUtils__/testRoster';
import {
  anyRotations,
  PEOPLE,
  PLACES,
  rotationOf,
} from './__testUtils__/truth/anySchedule';
import { compared, Disagreement, iso } from './__testUtils__/truth/answers';
import {
  ExpectedHandoffs,
  HandoffWishes,
} from './__testUtils__/truth/ExpectedHandoffs';
import { anyScheduleDeed, doDeed } from './__testUtils__/truth/scheduleDeeds';
import { TruthBench } from './__testUtils__/truth/TruthBench';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

/** How often the pager looks. */
const LOOK = 5 * 60_000;

/** Before the first deed, between them and after the last. */
const MOST_LOOKS = 36;

const anyWishes: fc.Arbitrary<HandoffWishes> = fc.record(
  Object.fromEntries(
    PEOPLE.map(name => [
      userRef(name),
      fc.record({
        start: fc.constantFrom([0], [15], [60, 0], [30, 15]),
        end: fc.constantFrom([], [0], [15], [60, 0]),
      }),
    ]),
  ),
);

describe.each(databases.eachSupportedId())('any handoffs on %s', id => {
  let knex: Knex;
  let bench: TruthBench;

  beforeAll(async () => {
    knex = await databases.init(id);
    bench = await TruthBench.create(knex);
  });
  afterAll(() => bench.pager.stop());

  it('are told once each to those who come and go, whatever happens to a schedule', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PLACES),
        anyRotations,
        anyWishes,
        fc.array(anyScheduleDeed, { minLength: 2, maxLength: 4 }),
        async (place, plans, wishes, deeds) => {
          const day = Date.parse(place[1]);
          const rotations = plans.map(plan => rotationOf(plan, day));
          await bench.begin(place, rotations);
          await write(wishes);
          const handoffs = ExpectedHandoffs.of(wishes);
          for (const deed of deeds) {
            const looks = 1 + (deed.after % MOST_LOOKS);
            expect(await look(handoffs, looks)).toEqual([]);
            await doDeed(bench, deed);
          }
          expect(await look(handoffs, MOST_LOOKS)).toEqual([]);
        },
      ),
      // Every build has the same handoffs, the long suite others each time.
      isLongSuite
        ? { numRuns: 150 }
        : { numRuns: 6, seed: 20260329, endOnFailure: true },
    );
  });

  async function write(wishes: HandoffWishes): Promise<void> {
    await knex('notification_rule').delete();
    for (const [person, { start, end }] of Object.entries(wishes)) {
      const name = person.slice(userRef('').length);
      for (const [action, minutesBefore] of [
        ['schedule-start', start],
        ['schedule-end', end],
      ] as const) {
        if (minutesBefore.length > 0) {
          const facts = { action, minutesBefore };
          await bench.scenario.rule(name, [['', 0]], facts);
        }
      }
    }
  }

  /** The pager looks so many times; what it tells that it should not, or the other way round. */
  async function look(handoffs: ExpectedHandoffs, times: number) {
    const schedule = await bench.expected();
    const found: Disagreement[] = [];
    for (let count = 0; count < times; count++) {
      bench.pass(LOOK);
      const expected = handoffs.look(schedule, bench.now);
      const [answer, at] = [await toldNow(), iso(bench.now)];
      found.push(...compared({ door: 'notices', at, answer, expected }));
    }
    return found;
  }

  async function toldNow(): Promise<readonly string[]> {
    const { arrivals, paging } = bench.scenario;
    const before = arrivals.length;
    await paging.engine.runUntilIdle();
    return arrivals
      .slice(before)
      .map(({ person, text = '' }) => {
        const [, verb, time] =
          / (begins|began|ends|ended) at [^,]*, (\d\d:\d\d)/.exec(text) ?? [];
        return `${person} ${verb} ${time}`;
      })
      .sort();
  }
});
