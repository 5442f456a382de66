import { expect, Page, test } from '@playwright/test';
import { signInAs, untilStoryIsTold } from './support/story';

/** The tabs of on-call, each with something that stands there once it has loaded. */
const TABS = [
  ['Who is on call', 'Ledger follow the sun'],
  ['Escalation', 'Payments escalation'],
  ['Policies', 'Mark the test environment'],
  ['My on-call', 'Your next four weeks'],
  ['Integrations', 'Custom actions'],
  ['Heartbeats', 'ledger-backup'],
  ['Maintenance', 'Move the statement archive to new disks'],
  ['Drills', 'Past drills'],
] as const;

/** Tabs with pages behind them: the link that leads there, and what stands there. */
const LISTS = [
  ['Schedules', 'Ledger follow the sun', 'Final schedule'],
  ['Teams', 'Payments', 'Routing rules'],
  [
    'Alerts',
    'The statement run takes four hours; three are usual',
    'Who is told',
  ],
] as const;

/** Beside the sidebar of the portal, a tablet leaves a page little more than a phone does. */
const SCREENS = [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 800, height: 1024 }],
  ['a tablet on its side', { width: 1024, height: 800 }],
] as const;

/** Whoever is paged at night has a phone, on which nobody should have to look for the other half of a page. */
for (const [screen, size] of SCREENS) {
  test(`no page of on-call is wider than ${screen}`, async ({ page }) => {
    await untilStoryIsTold();
    await signInAs(page, 'Ana');
    await page.getByRole('link', { name: 'On-call', exact: true }).click();
    await page.setViewportSize(size);
    for (const [tab, text] of TABS) {
      await page.getByRole('tab', { name: tab }).click();
      await expectToFit(page, text);
    }
    for (const [tab, link, text] of LISTS) {
      await page.getByRole('tab', { name: tab }).click();
      await expectToFit(page, link);
      await page.getByRole('link', { name: link, exact: true }).click();
      await expectToFit(page, text);
    }
  });
}

async function expectToFit(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text).first()).toBeVisible();
  const widths = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { page: scrollWidth, screen: clientWidth };
  });
  expect(widths.page, page.url()).toBe(widths.screen);
}
