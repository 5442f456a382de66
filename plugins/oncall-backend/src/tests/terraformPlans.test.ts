import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PAYMENTS = 'group:default/payments';

/** After it has made something, Terraform reads it, and plans to change whatever is not as its file says. */
describe.each(databases.eachSupportedId())(
  'the provider of Terraform on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startBank({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    const made = async (path: string, body: object) =>
      (await opsgenie.post(path, body).expect(201)).body.data;
    const read = async (path: string) =>
      (await opsgenie.get(path).expect(200)).body.data;

    // It sends 0 for each condition whose file has no number, and the numbers where it has them.
    it.each([
      ['no numbers', [0, 0]],
      ['numbers', [0, 1]],
    ])(
      'finds the conditions of a file with %s as it wrote them',
      async (_, numbers) => {
        const filter = {
          type: 'match-all-conditions',
          conditions: numbers.map((order, index) => ({
            field: 'message',
            operation: 'contains',
            expectedValue: `word ${index}`,
            not: index === 0,
            order,
          })),
        };
        const name = `Of ${numbers.join()}`;

        const rules = '/v2/teams/payments/routing-rules';
        const rule = await made(`${rules}?teamIdentifierType=name`, {
          name,
          criteria: filter,
          notify: { type: 'none' },
        });
        expect(
          await read(`${rules}/${rule.id}?teamIdentifierType=name`),
        ).toMatchObject({ criteria: filter });

        const policy = await made(`/v2/policies?teamId=${PAYMENTS}`, {
          type: 'alert',
          name,
          message: '{{message}}',
          filter,
        });
        expect(await read(`/v2/policies/${policy.id}`)).toMatchObject({
          filter,
        });

        const own = '/v2/users/user%3Adefault%2Fana/notification-rules';
        const told = await made(own, {
          name,
          actionType: 'create-alert',
          criteria: filter,
          enabled: true,
          steps: [],
        });
        expect(await read(`${own}/${told.id}`)).toMatchObject({
          criteria: filter,
        });

        const { id } = await made('/v2/integrations', { type: 'API', name });
        const { type: conditionMatchType, conditions } = filter;
        await made(`/v2/integrations/${id}/actions`, {
          type: 'create',
          name,
          alias: '{{alias}}',
          filter: { conditionMatchType, conditions },
        });
        expect(await read(`/v2/integrations/${id}/actions`)).toMatchObject({
          create: [{ filter: { conditions } }],
        });
      },
    );

    it('keeps the deduplication of a policy that it changes, whose name it misspells then', async () => {
      const action = {
        deduplicationActionType: 'frequency-based',
        count: 3,
        duration: { timeUnit: 'minutes', timeAmount: 5 },
      };
      const policy = { type: 'notification', name: 'Calm', enabled: true };
      const { id } = await made(`/v2/policies?teamId=${PAYMENTS}`, {
        ...policy,
        deduplicationAction: action,
      });
      const path = `/v2/policies/${id}?teamId=${PAYMENTS}`;
      const changed = { ...action, count: 4 };
      await opsgenie
        .put(path, { ...policy, deduplicationActionAction: changed })
        .expect(200);
      const data = await read(path);
      expect(data).toMatchObject({ deduplicationAction: changed });
      expect(data).not.toHaveProperty('deduplicationActionAction');
    });

    it('finds the description that a policy gives alerts under the name by which it wrote it', async () => {
      const policy = { type: 'alert', name: 'Told', message: '{{message}}' };
      const told = await made('/v2/policies', {
        ...policy,
        alertDescription: 'See the runbook',
      });
      expect(await read(`/v2/policies/${told.id}`)).toMatchObject({
        alertDescription: 'See the runbook',
      });
      const silent = await made('/v2/policies', { ...policy, name: 'Silent' });
      expect(await read(`/v2/policies/${silent.id}`)).not.toHaveProperty(
        'alertDescription',
      );
    });

    it('finds no priority of a heartbeat where its file has none', async () => {
      const { name } = await made('/v2/heartbeats', {
        name: 'nightly',
        interval: 1,
        intervalUnit: 'days',
        enabled: true,
      });
      expect(await read(`/v2/heartbeats/${name}`)).not.toHaveProperty(
        'alertPriority',
      );
    });

    it('leaves an integration to its team when it changes it without naming the team', async () => {
      const { id } = await made('/v2/integrations', {
        type: 'Email',
        name: 'Mails',
        ownerTeam: { id: PAYMENTS },
      });
      const path = `/v2/integrations/${id}`;
      await opsgenie
        .put(path, { type: 'Email', name: 'Mails for us', enabled: true })
        .expect(200);
      expect(await read(path)).toMatchObject({
        name: 'Mails for us',
        ownerTeam: { id: PAYMENTS },
        isGlobal: false,
      });
    });
  },
);
