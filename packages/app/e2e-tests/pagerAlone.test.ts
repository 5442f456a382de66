import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBackend } from './support/backendProcess';
import { freePort } from './support/freePort';
import { startMailServer } from './support/mailServer';
import { RingingDevice } from './support/ringingDevice';
import { untilStoryIsTold } from './support/story';

const KEY = { Authorization: 'GenieKey muster-demo-key' };

test('the pager alone pages a person while the portal is stopped', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'muster-pager-'));
  const [mailPort, listenerPort] = [await freePort(), await freePort()];
  const mailServer = await startMailServer(mailPort);
  const mailSettings = {
    'oncall.email.from': 'oncall@bancly.example',
    'oncall.email.smtp.host': '127.0.0.1',
    'oncall.email.smtp.port': mailPort,
  };

  await test.step('a portal tells its story and is stopped', async () => {
    const portal = await startBackend({
      folder: 'packages/backend',
      configFiles: ['../../app-config.yaml', '../../app-config.demo.yaml'],
      dataDir,
      // Its own mailbox has the port of another portal.
      settings: { ...mailSettings, 'demo.mailbox.port': await freePort() },
    });
    await untilStoryIsTold(portal.url);
    await portal.stop();
    await expect(fetch(portal.url)).rejects.toThrow();
  });

  const pager = await startBackend({
    folder: 'packages/backend-oncall',
    configFiles: ['app-config.yaml'],
    dataDir,
    settings: {
      ...mailSettings,
      'oncall.opsgenie.listener.port': listenerPort,
    },
  });
  const listener = `http://localhost:${listenerPort}`;
  const message = 'Ledger database has no space left';

  const report = async (facts: Readonly<Record<string, unknown>>) => {
    const response = await fetch(`${listener}/v2/alerts`, {
      method: 'POST',
      headers: { ...KEY, 'Content-Type': 'application/json' },
      body: JSON.stringify({ priority: 'P1', ...facts }),
    });
    expect(response.status).toBe(202);
  };
  const linkIn = (subject: string) =>
    mailServer.mails
      .find(mail => mail.subject.includes(subject))
      ?.text.match(/https?:\S+\/acknowledge\/\S+/)?.[0] ?? '';
  const alertOf = async (alias: string) => {
    const response = await fetch(
      `${listener}/v2/alerts/${alias}?identifierType=alias`,
      { headers: KEY },
    );
    return (await response.json()).data;
  };

  await test.step('an alert arrives and the person on call gets a mail', async () => {
    await report({
      message,
      alias: 'ledger-disk',
      details: { service: 'account-ledger' },
    });
    await expect
      .poll(
        () => mailServer.mails.some(({ subject }) => subject.includes(message)),
        // The story has just told the same person of an urgent alert of this service: the next waits out the minute.
        { timeout: 90_000 },
      )
      .toBe(true);
  });

  await test.step('the person acknowledges by the link in it', async () => {
    const link = linkIn(message);
    expect(link).toContain(pager.url);
    const phone = await (await browser.newContext()).newPage();
    await phone.goto(link);
    await phone.getByRole('button', { name: /Acknowledge/ }).click();
    await expect(phone.getByText(/Acknowledged by/)).toBeVisible();
    expect((await alertOf('ledger-disk')).acknowledged).toBe(true);
  });

  await test.step('another acknowledges in the notification of a device', async () => {
    const title = 'Phones cannot sign in';
    await report({
      message: title,
      alias: 'phones',
      details: { service: 'mobile-gateway' },
    });
    await expect.poll(() => linkIn(title), { timeout: 60_000 }).not.toBe('');
    const device = await RingingDevice.open(browser, pager.url);
    await device.push({
      kind: 'page',
      tag: 'alert-phones',
      title,
      acknowledgeUrl: linkIn(title),
      alertUrl: pager.url,
    });
    await expect
      .poll(() => device.notifications())
      .toEqual([{ title, actions: ['Acknowledge', 'Open'] }]);
    expect((await alertOf('phones')).acknowledged).toBe(false);

    await device.click('acknowledge');
    expect((await alertOf('phones')).acknowledged).toBe(true);
    expect(await device.notifications()).toEqual([
      { title: `Acknowledged: ${title}`, actions: [] },
    ]);
    await device.close();
  });

  await pager.stop();
  await mailServer.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
