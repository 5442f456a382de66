import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runBrowserTests } from './browserTests.mjs';
import { checkPacked } from './checkPacked.mjs';
import { countJest } from './countTests.mjs';
import { startPostgres } from './postgres.mjs';
import { say, step } from './say.mjs';
import { stateDir } from './shell.mjs';

/** The tests of docs/oncall/trust.md, which `npm test long` runs at full size. */
const LONG_SUITE = [
  'kill',
  'frozen',
  'databaseGone',
  'storm',
  'outage.scenario',
  'randomNights.scenario',
  'oneTruth.scenario',
  'randomHandoffs.scenario',
  'randomSearches.scenario',
  'randomHolds.scenario',
  'randomPaces.scenario',
  'randomArrivals.scenario',
  'randomLives.scenario',
  'randomHeartbeats.scenario',
  'randomRules.scenario',
  'randomCalendars',
].map(name => `plugins/oncall-backend/src/tests/${name}.test.ts`);

const ALERTMANAGER = '/usr/bin/prometheus-alertmanager';

/**
 * Runs everything: formatting, types, lint, generated files, jest on SQLite and PostgreSQL, and the browser tests on a
 * running demo portal. The last line counts the tests: `N passed, N failed`.
 *
 * @param only names of parts (`checks`, `unit`, `browser`); these three when empty; `long` only by name
 */
export async function runTests(tools, only = []) {
  const parts = {
    checks: runChecks,
    unit: runUnitTests,
    browser: runBrowserTests,
    long: runLongSuite,
  };
  const unknown = only.filter(name => !parts[name]);
  if (unknown.length > 0) {
    throw new Error(
      `There is no part "${unknown[0]}"; say one or more of: ${Object.keys(
        parts,
      ).join(', ')}.`,
    );
  }
  explainAlertmanager();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, run] of Object.entries(parts)) {
    const isMeant = only.length > 0 ? only.includes(name) : name !== 'long';
    if (!isMeant) continue;
    const counted = await run(tools);
    for (const key of Object.keys(total)) total[key] += counted[key] ?? 0;
  }
  say('');
  say(
    `${total.passed} passed, ${total.failed} failed${
      total.skipped ? `, ${total.skipped} skipped` : ''
    }`,
  );
  return total.failed === 0 ? 0 : 1;
}

async function runChecks(tools) {
  const counted = { passed: 0, failed: 0 };
  const check = async work => {
    try {
      await work();
      counted.passed += 1;
    } catch (error) {
      say(error.message);
      counted.failed += 1;
    }
  };
  const runInOrder = async checks => {
    for (const [title, command] of checks) {
      const log = `check-${title.toLowerCase().replaceAll(' ', '-')}`;
      await check(() => step(title, () => tools.yarn(command, { log })));
    }
  };
  // The types take about as long as the others together, and one core.
  await Promise.all([
    runInOrder([['Types', ['tsc']]]),
    runInOrder([
      ['Formatting', ['prettier', '--check', '.']],
      ['Generated files', ['node', 'scripts/generate.mjs', '--check']],
      ['Directions between packages', ['node', 'scripts/checkDirections.cjs']],
      ['Lint', ['backstage-cli', 'repo', 'lint', '--max-warnings', '0']],
    ]),
  ]);
  // Needs the types, and changes the manifests for a moment.
  await check(() => checkPacked(tools));
  return counted;
}

function runUnitTests(tools) {
  return runJest(tools, {
    title: 'Unit and backend tests, on SQLite and PostgreSQL',
    name: 'unit',
    workers: 2,
    // A busy machine is no reason to fail.
    timeout: 60_000,
  });
}

function runLongSuite(tools) {
  return runJest(tools, {
    title: 'The long suite of trust, on SQLite and PostgreSQL',
    name: 'long',
    workers: 1,
    timeout: 2 * 60 * 60_000,
    files: LONG_SUITE,
    env: { MUSTER_LONG: '1' },
  });
}

async function runJest(
  tools,
  { title, name, workers, timeout, files = [], env = {} },
) {
  const own = process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
  const postgres = own
    ? { connectionString: own, stop: async () => {} }
    : await step('Starting PostgreSQL', () => startPostgres());
  const report = path.join(stateDir, `logs/${name}.json`);
  rmSync(report, { force: true });
  try {
    await step(title, () =>
      tools.yarn(
        [
          'backstage-cli',
          'repo',
          'test',
          '--watchAll=false',
          `--maxWorkers=${workers}`,
          `--testTimeout=${timeout}`,
          '--json',
          `--outputFile=${report}`,
          ...files,
        ],
        {
          inherit: true,
          env: {
            CI: 'true',
            NODE_OPTIONS: '--no-warnings=DEP0040',
            BACKSTAGE_TEST_DISABLE_DOCKER: '1',
            BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
              postgres.connectionString,
            MUSTER_REQUIRE_POSTGRES: '1',
            ...env,
          },
        },
      ),
    );
  } finally {
    await postgres.stop();
  }
  return countJest(report);
}

function explainAlertmanager() {
  if (existsSync(ALERTMANAGER)) return;
  if (process.env.MUSTER_REQUIRE_ALERTMANAGER) {
    throw new Error(
      'The tests with a real Alertmanager are required here, but it is not installed: sudo apt-get install prometheus-alertmanager',
    );
  }
  say(
    'Note: the tests with a real Alertmanager are skipped, because it is not installed. Debian: sudo apt-get install prometheus-alertmanager',
  );
}
