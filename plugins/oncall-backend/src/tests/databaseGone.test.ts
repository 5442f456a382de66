import { setTimeout as delay } from 'node:timers/promises';
import { isLongSuite, measured } from './__testUtils__/longSuite';
import { LossyNetwork } from './__testUtils__/LossyNetwork';
import { OwnPostgres } from './__testUtils__/OwnPostgres';
import { PagerProcess } from './__testUtils__/PagerProcess';
import { ProcessBench } from './__testUtils__/ProcessBench';
import { testDatabases } from './__testUtils__/testDatabases';

const OUTAGE_SECONDS = isLongSuite ? 60 : 5;

/** Nobody waits longer for a lock. */
const LOCK_SECONDS = 10;

/** What is lost without a word is noticed after so long; others ask for their work after 30. */
const SILENCE_SECONDS = 20;

/** An answer that comes later than this is not quick. */
const QUICK_MILLISECONDS = 5_000;

// A busy machine may take a while to make a server.
jest.setTimeout(OUTAGE_SECONDS * 1000 + 400_000);

afterEach(async () => {
  await PagerProcess.killAll();
  await OwnPostgres.removeAll();
});

const withPostgres = OwnPostgres.isAvailable ? describe : describe.skip;

withPostgres('a pager whose PostgreSQL crashes', () => {
  it('answers 503 quickly, loses nothing that it accepted, and pages again by itself', async () => {
    const postgres = await OwnPostgres.start();
    const bench = await ProcessBench.on(
      { client: 'pg', connection: postgres.url },
      () => postgres.remove(),
    );
    const pager = await bench.start();
    const sending = new AbortController();
    const answers = sendUntil(bench, pager, sending.signal);

    await bench.until(() => bench.accepted.length > 50);
    await postgres.crash();
    await delay(OUTAGE_SECONDS * 1000);
    await postgres.restart();
    const back = Date.now();
    const before = bench.accepted.length;
    await bench.until(() => bench.accepted.length > before + 50, 120);
    const resumed = Date.now() - back;
    sending.abort();
    const given = await answers;
    await bench.untilQuiet(180);

    expect(await bench.violations()).toEqual([]);
    const statuses = [...new Set(given.map(({ status }) => status))];
    expect(statuses.sort()).toEqual([202, 503]);
    const slowest = Math.max(...given.map(({ took }) => took));
    expect(slowest).toBeLessThan(QUICK_MILLISECONDS);
    const last = bench.accepted[bench.accepted.length - 1];
    expect(bench.sink.firstAt(last)).toBeDefined();
    measured(`PostgreSQL away for ${OUTAGE_SECONDS} s`, {
      accepted: bench.accepted.length,
      refused: given.filter(({ status }) => status === 503).length,
      slowestAnswer: slowest,
      acceptedAgainAfter: resumed,
    });
    await bench.close();
  });
});

withPostgres(
  'a pager whose connections to PostgreSQL are lost in silence',
  () => {
    it('answers 503, and goes on with new ones', async () => {
      const postgres = await OwnPostgres.start();
      const network = await LossyNetwork.to(new URL(postgres.url));
      const bench = await ProcessBench.on(
        { client: 'pg', connection: postgres.url },
        async () => {
          await network.close();
          await postgres.remove();
        },
      );
      const through = new URL(postgres.url);
      through.host = `127.0.0.1:${network.port}`;
      const pager = await bench.start({
        database: { client: 'pg', connection: through.href },
      });
      await bench.report(pager, 'before');
      await bench.until(() => bench.sink.firstAt('before') !== undefined);

      network.loseConnections();
      const startedAt = Date.now();
      const lost = await bench.report(pager, 'lost');
      const took = Date.now() - startedAt;
      await bench.until(
        async () => (await bench.report(pager, 'after')) === 202,
      );
      await bench.until(() => bench.sink.firstAt('after') !== undefined);
      const pagedAgainAfter = Date.now() - startedAt;

      expect(lost).toBe(503);
      expect(took).toBeLessThan(SILENCE_SECONDS * 1000 + QUICK_MILLISECONDS);
      await bench.untilQuiet(SILENCE_SECONDS + 60);
      expect(await bench.violations()).toEqual([]);
      measured('Connections to PostgreSQL lost in silence', {
        answered503After: took,
        pagedAgainAfter,
      });
      await bench.close();
    });
  },
);

withPostgres('a pager whose tables on PostgreSQL somebody has locked', () => {
  it('answers 503 while senders still listen, and goes on when the lock is gone', async () => {
    const postgres = await OwnPostgres.start();
    const bench = await ProcessBench.on(
      { client: 'pg', connection: postgres.url },
      () => postgres.remove(),
    );
    const pager = await bench.start();

    const lock = await bench.knex.transaction();
    await lock.raw('lock table alert in access exclusive mode');
    const startedAt = Date.now();
    const status = await bench.report(pager, 'locked');
    const took = Date.now() - startedAt;
    await lock.rollback();

    expect(status).toBe(503);
    expect(took).toBeLessThan(LOCK_SECONDS * 1000 + QUICK_MILLISECONDS);
    await bench.until(async () => (await bench.report(pager, 'after')) === 202);
    await bench.until(() => bench.sink.firstAt('after') !== undefined);
    expect(await bench.violations()).toEqual([]);
    await bench.close();
  });
});

describe('a pager whose SQLite file another process has locked', () => {
  const databases = testDatabases(['SQLITE_3']);

  it('answers 503 quickly, and goes on when the lock is gone', async () => {
    const bench = await ProcessBench.create(databases, 'SQLITE_3');
    const pager = await bench.start();
    await bench.report(pager, 'before');
    await bench.until(() => bench.sink.firstAt('before') !== undefined);

    await bench.knex.raw('begin exclusive');
    const startedAt = Date.now();
    const statuses = await Promise.all(
      ['a', 'b', 'c'].map(alias => bench.report(pager, alias)),
    );
    const took = Date.now() - startedAt;
    await bench.knex.raw('rollback');

    expect(statuses).toEqual([503, 503, 503]);
    expect(took).toBeLessThan(2 * QUICK_MILLISECONDS);
    await bench.until(async () => (await bench.report(pager, 'd')) === 202);
    await bench.until(() => bench.sink.firstAt('d') !== undefined);
    expect(await bench.violations()).toEqual([]);
    await bench.close();
  });

  it('takes an alert that came while another process had the file for a moment', async () => {
    const bench = await ProcessBench.create(databases, 'SQLITE_3');
    const pager = await bench.start();

    await bench.knex.raw('begin exclusive');
    const answer = bench.report(pager, 'patient');
    await delay(600);
    await bench.knex.raw('rollback');

    expect(await answer).toBe(202);
    await bench.close();
  });
});

async function sendUntil(
  bench: ProcessBench,
  pager: PagerProcess,
  signal: AbortSignal,
) {
  const answers: { status: number; took: number }[] = [];
  const send = async (sender: number) => {
    for (let count = 0; !signal.aborted; count++) {
      const startedAt = Date.now();
      const status = await bench.report(pager, `s${sender}-${count}`);
      answers.push({ status, took: Date.now() - startedAt });
      await delay(50);
    }
  };
  await Promise.all([0, 1, 2, 3].map(send));
  return answers;
}
