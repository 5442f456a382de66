import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const INPUT = {
  type: 'notification',
  name: 'Calm',
  enabled: true,
  team: 'group:default/payments',
  filter: { type: 'match-all' },
  suppress: true,
} as const;

describe.each(databases.eachSupportedId())('policies on %s', databaseId => {
  let knex: Knex;
  let pager: TestPager;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    pager = await startBank({ knex });
  });
  afterEach(() => pager.stop());

  it('are made, moved, changed and deleted in the portal', async () => {
    const client = clientOf(pager);
    const calm = await client.createHandlingPolicy(INPUT);
    expect(calm).toEqual({ ...INPUT, id: expect.any(String), order: 0 });
    const other = await client.createHandlingPolicy({ ...INPUT, name: 'B' });
    expect(other.order).toBe(1);

    await client.updateHandlingPolicy(other.id, { ...INPUT, name: 'C' }, 0);
    const names = async () =>
      (await client.listHandlingPolicies()).map(({ name }) => name);
    expect(await names()).toEqual(['C', 'Calm']);
    await client.deleteHandlingPolicy(other.id);
    expect(await names()).toEqual(['Calm']);
    await expect(
      client.createHandlingPolicy({
        ...INPUT,
        filter: { type: 'match-any-condition', conditions: [] },
      }),
    ).rejects.toEqual(failure(400, 'filter.conditions'));
  });

  it('are managed by clients of Opsgenie', async () => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const body = {
      type: 'alert',
      name: 'Prefix test',
      policyDescription: '',
      enabled: true,
      filter: {
        type: 'match-all-conditions',
        conditions: [
          {
            field: 'extra-properties',
            key: 'env',
            not: false,
            operation: 'equals',
            expectedValue: 'test',
          },
        ],
      },
      timeRestrictions: {
        type: 'weekday-and-time-of-day',
        restrictions: [
          {
            startDay: 'monday',
            startHour: 7,
            startMin: 0,
            endDay: 'friday',
            endHour: 18,
            endMin: 0,
          },
        ],
      },
      message: '[test] {{message}}',
      tags: ['test'],
    };
    const created = await api.post('/v2/policies', body);
    expect(created.status).toBe(201);
    const { id } = created.body.data;
    expect(created.body.data).toEqual({
      id,
      name: 'Prefix test',
      type: 'alert',
      enabled: true,
    });
    const second = await api.post('/v2/policies', {
      type: 'alert',
      name: 'p',
      message: '{{message}}',
      filter: { type: 'match-all' },
      details: ['a', 'b'],
    });
    expect(second.status).toBe(201);
    await api.post('/v2/alerts', {
      message: 'full',
      alias: 'disk',
      details: { env: 'test' },
    });
    const [alert] = (await clientOf(pager).listAlerts({})).items;
    expect(alert).toMatchObject({ message: '[test] full', tags: ['test'] });

    await api.post(`/v2/policies/${second.body.data.id}/change-order`, {
      targetIndex: 0,
    });
    const list = await api.get('/v2/policies/alert');
    expect(
      list.body.data.map((one: { name: string; order: number }) => [
        one.name,
        one.order,
      ]),
    ).toEqual([
      ['p', 0],
      ['Prefix test', 1],
    ]);
    const off = await api.post(`/v2/policies/${id}/disable`);
    expect(off.body).toMatchObject({ result: 'Disabled' });
    const one = await api.get(`/v2/policies/${id}`);
    expect(one.body.data).toMatchObject({ enabled: false, name: body.name });
    const put = await api.put(`/v2/policies/${id}`, { ...body, name: 'new' });
    expect(put.body).toMatchObject({ result: 'Updated' });
    expect((await api.delete(`/v2/policies/${id}`)).status).toBe(200);
    expect((await api.get(`/v2/policies/${id}`)).status).toBe(404);
  });

  it('of a team are listed apart', async () => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const made = await api.post('/v2/policies?teamId=payments', {
      type: 'notification',
      name: 'Calm',
      filter: { type: 'match-all' },
      autoRestartAction: {
        duration: { timeAmount: 30, timeUnit: 'minutes' },
        maxRepeatCount: 3,
      },
      delayAction: {
        delayOption: 'next-weekday',
        untilHour: 9,
        untilMinute: 0,
      },
      suppress: false,
    });
    expect(made.status).toBe(201);
    const ofTeam = await api.get('/v2/policies/notification?teamId=payments');
    expect(ofTeam.body.data).toHaveLength(1);
    const all = await api.get('/v2/policies/notification');
    expect(all.body.data).toEqual([]);
  });
});
