import { defineConfig } from '@playwright/test';

// `npm test` starts a portal with demo data and names it here; see scripts/test.mjs.
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A test waits for pages, and one of them for a minute to pass.
  workers: 2,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME
    ? [['list'], ['json']]
    : [['list']],
  outputDir: '.muster/e2e',
  use: {
    baseURL: process.env.MUSTER_E2E_URL ?? 'http://localhost:7007',
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
