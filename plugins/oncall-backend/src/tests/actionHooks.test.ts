import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { teamConfigurePermission } from '@muster/backstage-plugin-oncall-common';
import { ActionHookRoom } from '../actions/ActionHookRoom';
import { ActionHookStore } from '../actions/ActionHookStore';
import { updateActionHook } from '../actions/saveActionHook';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { eventually } from './__testUtils__/eventually';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startReceiver } from './__testUtils__/startReceiver';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('a custom action on %s', id => {
  it('calls its address until that answers, and the alert says so', async () => {
    const receiver = await startReceiver([500, 204]);
    const pager = await startBank({
      knex: await databases.init(id),
      runsEngine: true,
      config: {
        webhook: { allowPrivateAddresses: true, signingSecret: 's3cret' },
        engine: { tick: { milliseconds: 20 } },
      },
    });
    const client = clientOf(pager);
    const input = { action: 'Restart', url: receiver.url, enabled: true };
    const hook = await client.createActionHook(input);
    // Not called: for another integration, switched off, for another action.
    const { id: other } = (await client.listIntegrations()).find(
      ({ name }) => name === 'Alertmanager',
    ) ?? { id: '' };
    await client.createActionHook({ ...input, integrationId: other });
    await client.createActionHook({ ...input, enabled: false });
    await client.createActionHook({ ...input, action: 'Stop' });
    await expect(
      client.createActionHook({ ...input, url: 'file:///etc/passwd' }),
    ).rejects.toEqual(failure(400, 'url is'));

    const api = opsgenieClient(pager.server);
    const { alertId } = await api.open({
      message: 'Down',
      alias: 'down',
      actions: ['Restart', 'Stop'],
      details: { host: 'db1' },
    });
    await client.runAlertAction(alertId, 'Restart');
    const said = async () =>
      (await client.getAlertEvents(alertId))
        .filter(({ type }) => type === 'action')
        .map(({ text }) => text);
    await eventually(async () => (await said()).length === 2);
    expect(await said()).toEqual([
      'Ran the action Restart',
      'The action Restart was not taken yet: The receiver answers 500. It is tried again.',
    ]);
    pager.clock.now = pager.clock.now.plus({ seconds: 10 });
    await eventually(async () => (await said()).length === 3);
    expect((await said())[2]).toBe(
      'The action Restart was taken by its receiver.',
    );

    const [first, second] = receiver.requests;
    expect(receiver.requests).toHaveLength(2);
    expect(second.headers['idempotency-key']).toBe(
      first.headers['idempotency-key'],
    );
    expect(second.headers['x-muster-signature']).toMatch(/^t=\d+,v1=/);
    expect(JSON.parse(second.body)).toMatchObject({
      action: 'Restart',
      alert: { alertId, alias: 'down', details: { host: 'db1' } },
      source: { name: 'user:default/ana' },
    });

    await client.deleteActionHook(hook.id);
    const left = (await client.listActionHooks()).map(one => one.id);
    expect(left).toHaveLength(3);
    expect(left).not.toContain(hook.id);
    await pager.stop();
    await receiver.stop();
  });

  it('does not go into the own network unless that is allowed', async () => {
    const receiver = await startReceiver([204]);
    const pager = await startBank({
      knex: await databases.init(id),
      runsEngine: true,
      config: { engine: { tick: { milliseconds: 20 } } },
    });
    const client = clientOf(pager);
    const hook = { action: 'Restart', url: receiver.url, enabled: true };
    await expect(
      client.createActionHook({ ...hook, url: 'http://[::1]/restart' }),
    ).rejects.toEqual(failure(400, 'a private address; allow it with'));
    await client.createActionHook(hook);
    const { alertId } = await opsgenieClient(pager.server).open({
      message: 'Down',
      actions: ['Restart'],
    });
    await client.runAlertAction(alertId, 'Restart');
    await eventually(async () =>
      (
        await client.getAlertEvents(alertId)
      ).some(({ text }) =>
        text.includes('was not done: the address is no public address'),
      ),
    );
    expect(receiver.requests).toHaveLength(0);
    await pager.stop();
    await receiver.stop();
  });

  it('does not come back for who changes it while somebody else deletes it', async () => {
    const knex = await databases.init(id);
    const pager = await startBank({ knex });
    const client = clientOf(pager);
    const input = { action: 'Stop', url: 'https://run.example', enabled: true };
    const { id: hookId } = await client.createActionHook(input);
    const hooks = ActionHookStore.create(knex);
    const permissions = mockServices.permissions.mock({
      authorize: async asked => {
        // It was found by now.
        if (asked[0].permission.name === teamConfigurePermission.name) {
          await client.deleteActionHook(hookId);
        }
        return asked.map(() => ({ result: AuthorizeResult.ALLOW }));
      },
    });
    const room: ActionHookRoom = {
      hooks,
      permissions,
      integrations: IntegrationStore.create(knex),
      auditor: mockServices.auditor.mock(),
      clock: () => pager.clock.now,
      allowPrivateAddresses: false,
    };
    await expect(
      updateActionHook(room, mockCredentials.user(), { id: hookId, input }),
    ).rejects.toThrow(`No action hook with id ${hookId}`);
    expect(await hooks.list()).toEqual([]);
    await pager.stop();
  });
});
