import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBackend } from './support/backendProcess';
import { freePort } from './support/freePort';
import { startMailServer } from './support/mailServer';
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

  await test.step('an alert arrives and the person on call gets a mail', async () => {
    const response = await fetch(`${listener}/v2/alerts`, {
      method: 'POST',
      headers: { ...KEY, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        message,
        alias: 'ledger-disk',
        priority: 'P1',
        details: { service: 'account-ledger' },
      }),
    });
    expect(response.status).toBe(202);
    await expect
      .poll(
        () => mailServer.mails.some(({ subject }) => subject.includes(message)),
        // The story has just told the same person of an urgent alert of this service: the next waits out the minute.
        { timeout: 90_000 },
      )
      .toBe(true);
  });

  await test.step('the person acknowledges by the link in it', async () => {
    const mail = mailServer.mails.find(({ subject }) =>
      subject.includes(message),
    );
    const link = mail?.text.match(/https?:\S+\/acknowledge\/\S+/)?.[0] ?? '';
    expect(link).toContain(pager.url);
    const phone = await (await browser.newContext()).newPage();
    await phone.goto(link);
    await phone.getByRole('button', { name: /Acknowledge/ }).click();
    await expect(phone.getByText(/Acknowledged by/)).toBeVisible();
    const alert = await fetch(
      `${listener}/v2/alerts/ledger-disk?identifierType=alias`,
      { headers: KEY },
    );
    expect((await alert.json()).data.acknowledged).toBe(true);
  });

  await pager.stop();
  await mailServer.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
