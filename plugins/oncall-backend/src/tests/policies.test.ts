import { Knex } from 'knex';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

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
    expect(calm).toEqual({
      ...INPUT,
      id: expect.any(String),
      order: 0,
      revision: expect.any(String),
    });
    const other = await client.createHandlingPolicy({ ...INPUT, name: 'B' });
    expect(other.order).toBe(1);

    // Its place is nothing that a change replaces.
    const { revision } = await client.updateHandlingPolicy(other.id, {
      ...INPUT,
      name: 'B 2',
    });
    await client.updateHandlingPolicy(other.id, { ...INPUT, name: 'B 2' }, 0);
    const rename = (name: string) =>
      client.updateHandlingPolicy(other.id, { ...INPUT, name, revision });
    await rename('C');
    await expect(rename('D')).rejects.toEqual(
      failure(409, 'C was changed since it was read'),
    );
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
    await expect(
      client.createHandlingPolicy({ ...INPUT, timezone: 'Mars/Olympus' }),
    ).rejects.toEqual(failure(400, 'timezone'));

    await client.createHandlingPolicy({
      type: 'alert',
      name: 'Mark tests',
      enabled: true,
      filter: {
        type: 'match-any-condition',
        conditions: [
          { field: 'tags', operation: 'contains', expectedValue: 'test' },
        ],
      },
      message: '[test] {{message.toUpperCase()}}',
      priority: 'P5',
      responders: [{ type: 'user', id: 'Ben Ito' }],
    });
    const tried = await client.tryHandlingPolicies({
      message: 'Disk full',
      tags: ['test'],
      priority: 'P1',
      team: 'group:default/payments',
    });
    expect(tried.verdicts).toEqual([
      expect.objectContaining({ name: 'Mark tests', applies: true }),
      expect.objectContaining({ name: 'Calm', applies: true }),
    ]);
    expect(tried.alert).toMatchObject({
      message: '[test] DISK FULL',
      priority: 'P5',
      responders: [{ type: 'user', id: 'user:default/ben' }],
    });
    expect(tried.effects).toEqual(['nobody is told']);
    expect((await client.listAlerts({})).items).toEqual([]);
  });

  describe('take an alert', () => {
    const PAYMENTS = 'group:default/payments';
    const policy = (facts: object) =>
      clientOf(pager).createHandlingPolicy({
        type: 'alert',
        name: 'Mark',
        enabled: true,
        filter: { type: 'match-all' },
        ...facts,
      });
    const opened = async (facts: object) => {
      const opsgenie = opsgenieClient(pager.server);
      const { alertId } = await opsgenie.open({ message: 'down', ...facts });
      return clientOf(pager).getAlert(alertId);
    };
    const about = (field: string, expectedValue: string) => ({
      type: 'match-all-conditions',
      conditions: [{ field, operation: 'equals', expectedValue }],
    });

    it.each([
      ['that names the team', { responders: [{ type: 'team', id: PAYMENTS }] }],
      ['about a service of the team', { tags: ['service:portal'] }],
      ['that a policy for all alerts gives to the team', { tags: ['ours'] }],
    ])('%s', async (_, facts) => {
      await policy({ team: PAYMENTS, message: 'ours: {{message}}' });
      await policy({
        filter: {
          type: 'match-all-conditions',
          conditions: [
            { field: 'tags', operation: 'contains', expectedValue: 'ours' },
          ],
        },
        responders: [{ type: 'team', id: PAYMENTS }],
      });
      expect((await opened(facts)).message).toBe('ours: down');
    });

    it.each([
      ['about a service of another team', { tags: ['service:idle'] }],
      [
        'about a service of the team that names another',
        {
          tags: ['service:portal'],
          responders: [{ type: 'team', name: 'Empty' }],
        },
      ],
      ['that concerns nobody', {}],
    ])('of a team, but none %s', async (_, facts) => {
      await policy({ team: PAYMENTS, message: 'ours: {{message}}' });
      expect((await opened(facts)).message).toBe('down');
    });

    it('to the service that they say it is about', async () => {
      await policy({ tags: ['service:portal'] });
      expect(await opened({})).toMatchObject({
        service: 'component:default/portal',
        teams: [PAYMENTS],
      });
    });

    it('without taking its description for one of which nothing is left', async () => {
      await policy({ description: '{{details.runbook}}' });
      const { description } = await opened({ description: 'since noon' });
      expect(description).toBe('since noon');
    });

    it('without taking a detail for one of which nothing is left', async () => {
      const details = { env: '{{details.stage}}', by: '{{source}}' };
      await policy({ details });
      const alert = await opened({ source: 'cron', details: { env: 'prod' } });
      expect(alert.details).toEqual({ env: 'prod', by: 'cron' });
    });

    const ben = { type: 'user', id: 'user:default/ben' };
    it.each([
      ['the team of its service and Ben', 'portal', {}, [PAYMENTS, ben.id]],
      [
        'Ben alone where he takes the place of the others',
        'portal',
        { ignoreOriginalResponders: true },
        [ben.id],
      ],
      ['Ben where it concerns nobody', 'orphan', {}, [ben.id]],
      [
        'the team of its service and another team',
        'portal',
        { responders: [{ type: 'team', id: 'group:default/empty' }] },
        [PAYMENTS, 'group:default/empty'],
      ],
      [
        'the team of its service and whom its own policy adds',
        'portal',
        { team: PAYMENTS },
        [PAYMENTS, ben.id],
      ],
    ])('to %s', async (_, service, facts, told) => {
      await policy({ responders: [ben], ...facts });
      const { responders } = await opened({ tags: [`service:${service}`] });
      expect(responders.map(({ ref }) => ref)).toEqual(told);
    });

    const EMPTY = 'group:default/empty';
    it.each([
      ['of its only team', [PAYMENTS], true],
      ['but not of one of several teams', [PAYMENTS, EMPTY], false],
    ])('quietly %s', async (_, teams, isHeld) => {
      await policy({ type: 'notification', team: PAYMENTS, suppress: true });
      const responders = teams.map(team => ({ type: 'team', id: team }));
      expect((await opened({ responders })).held !== undefined).toBe(isHeld);
    });

    it('as a trial says, also without a team for the service of one', async () => {
      await policy({ team: PAYMENTS, message: 'ours: {{message}}' });
      await policy({ type: 'notification', team: PAYMENTS, suppress: true });
      const alert = { message: 'down', tags: ['service:portal'] };
      const tried = await clientOf(pager).tryHandlingPolicies(alert);
      const { message, held } = await opened(alert);
      expect([tried.alert.message, tried.effects]).toEqual([
        'ours: down',
        ['nobody is told'],
      ]);
      expect([message, held !== undefined]).toEqual(['ours: down', true]);
    });

    it.each([
      ['Payments', { responders: [{ type: 'team', id: PAYMENTS }] }],
      [PAYMENTS, { responders: [{ type: 'team', name: 'payments' }] }],
      ['Payments', { tags: ['service:portal'] }],
    ])('that concerns %s, by whatever name', async (team, facts) => {
      await policy({
        type: 'notification',
        filter: about('teams', team),
        suppress: true,
      });
      expect((await opened(facts)).held).toBeDefined();
    });

    it('that names somebody, by whatever name', async () => {
      const named = { type: 'user', id: 'user:default/ana' };
      for (const [order, name] of [
        'Ana Lopez',
        'ana@bancly.example',
      ].entries()) {
        await policy({
          filter: {
            type: 'match-all-conditions',
            conditions: [
              {
                field: 'responders',
                operation: 'contains',
                expectedValue: name,
              },
            ],
          },
          tags: [`by name ${order}`],
          continue: true,
        });
      }
      const { tags } = await opened({ responders: [named] });
      expect(tags).toEqual(['by name 0', 'by name 1']);
    });
  });

  it.each([
    ['no hours', { type: '', restriction: {}, restrictions: [] }, undefined],
    [
      'hours of the week and an empty day',
      {
        type: 'weekday-and-time-of-day',
        restrictions: [
          { startDay: 'monday', startHour: 8, endDay: 'friday', endHour: 18 },
        ],
        restriction: {},
      },
      expect.objectContaining({ type: 'weekday-and-time-of-day' }),
    ],
  ])('take %s as the Go SDK sends them', async (_, sent, kept) => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const made = await api.post('/v2/policies', {
      type: 'alert',
      name: 'From Go',
      message: '{{message}}',
      filter: { type: 'match-all' },
      timeRestrictions: sent,
    });

    expect(made.status).toBe(201);
    const [policy] = await clientOf(pager).listHandlingPolicies();
    expect(policy.timeRestrictions).toEqual(kept);
  });

  it.each([
    [
      { timeAmount: 7200, timeUnit: 'seconds' },
      { timeAmount: 120, timeUnit: 'minutes' },
    ],
    [
      { timeAmount: 5_400_000, timeUnit: 'miliseconds' },
      { timeAmount: 90, timeUnit: 'minutes' },
    ],
    [
      { timeAmount: 1, timeUnit: 'nanos' },
      { timeAmount: 1, timeUnit: 'minutes' },
    ],
    [
      { timeAmount: 2, timeUnit: '' },
      { timeAmount: 2, timeUnit: 'minutes' },
    ],
    [
      { timeAmount: 2, timeUnit: 'DAYS' },
      { timeAmount: 2, timeUnit: 'days' },
    ],
  ])(
    'close after %j, said by a client of Opsgenie, in %j',
    async (sent, kept) => {
      const api = opsgenieClient(pager.server, TEST_KEY);
      const made = await api.post('/v2/policies', {
        type: 'notification',
        name: 'Old ones',
        filter: { type: 'match-all' },
        autoCloseAction: { duration: sent },
      });

      expect(made.status).toBe(201);
      const [policy] = await clientOf(pager).listHandlingPolicies();
      expect(policy).toMatchObject({ autoCloseAction: { duration: kept } });
    },
  );

  it('are refused when a client of Opsgenie counts in a unit that is not known', async () => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const refused = await api.post('/v2/policies', {
      type: 'notification',
      name: 'Old ones',
      filter: { type: 'match-all' },
      autoCloseAction: { duration: { timeAmount: 1, timeUnit: 'weeks' } },
    });

    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual({
      'autoCloseAction.duration.timeUnit':
        'must be one of days, hours, minutes, seconds, miliseconds, micros, nanos',
    });
  });

  it('take responders by name from clients of Opsgenie', async () => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const policy = (responder: object) => ({
      type: 'alert',
      name: 'More people',
      message: '{{message}}',
      filter: { type: 'match-all' },
      responders: [{ type: 'team', ...responder }],
    });
    const named = await api.post(
      '/v2/policies',
      policy({ id: '', name: 'Empty' }),
    );
    const nameless = await api.post('/v2/policies', policy({}));

    expect(named.status).toBe(201);
    const [kept] = await clientOf(pager).listHandlingPolicies();
    expect(kept).toMatchObject({
      responders: [{ type: 'team', id: 'group:default/empty' }],
    });
    expect(nameless.body.errors).toEqual({
      'responders[0].id': 'may not be empty',
    });
  });

  it('refuse whom nobody knows, such as a team by its id in Opsgenie, instead of telling nobody one night', async () => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const policy = (type: string, id: string) => ({
      type: 'alert',
      name: 'More people',
      message: '{{message}}',
      filter: { type: 'match-all' },
      responders: [{ type, id }],
    });
    for (const [type, kind] of [
      ['team', 'a Group of the catalog'],
      ['user', 'a User of the catalog'],
      ['schedule', 'a schedule'],
      ['escalation', 'an escalation policy'],
    ]) {
      const refused = await api.post('/v2/policies', policy(type, 'nobody'));
      expect([refused.status, refused.body.message]).toEqual([
        422,
        `responders[0] is nobody, which is not ${kind}`,
      ]);
    }
    expect(await clientOf(pager).listHandlingPolicies()).toEqual([]);
  });

  it('keep a schedule and an escalation that they tell from being deleted', async () => {
    const api = opsgenieClient(pager.server, TEST_KEY);
    const person = { type: 'user', username: 'ana@bancly.example' };
    const schedule = await api.post('/v2/schedules', { name: 'Night watch' });
    const escalation = await api.post('/v2/escalations', {
      name: 'Everybody',
      rules: [
        {
          condition: 'if-not-acked',
          notifyType: 'default',
          delay: { timeAmount: 0 },
          recipient: person,
        },
      ],
    });
    const made = await api.post('/v2/policies', {
      type: 'alert',
      name: 'More people',
      message: '{{message}}',
      filter: { type: 'match-all' },
      responders: [
        { type: 'schedule', name: 'Night watch' },
        { type: 'escalation', name: 'Everybody' },
      ],
    });
    const paths = [
      `/v2/schedules/${schedule.body.data.id}`,
      `/v2/escalations/${escalation.body.data.id}`,
    ];
    for (const path of paths) {
      const refused = await api.delete(path);
      expect([refused.status, refused.body.message]).toEqual([
        428,
        expect.stringContaining('is told by the policies "More people"'),
      ]);
    }

    await api.delete(`/v2/policies/${made.body.data.id}`).expect(200);

    for (const path of paths) {
      await api.delete(path).expect(200);
    }
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

  it('are read by clients of Opsgenie with everything that need not be said, and may be written back as they were read', async () => {
    const api = opsgenieClient(pager.server);
    const made = await api.post('/v2/policies', {
      type: 'alert',
      name: 'loud',
      message: '[prod] {{message}}',
      filter: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'message', operation: 'contains', expectedValue: 'disk' },
        ],
      },
    });
    const path = `/v2/policies/${made.body.data.id}`;
    const { data } = (await api.get(path)).body;
    expect(data).toMatchObject({
      policyDescription: '',
      filter: { conditions: [{ field: 'message', not: false }] },
      alias: '{{alias}}',
      description: '{{description}}',
      entity: '{{entity}}',
      source: '{{source}}',
      actions: [],
      tags: [],
      details: {},
      responders: [],
      ignoreOriginalActions: false,
      ignoreOriginalDetails: false,
      ignoreOriginalResponders: false,
      ignoreOriginalTags: false,
      continue: false,
    });

    await api.put(path, data).expect(200);

    expect((await api.get(path)).body.data).toEqual(data);
    const { alertId } = await api.open({ message: 'disk full', alias: 'read' });
    const alert = await api.get(`/v2/alerts/${alertId}`);
    expect(alert.body.data).toMatchObject({
      message: '[prod] disk full',
      alias: 'read',
      description: '',
      entity: '',
      tags: [],
      details: {},
    });
    await api.delete(path);
  });

  it('leave an alert its alias where nothing of theirs can be filled in', async () => {
    const client = clientOf(pager);
    await client.createHandlingPolicy({
      type: 'alert',
      name: 'one for each host',
      enabled: true,
      filter: { type: 'match-all' },
      alias: 'disk-{{details.host}}',
    });
    const api = opsgenieClient(pager.server, TEST_KEY);
    await api.post('/v2/alerts', { message: 'Disk full', alias: 'one' });
    await api.post('/v2/alerts', { message: 'Door open', alias: 'two' });
    const details = { host: 'srv01' };
    await api.post('/v2/alerts', { message: 'Disk full', alias: 'x', details });
    const { items } = await client.listAlerts({});
    expect(items.map(({ alias }) => alias).sort()).toEqual([
      'disk-srv01',
      'one',
      'two',
    ]);
  });

  it('may rewrite the alias: its sender still finds, acknowledges and closes the alert', async () => {
    const client = clientOf(pager);
    const api = opsgenieClient(pager.server, TEST_KEY);
    await client.createHandlingPolicy({
      type: 'alert',
      name: 'One alert for all disks',
      enabled: true,
      filter: { type: 'match-all' },
      alias: 'all-disks',
    });
    for (const alias of ['disk-1', 'disk-2', 'disk-1']) {
      await api.post('/v2/alerts', { message: 'Disk full', alias });
    }
    const [{ id, alias, count }] = (await client.listAlerts({})).items;
    expect([alias, count]).toEqual(['all-disks', 3]);
    const path = '/v2/alerts/disk-2';
    const found = await api.get(`${path}?identifierType=alias`);
    expect(found.body.data).toMatchObject({ id, alias: 'all-disks' });

    await api.post(`${path}/acknowledge?identifierType=alias`, {});
    expect((await client.getAlert(id)).state).toBe('acknowledged');
    await api.post('/v2/alerts/disk-1/close?identifierType=alias', {});
    expect((await client.getAlert(id)).state).toBe('closed');

    // The next report opens a new alert, which the old alias then means.
    await api.post('/v2/alerts', { message: 'Again', alias: 'disk-1' });
    const again = await api.get('/v2/alerts/disk-1?identifierType=alias');
    expect(again.body.data).toMatchObject({ message: 'Again' });
    await client.deleteAlert(again.body.data.id);
    expect(await knex('alert_alias').where({ alert_id: id })).toHaveLength(2);
    expect(
      await knex('alert_alias').where({ alert_id: again.body.data.id }),
    ).toEqual([]);
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
    const { data } = (await api.get(`/v2/policies/${made.body.data.id}`)).body;
    // As a script copies it, which has the team where it read it.
    await api.post('/v2/policies', { ...data, name: 'Copied' }).expect(201);
    const both = await api.get('/v2/policies/notification?teamId=payments');
    expect(both.body.data).toHaveLength(2);
    const all = await api.get('/v2/policies/notification');
    expect(all.body.data).toEqual([]);
  });
});
