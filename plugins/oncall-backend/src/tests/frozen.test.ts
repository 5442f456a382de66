import { setTimeout as delay } from 'node:timers/promises';
import { measured } from './__testUtils__/longSuite';
import { PagerProcess } from './__testUtils__/PagerProcess';
import { ProcessBench } from './__testUtils__/ProcessBench';
import { testDatabases } from './__testUtils__/testDatabases';

/** What a process has claimed, others leave to it for this long; then a tick passes, and the machine is busy. */
const LEASE_SECONDS = 30;
const MARGIN_SECONDS = 8;

const ALERTS = 150;

jest.setTimeout(300_000);

const databases = testDatabases(['POSTGRES_18']);

afterEach(() => PagerProcess.killAll());

describe.each(databases.eachSupportedId())('pagers on one %s', id => {
  it.each([2, 3])(
    '%i of them plan every page once and send it once',
    async count => {
      const bench = await ProcessBench.create(databases, id);
      const pagers = await Promise.all(
        Array.from({ length: count }, () => bench.start()),
      );
      await sendTo(bench, pagers, 'a');
      await bench.until(() => told(bench).length >= ALERTS);
      await bench.untilQuiet();

      expect(await bench.violations()).toEqual([]);
      expect(await pagesPlanned(bench)).toBe(ALERTS);
      // Nobody died, so nobody sent for somebody else.
      expect(told(bench)).toHaveLength(ALERTS);
      await bench.close();
    },
  );

  it('go on without one that is frozen, which writes nothing stale when it thaws', async () => {
    const bench = await ProcessBench.create(databases, id);
    const pagers = await Promise.all([bench.start(), bench.start()]);
    const [frozen, awake] = pagers;
    const sending = sendTo(bench, [awake], 'a');
    await bench.until(() => told(bench).length > 5);
    frozen.freeze();
    const frozenAt = Date.now();
    await sending;

    await bench.until(
      () => new Set(told(bench)).size >= ALERTS,
      LEASE_SECONDS + MARGIN_SECONDS,
    );
    const lastPageAfter = Date.now() - frozenAt;
    await delay(
      Math.max(0, (LEASE_SECONDS + 2) * 1000 - (Date.now() - frozenAt)),
    );
    const messages = bench.sink.pages.length;
    const before = await rowsOf(bench);
    frozen.thaw();
    await delay(3_000);

    expect(await bench.violations()).toEqual([]);
    expect(await pagesPlanned(bench)).toBe(ALERTS);
    expect(await rowsOf(bench)).toEqual(before);
    // What it had begun to send when it froze may arrive a second time.
    expect(bench.sink.pages.length).toBeLessThanOrEqual(messages + 30);
    measured('One of two processes frozen for 32 s', {
      lastPageAfterMilliseconds: lastPageAfter,
      repeated: told(bench).length - ALERTS,
    });
    await bench.close();
  });
});

/** The alerts that arrived, in messages that may carry several. */
function told({ sink }: ProcessBench): readonly string[] {
  return sink.pages.flatMap(({ messages }) => messages);
}

async function sendTo(
  bench: ProcessBench,
  pagers: readonly PagerProcess[],
  prefix: string,
): Promise<void> {
  const numbers = Array.from({ length: ALERTS }, (_, index) => index);
  const send = async (sender: number) => {
    for (const number of numbers.filter(item => item % 5 === sender)) {
      const pager = pagers[number % pagers.length];
      await bench.report(pager, `${prefix}${number}`);
    }
  };
  await Promise.all([0, 1, 2, 3, 4].map(send));
}

async function pagesPlanned({ knex }: ProcessBench): Promise<number> {
  const [{ count }] = await knex('page')
    .where({ step: 1 })
    .count({ count: '*' });
  return Number(count);
}

/** What a late worker could spoil. */
async function rowsOf({ knex }: ProcessBench) {
  return {
    alerts: await knex('alert')
      .orderBy('id')
      .select('id', 'run_token', 'escalated_until', 'next_action_at'),
    pages: await knex('page').orderBy('id').select('id', 'status', 'attempts'),
  };
}
