import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { Duration } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';
import { isLongSuite, measured } from './__testUtils__/longSuite';
import { PagerProcess } from './__testUtils__/PagerProcess';
import { ProcessBench } from './__testUtils__/ProcessBench';
import { seededRandom } from './__testUtils__/seededRandom';
import { userRef } from './__testUtils__/testRoster';
import {
  addDueWork,
  addPoliciesThatWait,
  LATER,
  workDoneLater,
} from './__testUtils__/waitingWork';
import { testDatabases } from './__testUtils__/testDatabases';

const ROUNDS = Number(process.env.MUSTER_ROUNDS ?? (isLongSuite ? 200 : 10));
const SENDERS = 6;

/** Kills come within this time after the first alert of a round. */
const LONGEST_ROUND_MILLISECONDS = 800;

const PRIORITIES: readonly AlertPriority[] = ['P1', 'P2', 'P3', 'P4', 'P5'];

/** What a dead process had claimed is free again after this. */
const LEASE = Duration.fromObject({ seconds: 31 });

/** What the last process takes up, on a busy machine. */
const SECONDS_TO_CATCH_UP = 120 + ROUNDS * 3;

/** Drills end by then. */
const A_WHILE = Duration.fromObject({ minutes: 16 });

// Every round starts a process.
jest.setTimeout(ROUNDS * 60_000);

const databases = testDatabases();

afterEach(() => PagerProcess.killAll());

describe.each(databases.eachSupportedId())('a pager on %s', id => {
  it(`that is killed at random ${ROUNDS} times under load loses nothing and plans nothing twice`, async () => {
    const random = seededRandom(Number(process.env.MUSTER_SEED ?? 20261126));
    const bench = await ProcessBench.create(databases, id);
    await addPoliciesThatWait(bench);
    await reportWhatWaits(bench);
    for (let round = 0; round < ROUNDS; round++) {
      // Something comes due while the process starts, works or is dead.
      const within = Duration.fromMillis(Math.round(random() * 4_000));
      await addDueWork(bench, { round, within });
      const pager = await bench.start();
      const storm = senders(bench, pager, round, random);
      await delay(random() * LONGEST_ROUND_MILLISECONDS);
      await pager.kill();
      await storm;
      bench.skip(LEASE);
    }
    bench.skip(A_WHILE);
    await bench.start();
    await bench.untilQuiet(SECONDS_TO_CATCH_UP);

    expect(await violationsAfterReports(bench)).toEqual([]);
    // A whole pager: pages were sent, and what was due in between was made good.
    expect(bench.sink.pages.length).toBeGreaterThan(ROUNDS);
    const told = bench.sink.pages.flatMap(({ messages }) => messages);
    const later = await workDoneLater(bench);
    // How many reminders and expired heartbeats there are depends on the moments of the kills.
    const { reminded: _, heartbeatsExpired: __, ...certain } = later;
    expect(Object.entries(certain).filter(([, count]) => count === 0)).toEqual(
      [],
    );
    measured(`Killed ${ROUNDS} times on ${id}`, {
      accepted: bench.accepted.length,
      told: new Set(told).size,
      messages: bench.sink.pages.length,
      ...later,
    });
    await bench.close();
  });
});

/** What nobody will hear of is looked for twice a minute. */
async function violationsAfterReports(
  bench: ProcessBench,
): Promise<readonly string[]> {
  const patience = Date.now() + 60_000;
  let violations = await bench.violations();
  while (violations.length > 0 && Date.now() < patience) {
    await delay(1_000);
    violations = await bench.violations();
  }
  return violations;
}

/** A drill and some alerts to which something happens later, also when hardly anything is done before the kills. */
async function reportWhatWaits(bench: ProcessBench): Promise<void> {
  await addDueWork(bench, { round: -1, within: Duration.fromMillis(0) });
  const pager = await bench.start();
  for (const [index, later] of LATER.entries()) {
    for (const alias of [`early-${index}`, `taken-${index}`]) {
      await bench.report(pager, alias, { priority: 'P3', ...later });
    }
    await acknowledge(pager, `taken-${index}`);
  }
  await bench.until(async () => (await workDoneLater(bench)).drillsBegun > 0);
  await pager.kill();
}

function acknowledge(pager: PagerProcess, alias: string): Promise<number> {
  return pager.post(`/v2/alerts/${alias}/acknowledge?identifierType=alias`, {
    user: userRef('ben'),
  });
}

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
      const later = LATER[Math.floor(random() * LATER.length)];
      await bench.report(pager, alias, { priority, ...later });
      const then = random();
      if (then < 0.2) {
        await acknowledge(pager, alias);
      } else if (then < 0.4) {
        await pager.post(`/v2/alerts/${alias}/close?identifierType=alias`);
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
