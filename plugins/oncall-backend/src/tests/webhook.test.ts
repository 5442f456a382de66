import { createHmac } from 'node:crypto';
import { eventually } from './__testUtils__/eventually';
import { clientOf, startBank } from './__testUtils__/startBank';
import { startReceiver } from './__testUtils__/startReceiver';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('a page by webhook on %s', id => {
  it('is tried again after the receiver answered 500, and carries a signature', async () => {
    const receiver = await startReceiver([204, 500, 204]);
    const pager = await startBank({
      knex: await databases.init(id),
      runsEngine: true,
      config: {
        webhook: { allowPrivateAddresses: true, signingSecret: 's3cret' },
        notifications: { enabled: false },
        engine: { tick: { milliseconds: 20 } },
      },
    });
    const client = clientOf(pager, 'cy');
    const { id: methodId } = await client.me.addContactMethod({
      channel: 'webhook',
      to: receiver.url,
    });
    const proof = JSON.parse(receiver.requests[0].body);
    expect(proof).toMatchObject({ type: 'proof', alerts: [] });
    const [code] = proof.subject.split(' ');
    await client.me.verifyContactMethod(methodId, code);
    const alert = await client.createAlert({
      message: 'Down',
      priority: 'P1',
      responders: [{ type: 'user', ref: 'user:default/cy' }],
    });
    const firstPage = async () =>
      (await client.getAlertPlan(alert.id)).pages.at(0);

    await eventually(
      async () => (await firstPage())?.lastError === 'The receiver answers 500',
    );
    pager.clock.now = pager.clock.now.plus({ seconds: 10 });
    await eventually(async () => (await firstPage())?.status === 'sent');

    const [, first, second] = receiver.requests;
    expect(receiver.requests).toHaveLength(3);
    expect(JSON.parse(second.body)).toMatchObject({
      type: 'page',
      person: 'user:default/cy',
      subject: '[P1] Down',
      alerts: [{ id: alert.id, priority: 'P1' }],
      acknowledgeUrl: expect.stringContaining('/api/oncall/acknowledge/'),
    });
    expect(second.headers['idempotency-key']).toBe(
      first.headers['idempotency-key'],
    );
    const seconds = pager.clock.now.toUnixInteger();
    const expected = createHmac('sha256', 's3cret')
      .update(`${seconds}.${second.body}`)
      .digest('hex');
    expect(second.headers['x-muster-signature']).toBe(
      `t=${seconds},v1=${expected}`,
    );
    const events = await client.getAlertEvents(alert.id);
    expect(
      events.filter(({ type }) => type === 'paged').map(({ text }) => text),
    ).toEqual(['Paged Cy by webhook (step 1: named by the policy).']);
    await pager.stop();
    await receiver.stop();
  });

  it('does not go into the own network unless that is allowed', async () => {
    const receiver = await startReceiver([204]);
    const pager = await startBank({
      knex: await databases.init(id),
      runsEngine: true,
      config: { notifications: { enabled: false } },
    });
    const client = clientOf(pager, 'cy');
    await client.me.addContactMethod({ channel: 'webhook', to: receiver.url });
    // Nobody learns which names there are inside.
    const to = 'https://nowhere.invalid/hook';
    await client.me.addContactMethod({ channel: 'webhook', to });

    expect(receiver.requests).toHaveLength(0);
    const { contactMethods } = await client.me.getMyPreferences();
    expect(contactMethods.map(({ lastTest }) => lastTest?.error)).toEqual(
      ['localhost', 'nowhere.invalid'].map(
        host =>
          `${host} is no public address; allow private ones with oncall.webhook.allowPrivateAddresses`,
      ),
    );
    await pager.stop();
    await receiver.stop();
  });
});
