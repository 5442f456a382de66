import { TestDatabases } from '@backstage/backend-test-utils';
import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { Duration } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';
import { isLongSuite, measured } from './__testUtils__/longSuite';
import { PagerProcess } from './__testUtils__/PagerProcess';
import { ProcessBench } from './__testUtils__/ProcessBench';
import { seededRandom } from './__testUtils__/seededRandom';

const ROUNDS = isLongSuite ? 200 : 10;
const SENDERS = 6;

/** Kills come within this time after the first alert of a round. */
const LONGEST_ROUND_MILLISECONDS = 800;

const PRIORITIES: readonly AlertPriority[] = ['P1', 'P2', 'P3', 'P4', 'P5'];

/** What a dead process had claimed is free again after this. */
const LEASE = Duration.fromObject({ seconds: 31 });

// Every round starts a process.
jest.setTimeout(ROUNDS * 30_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

afterEach(() => PagerProcess.killAll());

describe.each(databases.eachSupportedId())('a pager on %s', id => {
  it(`that is killed at random ${ROUNDS} times under load loses nothing and plans nothing twice`, async () => {
    const random = seededRandom(Number(process.env.MUSTER_SEED ?? 20261126));
    const bench = await ProcessBench.create(databases, id);
    for (let round = 0; round < ROUNDS; round++) {
      const pager = await bench.start();
      const storm = senders(bench, pager, round, random);
      await delay(random() * LONGEST_ROUND_MILLISECONDS);
      await pager.kill();
      await storm;
      bench.skip(LEASE);
    }
    await bench.start();
    await bench.untilQuiet(ROUNDS * 3);

    expect(await bench.violations()).toEqual([]);
    // A whole pager: pages were sent, and what was due in between was made good.
    const told = bench.sink.pages.flatMap(({ messages }) => messages);
    expect(new Set(told).size).toBeGreaterThan(ROUNDS);
    measured(`Killed ${ROUNDS} times on ${id}`, {
      accepted: bench.accepted.length,
      told: new Set(told).size,
      messages: bench.sink.pages.length,
    });
    await bench.close();
  });
});

/** Each reports alerts, takes some of them and reports some twice, until its connection breaks. */
async function senders(
  bench: ProcessBench,
  pager: PagerProcess,
  round: number,
  random: () => number,
): Promise<void> {
  const send = async (sender: number) => {
    for (let count = 0; ; count++) {
      const alias = `r${round}-s${sender}-${count}`;
      const priority = PRIORITIES[Math.floor(random() * PRIORITIES.length)];
      await bench.report(pager, alias, { priority });
      const then = random();
      const path = `/v2/alerts/${alias}`;
      if (then < 0.2) {
        await pager.post(`${path}/acknowledge?identifierType=alias`);
      } else if (then < 0.4) {
        await pager.post(`${path}/close?identifierType=alias`);
      } else if (then < 0.6) {
        await bench.report(pager, alias, { priority });
      }
      await delay(random() * 20);
    }
  };
  await Promise.allSettled(
    Array.from({ length: SENDERS }, (_, index) => send(index)),
  );
}
