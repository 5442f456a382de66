import { mkdtempSync, openSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { countPlaywright } from './countTests.mjs';
import { buildApp, launchPortal } from './portal.mjs';
import { freePort } from './postgres.mjs';
import { step } from './say.mjs';
import { stateDir } from './shell.mjs';

/** The tests in a real browser, on a demo portal with data of its own. Answers how many passed and failed. */
export async function runBrowserTests(tools) {
  const browser = await step('Finding a browser', findBrowser);
  await buildApp(tools);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'muster-e2e-'));
  const log = openSync(path.join(stateDir, 'logs/e2e-portal.log'), 'w');
  const port = await freePort();
  const portal = await step(
    'Starting a demo portal for the browser tests',
    () =>
      launchPortal(tools, {
        port,
        dataDir: path.join(scratch, 'data'),
        log,
      }),
  );
  const report = path.join(stateDir, 'logs/browser.json');
  rmSync(report, { force: true });
  try {
    await step('Browser tests', () =>
      tools.yarn(['playwright', 'test'], {
        inherit: true,
        env: {
          ...browser.env,
          MUSTER_CHROMIUM: browser.executablePath,
          MUSTER_E2E_URL: portal.url,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        },
      }),
    );
  } finally {
    const closed = new Promise(resolve => portal.child.on('close', resolve));
    portal.child.kill('SIGTERM');
    await closed;
    rmSync(scratch, { recursive: true, force: true });
  }
  return countPlaywright(report);
}
