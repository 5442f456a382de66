import { Integration } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import request from 'supertest';
import { readExample } from '../alerts/sources/testing/readExample';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

/** As the Terraform provider writes an `opsgenie_integration_action`. */
const CREATE = {
  type: 'create',
  name: 'Create alert',
  order: 1,
  filter: {
    conditionMatchType: 'match-all-conditions',
    conditions: [
      {
        field: 'priority',
        not: false,
        operation: 'greater-than',
        expectedValue: 'P4',
        order: 0,
      },
    ],
  },
  user: '{{user}}',
  note: '{{note}}',
  alias: '{{alias}}',
  source: '{{source}}',
  message: '{{message}}',
  description: '{{description}}',
  entity: '{{entity}}',
  priority: 'P1',
  appendAttachments: true,
  alertActions: ['Check error'],
  ignoreAlertActionsFromPayload: false,
  ignoreRespondersFromPayload: false,
  ignoreTeamsFromPayload: false,
  ignoreTagsFromPayload: false,
  ignoreExtraPropertiesFromPayload: false,
  responders: [{ type: 'team', id: 'group:default/payments' }],
  tags: ['Critical'],
  extraProperties: { Environment: 'test-env' },
};

const CLOSE = {
  type: 'close',
  name: 'Close alert',
  order: 1,
  filter: { conditionMatchType: 'match-all', conditions: [] },
  user: '{{user}}',
  note: '{{note}}',
  alias: '{{alias}}',
};

const NONE = {
  ignore: [],
  create: [],
  close: [],
  acknowledge: [],
  addNote: [],
};

const all = { conditionMatchType: 'match-all' };

const when = (field: string, operation: string, expectedValue: string) => ({
  conditionMatchType: 'match-all-conditions',
  conditions: [{ field, operation, expectedValue }],
});

