import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { startPushService } from './__testUtils__/startPushService';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('a phone that rings, on %s', id => {
  let pager: TestPager;
  let cy: OnCallClient;
  let service: Awaited<ReturnType<typeof startPushService>>;
  let publicKey = '';

  beforeAll(async () => {
    service = await startPushService(() => publicKey);
    pager = await startBank({
      knex: await databases.init(id),
      runsEngine: true,
      config: {
        webhook: { allowPrivateAddresses: true },
        notifications: { enabled: false },
        engine: { tick: { milliseconds: 20 } },
      },
    });
    cy = clientOf(pager, 'cy');
  });
  afterAll(async () => {
    await pager.stop();
    await service.stop();
  });

  /** What somebody does with the phone: open the link, say yes. */
  async function ring(name: string) {
    const link = await cy.me.createDeviceLink();
    const path = new URL(link.url).pathname;
    const { text } = await request(pager.server).get(path).expect(200);
    publicKey = /data-key="([^"]+)"/.exec(text)?.[1] ?? '';
    const browser = service.subscribe(name);
    await request(pager.server)
      .post(path)
      .send({ subscription: browser.subscription, label: ` ${name} ` })
      .expect(201);
    return browser;
  }

  async function page(message: string, description = 'No money moves') {
    return cy.createAlert({
      message,
      description,
      priority: 'P1',
      responders: [{ type: 'user', ref: 'user:default/cy' }],
    });
  }

  it('is set up by opening a link, rings at once for a test, and is listed without its keys', async () => {
    const phone = await ring('Pixel');

    expect(phone.messages).toEqual([
      expect.objectContaining({
        kind: 'test',
        title: 'Test: pages reach you here',
      }),
    ]);
    const { contactMethods } = await cy.me.getMyPreferences();
    expect(contactMethods).toEqual([
      {
        id: expect.any(String),
        channel: 'push',
        to: expect.stringMatching(/^localhost:\d+$/),
        label: 'Pixel',
        enabled: true,
        verified: true,
        fromCatalog: false,
        lastTest: { at: '2026-01-05T08:00:00.000Z' },
      },
    ]);
    expect((await cy.getMyOnCall()).contactMethods[0].to).toMatch(/^localhost/);
  });

  it('rings for a page, and acknowledges with the link that the notification carries', async () => {
    const phone = await ring('Fairphone');
    const alert = await page('Ledger is down');
    await eventually(async () => phone.messages.length === 2);

    const message = phone.messages[1];
    expect(message).toMatchObject({
      kind: 'page',
      title: '[P1] Ledger is down',
      body: 'No money moves',
      tag: `alert-${alert.id}`,
    });
    expect(service.pushes.at(-1)).toMatchObject({
      headers: {
        urgency: 'high',
        ttl: '14400',
        'content-encoding': 'aes128gcm',
      },
      claims: { sub: 'mailto:oncall@muster.invalid' },
    });

    const path = new URL(String(message.acknowledgeUrl)).pathname;
    await request(pager.server).post(path).expect(200);
    expect(await cy.getAlert(alert.id)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: 'user:default/cy',
    });
  });

  it.each([
    ['the colours of a terminal', '\u001b', ''],
    ['faces', '😱', '😱'],
    ['quotation marks', '"', '"'],
  ])('rings for a page full of %s', async (what, sent, shown) => {
    const phone = await ring(`Phone-${what.length}`);
    await page(`Down ${sent.repeat(60)}`, `See ${sent.repeat(3000)}`);
    await eventually(async () => phone.messages.length === 2);

    const { title, body } = phone.messages[1];
    expect(title).toBe(`[P1] Down ${shown.repeat(60)}`);
    expect(body).toMatch(/^See/);
    expect(String(body).replaceAll(shown, '')).toMatch(/^See *\ufffd?$/);
  });

  it('that took its permission back is turned off with the reason, and the alert says so', async () => {
    await ring('Old phone');
    service.unsubscribe('Old phone');
    const alert = await page('Cards are declined');

    const old = async () =>
      (await cy.me.getMyPreferences()).contactMethods.find(
        ({ label }) => label === 'Old phone',
      );
    await eventually(async () => (await old())?.enabled === false);
    expect(await old()).toMatchObject({
      disabledReason:
        'The browser no longer takes pushes; set the device up again',
    });
    const events = await cy.getAlertEvents(alert.id);
    expect(events.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^Cy was not reached by push: The browser no longer/,
      ),
    );
  });

  it('cannot be set up with a link that was changed or is too old, nor with something else than a browser', async () => {
    const { url, expiresAt } = await cy.me.createDeviceLink();
    expect(expiresAt).toBe('2026-01-05T09:00:00.000Z');
    const path = new URL(url).pathname;
    const { subscription } = service.subscribe('Stranger');

    await request(pager.server)
      .post(`${path}x`)
      .send({ subscription })
      .expect(403);
    const refused = await request(pager.server)
      .post(path)
      .send({ subscription: { endpoint: 'file:///etc/passwd' } })
      .expect(400);
    expect(refused.body.error.message).toContain('subscription.endpoint');
    await request(pager.server).get(path).expect(200);

    pager.clock.now = pager.clock.now.plus({ hours: 1 });
    const late = await request(pager.server).get(path).expect(410);
    expect(late.text).toContain('<h1>On-call on this device</h1>');
    // Whoever finds an old link does not learn whose it was. The letters of the link itself are chance.
    const told = late.text.replaceAll(path.split('/').at(-1) ?? '', '');
    expect(told).toContain('/push/device//manifest.webmanifest');
    expect(told).not.toContain('Cy');
    await request(pager.server).post(path).send({ subscription }).expect(403);
  });

  it('gets a worker that may control nothing but the pager', async () => {
    const worker = await request(pager.server).get(
      '/api/oncall/push/worker.js',
    );
    expect(worker.headers).toMatchObject({
      'content-type': expect.stringContaining('javascript'),
      'service-worker-allowed': '/api/oncall/push/',
    });
    const link = await cy.me.createDeviceLink();
    const manifest = await request(pager.server).get(
      `${new URL(link.url).pathname}/manifest.webmanifest`,
    );
    expect(manifest.body).toMatchObject({
      scope: '/api/oncall/push/',
      start_url: new URL(link.url).pathname,
      display: 'standalone',
    });
    for (const { src, type } of manifest.body.icons) {
      const icon = await request(pager.server).get(src).expect(200);
      expect(icon.type).toBe(type);
    }
  });
});

async function eventually(isTrue: () => Promise<boolean>): Promise<void> {
  const patience = AbortSignal.timeout(20_000);
  while (!(await isTrue())) {
    patience.throwIfAborted();
    await setTimeout(20);
  }
}
