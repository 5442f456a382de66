import { expect, test } from '@playwright/test';
import {
  Alertmanager,
  isAlertmanagerInstalled,
  startAlertmanager,
} from './support/alertmanager';
import { waitForMail } from './support/mailbox';
import { recordDeployment } from './support/recordDeployment';
import { PORTAL_URL, signInAs, untilStoryIsTold } from './support/story';

/**
 * The main job, once, end to end: an alert of a real monitoring tool pages the right person; the service's page shows
 * it; an incident is declared, its cause is found, it is resolved, and a colleague finds its postmortem.
 */
test.describe('the whole loop', () => {
  test.skip(
    !isAlertmanagerInstalled,
    'There is no /usr/bin/prometheus-alertmanager (Debian: apt-get install prometheus-alertmanager).',
  );

  const labels = {
    alertname: 'SettlementLate',
    service: 'settlement-batch',
    severity: 'critical',
  };
  const message = '[FIRING:1] SettlementLate settlement-batch (critical)';
  const title = 'Settlement files are late for every bank';
  let alertmanager: Alertmanager;

  test.beforeAll(async () => {
    await untilStoryIsTold();
    alertmanager = await startAlertmanager({
      apiUrl: `${PORTAL_URL}/`,
      apiKey: 'muster-demo-key',
    });
  });

  test.afterAll(() => alertmanager?.stop());

  test('goes from an alert to a postmortem that a colleague finds', async ({
    page,
    browser,
  }) => {
    await signInAs(page, 'Ana');
    await recordDeployment(PORTAL_URL, {
      service: 'component:default/settlement-batch',
      number: '77',
      description: 'SET-104: Read the settlement calendar from the new service',
    });

    await test.step('a real Alertmanager fires, and the service page says so', async () => {
      await page.goto('/catalog/default/component/settlement-batch');
      await expect(page.getByText('Operations', { exact: true })).toBeVisible();
      await alertmanager.fire(labels, 'Settlement is late');
      await expect(page.getByRole('link', { name: message })).toBeVisible();
      await expect(page.getByText(/paging/).first()).toBeVisible();
    });

    await test.step('the person on call acknowledges from the mail, signed out', async () => {
      const mail = await waitForMail(PORTAL_URL, ({ subject }) =>
        subject.includes('SettlementLate'),
      );
      expect(mail.to).toMatch(/@bancly\.example$/);
      const link = mail.text.match(/https?:\S+\/acknowledge\/\S+/)?.[0] ?? '';
      const phone = await browser.newContext({
        viewport: { width: 390, height: 800 },
      });
      const screen = await phone.newPage();
      await screen.goto(link);
      await expect(screen.getByText(/SettlementLate/).first()).toBeVisible();
      // Reading the link, as previews do, changes nothing.
      await expect(page.getByText(/paging/).first()).toBeVisible();
      await screen.getByRole('button', { name: /Acknowledge/ }).click();
      await expect(screen.getByText(/acknowledged/i).first()).toBeVisible();
      await phone.close();
      await expect(page.getByText(/paging/)).toHaveCount(0);
    });

    await test.step('the key that opens a form does not submit it', async () => {
      await page.getByRole('link', { name: message }).click();
      await expect(page.getByRole('heading', { name: message })).toBeVisible();
      const close = page.getByRole('button', { name: 'Close', exact: true });
      await close.press('Enter');
      const note = page.getByRole('textbox', { name: /^Note/ });
      await expect(note).toBeFocused();
      await note.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(close).toBeFocused();
    });

    await test.step('an incident is declared from the alert', async () => {
      await page.getByRole('button', { name: 'Declare incident' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText('settlement-batch').first()).toBeVisible();
      await dialog.getByRole('textbox', { name: /What is wrong/ }).fill(title);
      await expect(dialog.getByText(/Page Payments/)).toBeVisible();
      await dialog.getByRole('button', { name: /Declare and page/ }).click();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page).toHaveURL(/\/incidents\/INC-\d+$/);
    });
    const incidentUrl = page.url();

    await test.step('the graph shows what is nearby, the clocks run, the owner is paged', async () => {
      await expect(page.getByText('Impact duration')).toBeVisible();
      await expect(page.getByText('Elapsed time')).toBeVisible();
      await expect(page.getByText('Being paged').first()).toBeVisible();
      await expect(
        page.getByRole('link', { name: 'account-ledger', exact: true }),
      ).toBeVisible();
    });

    const colleague = await (await browser.newContext()).newPage();
    await test.step('a colleague sees a change within two seconds', async () => {
      await signInAs(colleague, 'Kenji');
      await colleague.goto(incidentUrl);
      await expect(
        colleague.getByRole('heading', { name: title }),
      ).toBeVisible();
      // The live connection of a page that has just opened takes a moment.
      await colleague.waitForTimeout(1000);
      const note = 'The calendar service answers with last year';
      await page
        .getByRole('textbox', { name: /What happened or was decided/ })
        .fill(note);
      await page.getByRole('button', { name: 'Add to the timeline' }).click();
      await expect(page.getByText(note)).toBeVisible();
      await expect(colleague.getByText(note)).toBeVisible({ timeout: 2000 });
    });

    await test.step('deployment history names the cause', async () => {
      await page.getByRole('button', { name: 'Investigate' }).first().click();
      await expect(
        page.getByRole('heading', { name: /What changed before INC-/ }),
      ).toBeVisible();
      const marker = page
        .getByRole('button', { name: /Deployment #77/ })
        .last();
      await marker.focus();
      await marker.press('Enter');
      await page
        .getByRole('button', { name: 'Add as potential cause' })
        .click();
      await page.goto(incidentUrl);
      await page
        .getByRole('button', { name: /Confirm deployment #77/ })
        .click();
      await expect(page.getByText('Confirmed').first()).toBeVisible();
    });

    await test.step('it is resolved, and the postmortem is written and published', async () => {
      await page.getByRole('button', { name: 'Resolve', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByRole('textbox', { name: /What ended it/ })
        .fill('Rolled back to number 76');
      await dialog.getByRole('button', { name: /^Resolve/ }).click();
      await expect(page.getByText('Resolved').first()).toBeVisible();
      await expect(colleague.getByText('Resolved').first()).toBeVisible();
      await page.getByRole('button', { name: 'Start the postmortem' }).click();
      await expect(page).toHaveURL(/\/incidents\/postmortems\//);
      await page
        .getByRole('textbox', { name: /The lesson/ })
        .fill('A calendar that is wrong looks exactly like one that is right');
      await page.getByRole('button', { name: 'Save draft' }).click();
      await expect(page.getByText(/Saved, revision/)).toBeVisible();
      await page.getByRole('button', { name: /^Publish/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Publish/ })
        .click();
      await expect(page.getByText('Published').first()).toBeVisible();
    });

    await test.step('a colleague finds it in the archive and in the search of the portal', async () => {
      await colleague.goto('/incidents/postmortems');
      await colleague
        .getByLabel('Search postmortems')
        .fill('calendar looks exactly');
      await expect(
        colleague.getByRole('link', { name: new RegExp(title) }).first(),
      ).toBeVisible();
      // The index of the portal's search is written once a minute.
      await expect(async () => {
        await colleague.goto(
          `/search?query=${encodeURIComponent('settlement calendar')}`,
        );
        await expect(
          colleague.getByRole('link', { name: new RegExp(title) }).first(),
        ).toBeVisible({ timeout: 4000 });
      }).toPass({ timeout: 110_000 });
    });

    await test.step('the alert closes when Alertmanager says that it is over', async () => {
      await alertmanager.resolve(labels);
      await expect(async () => {
        await page.goto('/catalog/default/component/settlement-batch');
        await expect(
          page.getByText('Operations', { exact: true }),
        ).toBeVisible();
        await expect(page.getByText(/On call/i).first()).toBeVisible();
        await expect(page.getByRole('link', { name: message })).toHaveCount(0, {
          timeout: 2000,
        });
      }).toPass({ timeout: 30_000 });
    });
  });
});
