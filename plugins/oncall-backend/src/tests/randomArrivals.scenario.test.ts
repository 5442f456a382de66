import fc from 'fast-check';
import { anyArrivalHouse } from './__testUtils__/arrival/anyArrivalHouse';
import { anyArrivals, Arrivals } from './__testUtils__/arrival/anyArrivals';
import { ArrivalBench } from './__testUtils__/arrival/ArrivalBench';
import { ArrivalHouse } from './__testUtils__/arrival/ArrivalHouse';
import { ExpectedArrivals } from './__testUtils__/arrival/ExpectedArrivals';
import { isLongSuite } from './__testUtils__/longSuite';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(isLongSuite ? 3_600_000 : 300_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('whatever arrives on %s', id => {
  it.each(['account', 'team'] as const)(
    'looks, counts and goes as the docs say, with one open alert for each alias of the %s',
    async deduplication => {
      const knex = await databases.init(id);
      const bench = await ArrivalBench.start(knex, deduplication);
      let told = 0;
      await fc.assert(
        fc.asyncProperty(anyArrivalHouse, anyArrivals, async (house, some) => {
          const { is, should } = await lived(bench, house, some);
          expect(is).toEqual(should);
          told += should.flatMap(alert => alert.told).length;
        }),
        // Every build has the same ones, the long suite others each time.
        isLongSuite
          ? { numRuns: 200 }
          : { numRuns: 6, seed: 20260302, endOnFailure: true },
      );
      // Alerts that never tell anybody would prove nothing.
      expect(told).toBeGreaterThan(12);
      await bench.stop();
    },
  );

  async function lived(
    bench: ArrivalBench,
    house: ArrivalHouse,
    { clocks, arrivals }: Arrivals,
  ) {
    await bench.build(house, clocks);
    const expected = ExpectedArrivals.of(house, bench.deduplication);
    const ids: string[] = [];
    const is = [];
    const should = [];
    for (const { minutes, key, sent, isClosed } of arrivals) {
      bench.pass(minutes);
      const opened = await bench.send(key, sent);
      ids.push(opened);
      const at = bench.now;
      is.push({
        at,
        opener: ids.indexOf(opened),
        ...(await bench.look(opened)),
      });
      should.push({ at, ...expected.report(key, sent, at) });
      if (isClosed) {
        await bench.client.closeAlert(opened);
        expected.close(ids.indexOf(opened));
      }
    }
    return { is, should };
  }
});
