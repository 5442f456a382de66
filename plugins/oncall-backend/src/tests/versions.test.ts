import { setTimeout as delay } from 'node:timers/promises';
import { PagerProcess } from './__testUtils__/PagerProcess';
import { ProcessBench } from './__testUtils__/ProcessBench';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(120_000);

/** A process learns within a second that there is a newer version. */
const UNTIL_KNOWN_MILLISECONDS = 1_500;

const databases = testDatabases();

afterEach(() => PagerProcess.killAll());

describe.each(databases.eachSupportedId())('two versions on one %s', id => {
  it('share the taking of alerts, and only the newer one escalates and pages', async () => {
    const bench = await ProcessBench.create(databases, id);
    const older = await bench.start();
    await bench.report(older, 'alone');
    await bench.until(() => bench.sink.firstAt('alone') !== undefined);

    const known = await newestVersions(bench);
    const newer = await bench.start({ newerBy: 1 });
    await bench.until(async () =>
      (
        await newestVersions(bench)
      ).every((version, index) => version > known[index]),
    );
    await delay(UNTIL_KNOWN_MILLISECONDS);
    expect(await bench.report(older, 'together')).toBe(202);
    await bench.until(() => bench.sink.firstAt('together') !== undefined);

    // With the newer one gone the older takes alerts and leaves the rest alone.
    await newer.kill();
    expect(await bench.report(older, 'waits')).toBe(202);
    await delay(3_000);
    expect(bench.sink.firstAt('waits')).toBeUndefined();

    await bench.start({ newerBy: 1 });
    await bench.until(() => bench.sink.firstAt('waits') !== undefined);
    expect(await bench.violations()).toEqual([]);
    await bench.close();
  });
});

async function newestVersions({ knex }: ProcessBench) {
  const names = ['escalate-alerts', 'send-bulk-pages', 'send-critical-pages'];
  const versions = await knex('engine_duty')
    .whereIn('name', names)
    .orderBy('name')
    .pluck('version');
  return versions.map(Number);
}