describe.each(databases.eachSupportedId())(
  'the actions of an integration on %s',
  databaseId => {
    let knex: Knex;
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      pager = await startBank({ knex });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    /** A new integration with actions of its own. */
    const connect = async (type: string, actions: object) => {
      const { id, apiKey } = (
        await opsgenie.post('/v2/integrations', { type, name: `A ${type}` })
      ).body.data;
      const path = `/v2/integrations/${id}/actions`;
      const { body } = await opsgenie.put(path, { ...NONE, ...actions });
      expect(body).toMatchObject({ result: 'Updated' });
      const machine = opsgenieClient(pager.server, apiKey);
      const send = async (message: object) =>
        (
          await request(pager.server)
            .post(`/v1/json/${type.toLowerCase()}`)
            .query({ apiKey, run: '7' })
            .send(message)
            .expect(200)
        ).body.items;
      return { id, path, machine, send };
    };

    const integrationOf = async (id: string): Promise<Integration> => {
      const items = await clientOf(pager).listIntegrations();
      const found = items.find(one => one.id === id);
      if (!found) {
        throw new Error(`No integration ${id}`);
      }
      return found;
    };

    it('are written, read and added to as Terraform does it', async () => {
      const { body: made } = await opsgenie.post('/v2/integrations', {
        type: 'API',
        name: 'ci',
      });
      const { id } = made.data;
      const path = `/v2/integrations/${id}/actions`;
      const _parent = { id, name: 'ci', enabled: true, type: 'API' };
      const added = await opsgenie.post(path, CREATE).expect(201);
      expect(added.body).toMatchObject({ result: 'Created' });
      expect(added.body.data).toEqual({ _parent, ...NONE, create: [CREATE] });
      const data = { _parent, ...NONE, create: [CREATE], close: [CLOSE] };
      const replaced = await opsgenie
        .put(path, { ...NONE, create: [CREATE], close: [CLOSE] })
        .expect(200);
      expect(replaced.body).toMatchObject({ result: 'Updated' });
      expect(replaced.body.data).toEqual(data);
      const read = await opsgenie.get(path).expect(200);
      expect(read.body.data).toEqual(data);
    });

    it('are all kept when they are added at the same time', async () => {
      const { path } = await connect('API', {});
      const names = ['one', 'two', 'three', 'four', 'five'];
      const added = await Promise.all(
        names.map(name => opsgenie.post(path, { ...CREATE, name })),
      );
      expect(added.map(({ status }) => status)).toEqual(names.map(() => 201));
      const { create } = (await opsgenie.get(path)).body.data;
      expect(create.map(({ name }: { name: string }) => name).sort()).toEqual(
        [...names].sort(),
      );
    });

    it('keep their order and that of their conditions', async () => {
      const { path } = await connect('API', {
        create: [
          { name: 'second', order: 2, filter: all },
          {
            name: 'first',
            order: 1,
            filter: {
              conditionMatchType: 'match-any-condition',
              conditions: [
                { field: 'entity', operation: 'is-empty', order: 1 },
                { field: 'source', operation: 'is-empty', order: 0 },
              ],
            },
          },
        ],
      });
      const { body } = await opsgenie.get(path);
      expect(body.data.create).toMatchObject([
        {
          name: 'first',
          order: 1,
          filter: { conditions: [{ field: 'source' }, { field: 'entity' }] },
        },
        { name: 'second', order: 2 },
      ]);
    });

    it('say which field is wrong, and what would be right', async () => {
      const { path } = await connect('API', {});
      const wrong = {
        ...NONE,
        create: [
          CREATE,
          { ...CREATE, name: '', priority: 'P9' },
          { ...CREATE, message: '{{message.shout()}}' },
        ],
      };
      const { body } = await opsgenie.put(path, wrong).expect(422);
      expect(body.errors).toEqual({
        'create[1].name': 'may not be empty',
        'create[1].priority': 'must be one of P1, P2, P3, P4, P5',
      });
      const filter = when('priority', 'contains', 'P1');
      const one = await opsgenie.post(path, { ...CREATE, filter }).expect(422);
      expect(one.body.errors).toEqual({
        'filter.conditions[0].operation':
          "is 'contains', expected one of equals, greater-than, less-than for priority",
      });
      const { errors } = (
        await opsgenie.post(path, { ...CREATE, filter: {} }).expect(422)
      ).body;
      expect(errors).toEqual({
        'filter.conditionMatchType':
          'must be match-all, match-any-condition or match-all-conditions',
      });
      await opsgenie.post('/v2/integrations/none/actions', CREATE).expect(404);
    });

    it('know whom they tell by name, and refuse whom nobody knows', async () => {
      const { id } = await connect('API', {});
      const path = `/v2/integrations/${id}/actions`;
      const telling = (name: string) => ({
        create: [{ ...CREATE, responders: [{ type: 'team', id: '', name }] }],
      });

      const refused = await opsgenie.put(path, telling('Nobody'));
      expect([refused.status, refused.body.message]).toEqual([
        422,
        'Create alert: responders[0] is Nobody, which is not a Group of the catalog',
      ]);
      const known = await opsgenie.put(path, telling('Payments'));
      expect(known.body.data.create).toMatchObject([
        { responders: [{ type: 'team', id: 'group:default/payments' }] },
      ]);
    });

    it('keep a schedule that they tell from being deleted', async () => {
      const { id } = await connect('API', {});
      const made = await opsgenie.post('/v2/schedules', { name: 'Told' });
      const schedule = `/v2/schedules/${made.body.data.id}`;
      const path = `/v2/integrations/${id}/actions`;
      const responders = [{ type: 'schedule', name: 'Told' }];
      await opsgenie
        .put(path, { create: [{ ...CREATE, responders }] })
        .expect(200);

      const refused = await opsgenie.delete(schedule);
      expect([refused.status, refused.body.message]).toEqual([
        428,
        expect.stringContaining(
          'The schedule Told is told by the integrations',
        ),
      ]);

      await opsgenie.put(path, {}).expect(200);
      await opsgenie.delete(schedule).expect(200);
    });

    it('rewrite what is reported through the API, and the alert says why', async () => {
      const { machine } = await connect('API', { create: [CREATE] });
      const { alertId } = await machine.open({
        message: 'Build 17 failed',
        alias: 'build-17',
        tags: ['ci'],
        details: { branch: 'main' },
        priority: 'P2',
        user: 'pipeline',
        note: 'for the third time',
      });
      expect(await machine.alert(alertId)).toMatchObject({
        message: 'Build 17 failed',
        alias: 'build-17',
        priority: 'P1',
        tags: ['ci', 'Critical'],
        actions: ['Check error'],
        details: { branch: 'main', Environment: 'test-env' },
        responders: [{ type: 'team', id: 'group:default/payments' }],
      });
      expect(await machine.logs(alertId)).toContain(
        'The action "Create alert" (create) takes it, because the priority is more urgent than P4.',
      );
    });

    it('ignore a report that none of them takes, and the client hears that', async () => {
      const { machine } = await connect('API', { create: [CREATE] });
      const status = await machine.open({ message: 'idle', priority: 'P5' });
      expect(status).toMatchObject({
        isSuccess: true,
        alertId: '',
        status:
          'Ignored: No action of the integration takes it: not "Create alert", because it is not so that the priority is more urgent than P4.',
      });
    });

    it('let a report close, acknowledge and comment the alert that it is about', async () => {
      const { machine } = await connect('API', {
        create: [{ name: 'Bad', filter: when('priority', 'equals', 'P1') }],
        close: [{ name: 'Good', filter: when('priority', 'equals', 'P5') }],
        acknowledge: [
          { name: 'Seen', filter: when('priority', 'equals', 'P4') },
        ],
        addNote: [
          { name: 'Rest', filter: all, note: 'now {{message}}, {{user}}' },
        ],
      });
      const report = (priority: string, message: string) =>
        machine.open({ message, priority, alias: 'oven', user: 'robot' });
      const { alertId } = await report('P1', 'too hot');
      await report('P3', 'warm');
      await report('P4', 'warm');
      expect(await machine.alert(alertId)).toMatchObject({
        status: 'open',
        acknowledged: true,
      });
      expect(await report('P5', 'cool')).toMatchObject({
        action: 'Close',
        alertId,
      });
      expect(await machine.alert(alertId)).toMatchObject({ status: 'closed' });
      const { body } = await machine.get(`/v2/alerts/${alertId}/notes`);
      expect(body.data).toMatchObject([{ note: 'now warm, robot' }]);
    });

    it('apply to the messages of a tool, which opens and closes as before', async () => {
      const { id, send } = await connect('Datadog', {
        ignore: [
          { name: 'Tests', filter: when('tags', 'contains', 'env:test') },
        ],
        create: [
          {
            name: 'All',
            filter: all,
            message: 'Datadog: {{message}}',
            entity: '{{hostname}}',
            extraProperties: { run: '{{_params.run}}' },
            responders: [{ type: 'team', id: 'group:default/payments' }],
          },
        ],
        close: [{ name: 'Over', filter: all }],
      });
      const triggered = readExample('datadog-triggered') as object;
      const [opened] = await send(triggered);
      expect(opened).toMatchObject({
        does: 'open',
        rule: expect.stringMatching(
          /^alert_transition is "Triggered"; the action "All" \(create\) takes it, because it takes every alert/,
        ),
      });
      expect(await opsgenie.alert(opened.alertId)).toMatchObject({
        message: expect.stringMatching(/^Datadog: /),
        details: { run: '7' },
        responders: [{ type: 'team', id: 'group:default/payments' }],
        integration: { id },
      });
      const [closed] = await send({
        ...triggered,
        alert_transition: 'Recovered',
      });
      expect(closed).toMatchObject({
        does: 'close',
        alertId: opened.alertId,
        outcome: 'done',
      });
      expect(await opsgenie.alert(opened.alertId)).toMatchObject({
        status: 'closed',
      });
    });

    it('make an alert of what a webhook could not read before', async () => {
      const { path, send } = await connect('Webhook', {
        create: [
          {
            name: 'Jobs',
            filter: when('job.state', 'equals', 'failed'),
            message: 'Job {{job.name}} failed',
            alias: 'job-{{job.name}}',
            customPriority: '{{level}}',
          },
        ],
        close: [{ name: 'Done', filter: all, alias: 'job-{{job.name}}' }],
      });
      const job = { name: 'tape', state: 'failed' };
      const [opened] = await send({ level: 'critical', job });
      expect(opened).not.toHaveProperty('isUnread');
      expect(await opsgenie.alert(opened.alertId)).toMatchObject({
        message: 'Job tape failed',
        alias: 'job-tape',
        priority: 'P1',
        description: '',
      });
      const [closed] = await send({ job: { ...job, state: 'done' } });
      expect(closed).toMatchObject({ does: 'close', alertId: opened.alertId });
      await opsgenie.put(path, NONE).expect(200);
      const [again] = await send({ job });
      expect(again).toMatchObject({ does: 'open', isUnread: true });
    });

    it('read the key of a message in no alert', async () => {
      const { id, apiKey } = (
        await opsgenie.post('/v2/integrations', {
          type: 'Webhook',
          name: 'Leaky',
        })
      ).body.data;
      await opsgenie.put(`/v2/integrations/${id}/actions`, {
        create: [{ name: 'All', filter: all, description: '{{_payload}}' }],
      });
      const { body } = await request(pager.server)
        .post('/v1/json/webhook')
        .send({ apiKey, message: 'm' })
        .expect(200);
      const { description } = await opsgenie.alert(body.items[0].alertId);
      expect(description).toBe('{"apiKey":"***","message":"m"}');
    });

    it('take the place of the mapping of a webhook, which they show until then', async () => {
      const { id, path } = await connect('Webhook', {});
      await clientOf(pager).saveWebhookMapping(id, {
        rules: [{ does: 'close', filter: { type: 'match-all' } }],
        fields: { message: '{{title}}', alias: '{{id}}', tags: 'a, b' },
      });
      const shown = await opsgenie.get(path);
      expect(shown.body.data).toMatchObject({
        create: [{ message: '{{title}}', alias: '{{id}}', tags: ['a', 'b'] }],
        close: [{ name: 'close 1', alias: '{{id}}' }],
      });
      await opsgenie.post(path, { ...CLOSE, type: 'addNote' }).expect(201);
      const { actions } = await integrationOf(id);
      expect(actions?.map(({ type }) => type)).toEqual([
        'create',
        'close',
        'addNote',
      ]);
      const reading = await clientOf(pager).getIntegrationReading(id);
      expect(reading.mapping).toBeUndefined();
    });

    it('are saved and previewed through the native API as well', async () => {
      const ana = clientOf(pager);
      const { id } = await ana.createIntegration({
        name: 'Native',
        type: 'webhook',
      });
      const actions = [
        {
          type: 'create' as const,
          name: ' Loud ',
          filter: { type: 'match-all' as const },
          message: '{{message.toUpperCase()}}',
        },
      ];
      expect(await ana.saveIntegrationActions(id, actions)).toMatchObject([
        { name: 'Loud' },
      ]);
      const body = JSON.stringify({ message: 'disk full' });
      expect(await ana.previewMessage(id, { body })).toMatchObject([
        { does: 'open', alert: { message: 'DISK FULL' } },
      ]);
      // Others are tried before they are saved.
      const note = { type: 'addNote' as const, name: 'Note', alias: 'disk' };
      const trial = { body, actions: [{ ...actions[0], ...note, note: '!' }] };
      await expect(ana.previewMessage(id, trial)).rejects.toEqual(
        failure(400, 'items[0].message is set'),
      );
      const { message: _message, ...taken } = trial.actions[0];
      expect(await ana.previewMessage(id, { body, actions: [taken] })).toEqual([
        {
          does: 'note',
          rule: expect.stringContaining('the action "Note" (addNote) takes it'),
          alias: 'disk',
          note: '!',
        },
      ]);
      await expect(
        ana.saveIntegrationActions(id, [
          { ...actions[0], type: 'close', alias: '{{a..b}}' },
        ]),
      ).rejects.toEqual(failure(400, 'items[0].message is set'));
      await ana.saveIntegrationActions(id, []);
      expect(await integrationOf(id)).not.toHaveProperty('actions');
    });

    it('survive that somebody changes the rest of the integration', async () => {
      const { id } = await connect('API', { create: [CREATE] });
      await clientOf(pager).updateIntegration(id, { name: 'renamed' });
      expect(await integrationOf(id)).toMatchObject({
        name: 'renamed',
        actions: [{ name: 'Create alert' }],
      });
    });

    it('cost no query that a message without them does not cost', async () => {
      // Only what is read: the last use of a key and the last message of a tool are written in the background.
      const readsOf = async (actions: object) => {
        const { machine } = await connect('API', actions);
        let count = 0;
        const onQuery = ({ sql }: { sql: string }) => {
          count += /^select .* from ["`](integration|webhook_)/.test(sql)
            ? 1
            : 0;
        };
        const report = async () => {
          count = 0;
          await machine
            .post('/v2/alerts', { message: 'again', priority: 'P1' })
            .expect(202);
          return count;
        };
        knex.on('query', onQuery);
        const reads = { first: await report(), second: await report() };
        knex.off('query', onQuery);
        return reads;
      };
      const without = { first: 1, second: 0 };
      expect(await readsOf({})).toEqual(without);
      expect(await readsOf({ create: [CREATE] })).toEqual(without);
    });

    it('add people to those of the integration, or take their place where the message is not asked', async () => {
      const { id, key } = await clientOf(pager).createIntegration({
        name: 'For nobody else',
        team: 'group:default/empty',
      });
      const machine = opsgenieClient(pager.server, key);
      let count = 0;
      const told = async (create: object) => {
        count += 1;
        await opsgenie
          .put(`/v2/integrations/${id}/actions`, { ...NONE, create: [create] })
          .expect(200);
        const { alertId } = await machine.open({
          message: 'm',
          alias: `told-${count}`,
          priority: 'P1',
        });
        const { responders } = await opsgenie.alert(alertId);
        return responders.map((one: { id: string }) => one.id);
      };
      const [team, added] = ['group:default/empty', 'group:default/payments'];
      expect(await told(CREATE)).toEqual([team, added]);
      const instead = { ...CREATE, ignoreRespondersFromPayload: true };
      expect(await told(instead)).toEqual([added]);

      await clientOf(pager).updateIntegration(id, {
        responders: [{ type: 'user', id: 'user:default/ana' }],
      });
      expect(await told({ ...CREATE, name: 'More' })).toEqual([
        team,
        'user:default/ana',
        added,
      ]);
    });

    it('cannot send the alerts of the key of a team to another team', async () => {
      const { body } = await opsgenie.post('/v2/integrations', {
        type: 'API',
        name: 'Own',
        ownerTeam: { id: 'group:default/empty' },
        allowConfigurationAccess: true,
      });
      const { id, apiKey } = body.data;
      const own = opsgenieClient(pager.server, apiKey);
      await opsgenie
        .put(`/v2/integrations/${id}/actions`, { ...NONE, create: [CREATE] })
        .expect(200);
      const { alertId } = await own.open({ message: 'm', priority: 'P1' });
      const { responders } = await opsgenie.alert(alertId);
      expect(responders).toMatchObject([
        { type: 'team', id: 'group:default/empty' },
      ]);
    });
  },
);
