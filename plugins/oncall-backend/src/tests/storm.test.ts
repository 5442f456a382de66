import { Duration } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';
import { isLongSuite, measured } from './__testUtils__/longSuite';
import { PagerProcess } from './__testUtils__/PagerProcess';
import { ProcessBench } from './__testUtils__/ProcessBench';
import { userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ALERTS = isLongSuite ? 10_000 : 1_000;
const CONNECTIONS = 16;

/** The long storm lasts a minute, the short one comes as fast as it is taken. */
const STORM_SECONDS = isLongSuite ? 60 : 0;

const PROMISED_MILLISECONDS = 10_000;

jest.setTimeout(600_000);

const databases = testDatabases();

afterEach(() => PagerProcess.killAll());

describe.each(databases.eachSupportedId())('a storm on %s', id => {
  it(`of ${ALERTS} alerts of one service is taken whole, and holds up neither its first page nor an urgent one`, async () => {
    const bench = await ProcessBench.create(databases, id);
    const pager = await bench.start({
      config: { bundling: { window: { minutes: 1 } } },
    });
    const startedAt = Date.now();
    const statuses: number[] = [];
    const storm = Promise.all(
      Array.from({ length: CONNECTIONS }, async (_, connection) => {
        for (let number = connection; number < ALERTS; number += CONNECTIONS) {
          const due =
            startedAt + (number / ALERTS) * STORM_SECONDS * 1000 - Date.now();
          await delay(Math.max(0, due));
          statuses.push(
            await bench.report(pager, `storm${number}`, {
              priority: 'P3',
              entity: 'checkout',
            }),
          );
        }
      }),
    );
    await bench.until(() => statuses.length > ALERTS / 2, 120);
    const urgentAt = Date.now();
    await bench.report(pager, 'urgent', {
      priority: 'P1',
      entity: 'ledger',
      responders: [{ type: 'user', id: userRef('ben') }],
    });
    await bench.until(() => bench.sink.firstAt('urgent') !== undefined, 30);
    await storm;
    const took = Date.now() - startedAt;

    expect(new Set(statuses)).toEqual(new Set([202]));
    const first = Number(bench.sink.firstAt('storm')) - startedAt;
    const urgent = Number(bench.sink.firstAt('urgent')) - urgentAt;
    expect(first).toBeLessThan(PROMISED_MILLISECONDS);
    expect(urgent).toBeLessThan(PROMISED_MILLISECONDS);
    const within = Duration.fromMillis(PROMISED_MILLISECONDS);
    expect(await bench.violations(within)).toEqual([]);
    // The rest of the storm shares messages.
    expect(bench.sink.pages.length).toBeLessThan(ALERTS / 10);
    measured(`${ALERTS} alerts on ${id}`, {
      milliseconds: took,
      firstPage: first,
      urgentPage: urgent,
      messagesMeanwhile: bench.sink.pages.length,
    });
    await bench.close();
  });
});
