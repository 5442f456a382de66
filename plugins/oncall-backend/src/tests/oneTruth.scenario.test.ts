import { Shift, shiftsBetween } from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { isLongSuite } from './__testUtils__/longSuite';
import {
  anyRotations,
  PLACES,
  rotationOf,
} from './__testUtils__/truth/anySchedule';
import { disagreements, iso, refsOf } from './__testUtils__/truth/answers';
import { ExpectedSchedule } from './__testUtils__/truth/ExpectedSchedule';
import {
  comingDoors,
  participantDoors,
} from './__testUtils__/truth/participantDoors';
import {
  doorsOfNext,
  doorsOfNow,
  doorsOfPrevious,
  peopleDoors,
} from './__testUtils__/truth/peopleDoors';
import { anyScheduleDeed, doDeed } from './__testUtils__/truth/scheduleDeeds';
import { TruthBench } from './__testUtils__/truth/TruthBench';
import { wrongNotices } from './__testUtils__/truth/wrongNotices';
import { Past, wrongRecords } from './__testUtils__/truth/wrongRecords';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

const DAY = 86_400_000;

/** So many borders of shifts are looked at in each schedule. */
const BORDERS = 8;

describe.each(databases.eachSupportedId())('who is on call on %s', id => {
  let bench: TruthBench;

  beforeAll(async () => {
    bench = await TruthBench.create(await databases.init(id));
  });
  afterAll(() => bench.pager.stop());

  it('is the same through every door, whatever happens to a schedule', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PLACES),
        anyRotations,
        fc.array(anyScheduleDeed, { minLength: 6, maxLength: 10 }),
        fc.nat(BORDERS),
        async (place, plans, deeds, first) => {
          const day = Date.parse(place[1]);
          const rotations = plans.map(plan => rotationOf(plan, day));
          await bench.begin(place, rotations);
          const past: Past[] = [];
          for (const deed of deeds) {
            const [from, before] = [bench.now, await bench.expected()];
            bench.pass(deed.after * 60_000 + 7000);
            past.push({ from, to: bench.now, expected: before });
            await doDeed(bench, deed);
            expect(await wrongNotices(bench, deed, before)).toEqual([]);
            expect(await wrongNow()).toEqual([]);
          }
          expect(await wrongRecords(bench, past)).toEqual([]);
          const span = { from: day - 3 * DAY, to: day + 6 * DAY };
          expect(await wrongIn(span, first)).toEqual([]);
        },
      ),
      // Every build has the same schedules, the long suite others each time.
      isLongSuite
        ? { numRuns: 150 }
        : { numRuns: 6, seed: 20260329, endOnFailure: true },
    );
  });

  /** Also whom the pager tells. */
  async function wrongNow() {
    const now = [bench.now];
    const expected = await bench.expected();
    return [
      ...(await disagreements(doorsOfNow(bench), now, at =>
        expected.peopleAt(at),
      )),
      ...(await disagreements(doorsOfNext(bench), now, at =>
        expected.neighboursAt(at, 1),
      )),
      ...(await disagreements(doorsOfPrevious(bench), now, at =>
        expected.neighboursAt(at, -1),
      )),
    ];
  }

  async function wrongIn(span: { from: number; to: number }, first: number) {
    const expected = await bench.expected();
    const moments = tellingMoments(expected, span, first);
    const [from, to] = [span.from, span.to + 900 * DAY].map(iso);
    const shifts = shiftsBetween(await bench.schedule(), from, to);
    return [
      ...(await disagreements(
        await participantDoors(bench, span),
        moments,
        at => expected.participantsAt(at),
      )),
      ...(await disagreements(await peopleDoors(bench), moments, at =>
        expected.peopleAt(at),
      )),
      ...(await disagreements(await comingDoors(bench), moments, at =>
        refsOf(firstAfter(shifts, iso(at))),
      )),
    ];
  }
});

/** Some of the borders, with a second before and after them. */
function tellingMoments(
  expected: ExpectedSchedule,
  { from, to }: { from: number; to: number },
  first: number,
): readonly number[] {
  const borders = expected.borders(from, to);
  const every = Math.ceil(borders.length / BORDERS);
  return borders
    .filter((_, index) => index % every === first % every)
    .flatMap(border => [border - 1000, border, border + 1000])
    .filter(at => from <= at && at < to);
}

function firstAfter(shifts: readonly Shift[], at: string): readonly Shift[] {
  const coming = shifts.filter(
    ({ start, participant }) => at < start && participant.type !== 'none',
  );
  return coming.filter(({ start }) => start === coming[0].start);
}
