// Takes the pictures of docs/screenshots from a running demo portal (`npm start`), each in light and dark:
// npm run yarn -- node scripts/screenshots.mjs
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { say } from './say.mjs';
import { root } from './shell.mjs';

const url = process.env.MUSTER_URL ?? 'http://localhost:7007';
const folder =
  process.env.MUSTER_SCREENSHOTS ?? path.join(root, 'docs/screenshots');
const only = process.argv.slice(2);

/** Name of the file, where to go, and what to wait for. */
const SCREENS = [
  ['service', '/catalog/default/component/banking-transaction', 'Operations'],
  ['incident', '/incidents/INC-8', 'Impact duration'],
  ['investigate', '/incidents/INC-8/investigate', 'Most suspected'],
  ['schedule', openSchedule, 'Final schedule'],
  ['alert', openAlert, 'Who is told'],
  ['postmortem', openPostmortem, 'Action items'],
];

mkdirSync(folder, { recursive: true });
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (const theme of ['light', 'dark']) {
  for (const [suffix, viewport] of [
    ['', { width: 1280, height: 900 }],
    ['-phone', { width: 390, height: 844 }],
  ]) {
    await takeAll(theme, suffix, viewport);
  }
}
await browser.close();

async function takeAll(theme, suffix, viewport) {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    timezoneId: 'Europe/Berlin',
  });
  await context.addInitScript(chosen => {
    localStorage.setItem('bancly.person', 'user:default/ana');
    localStorage.setItem('theme', chosen);
  }, theme);
  const page = await context.newPage();
  for (const [name, target, text] of SCREENS) {
    const file = `${name}${suffix}-${theme}.png`;
    if (only.length > 0 && !only.includes(`${name}${suffix}`)) continue;
    // Phones are looked at while working; the docs show the desktop.
    if (suffix && only.length === 0) continue;
    if (typeof target === 'string') await page.goto(url + target);
    else await target(page);
    await page.getByText(text).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    await page.waitForTimeout(1200);
    await page.screenshot({ path: path.join(folder, file) });
    say(file);
  }
  await context.close();
}

async function openSchedule(page) {
  await page.goto(`${url}/on-call/schedules`);
  await page
    .getByRole('link', { name: 'Ledger follow the sun' })
    .first()
    .click();
  await page.getByRole('button', { name: '1 week' }).click();
}

async function openAlert(page) {
  await page.goto(`${url}/on-call/alerts`);
  await page
    .getByRole('link', { name: /Bookings refused/ })
    .first()
    .click();
}

async function openPostmortem(page) {
  await page.goto(`${url}/incidents/postmortems`);
  await page.locator('a[href*="/incidents/postmortems/"]').first().click();
}
