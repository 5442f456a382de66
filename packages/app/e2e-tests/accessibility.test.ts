import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { signInAs, untilStoryIsTold } from './support/story';

/** The pages that lists and menus lead to, each with something that stands there once it has loaded. */
const PAGES = [
  ['/on-call/who', 'Ledger follow the sun'],
  ['/on-call/alerts', 'The statement run takes four hours; three are usual'],
  ['/on-call/schedules', 'Ledger follow the sun'],
  ['/on-call/escalation', 'Payments escalation'],
  ['/on-call/policies', 'Mark the test environment'],
  ['/on-call/teams', 'Payments'],
  ['/on-call/me', 'Your next four weeks'],
  ['/on-call/integrations', 'Custom actions'],
  ['/on-call/heartbeats', 'ledger-backup'],
  ['/on-call/maintenance', 'Move the statement archive to new disks'],
  ['/on-call/drills', 'Past drills'],
  ['/incidents', 'Resolved, not closed yet'],
  ['/incidents/INC-8', 'Potential causes'],
  ['/incidents/INC-8/investigate', 'What changed before INC-8?'],
  ['/incidents/postmortems', 'Published'],
] as const;

/** Pages of one thing: the list, the link in it, and what stands there. */
const DETAILS = [
  ['/on-call/schedules', 'Ledger follow the sun', 'Final schedule'],
  ['/on-call/teams', 'Payments', 'Routing rules'],
  [
    '/on-call/alerts',
    'The statement run takes four hours; three are usual',
    'Who is told',
  ],
  [
    '/incidents/postmortems',
    'Payments above 100 euros were held for review',
    'Facts',
  ],
] as const;

/** What axe-core finds on its own: names of fields and buttons, contrasts, landmarks, tables, lists. */
for (const theme of ['light', 'dark']) {
  test(`pages can be used by everybody in the ${theme} theme`, async ({
    page,
  }) => {
    // Many pages, each looked at whole.
    test.slow();
    await untilStoryIsTold();
    await page.addInitScript(
      name => window.localStorage.setItem('theme', name),
      theme,
    );
    await signInAs(page, 'Ana');
    for (const [path, text] of PAGES) {
      await page.goto(path);
      await expectNoBarrier(page, text);
    }
    for (const [path, link, text] of DETAILS) {
      await page.goto(path);
      await page.getByRole('link', { name: link, exact: true }).click();
      await expectNoBarrier(page, text);
    }
  });
}

/** Looks at the main part of the page: the rest is the portal's shell. */
async function expectNoBarrier(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    // A narrow turn of a timeline shows initials, and is named in full.
    .disableRules('label-content-name-mismatch')
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
  expect(found, page.url()).toEqual([]);
}
