import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { readExample } from '../alerts/sources/testing/readExample';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const MAPPING = {
  rules: [
    {
      does: 'close',
      filter: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'job.state', operation: 'equals', expectedValue: 'done' },
        ],
      },
    },
  ],
  fields: {
    message: 'Backup of {{job.host}} failed',
    alias: 'backup-{{job.host}}',
    priority: 'P2',
  },
};

describe.each(databases.eachSupportedId())(
  'how messages are read on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startPager({
        knex: await databases.init(databaseId),
        config: { amazonSns: { verifySignatures: false } },
      });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    const api = (
      method: 'get' | 'post' | 'put' | 'patch' | 'delete',
      path: string,
      body?: object,
    ) =>
      request(pager.server)
        [method](`/api/oncall${path}`)
        .set('Authorization', mockCredentials.user.header())
        .send(body);

    const connect = async (type: string) =>
      (await api('post', '/integrations', { name: type, type }).expect(201))
        .body;

    const post = (type: string, key: string, body: object) =>
      request(pager.server)
        .post(`/api/oncall/sources/${type}`)
        .query({ apiKey: key, run: '7' })
        .set('X-Source', 'tape robot')
        .send(body);

    const lastMessage = async (id: string, receivedAt: string) => {
      // Kept after the answer, so that no sender waits for it.
      for (;;) {
        const { body } = await api('get', `/integrations/${id}/reading`);
        if (body.lastMessage?.receivedAt === receivedAt) {
          return body.lastMessage;
        }
      }
    };

    it('gives alerts the priorities of their integration from the next message on', async () => {
      const { id, key } = await connect('newrelic');
      const example = readExample('newrelic-workflow-activated');
      await api('patch', `/integrations/${id}`, {
        priorities: { severities: { critical: 'P3' } },
      }).expect(200);
      const preview = await api('post', `/integrations/${id}/preview`, {
        body: JSON.stringify(example),
      });
      expect(preview.body.items).toMatchObject([
        {
          rule: 'state is "ACTIVATED"; "critical" is P3 here',
          alert: { priority: 'P3' },
        },
      ]);
      const { body } = await post('newrelic', key, example);
      expect(await opsgenie.alert(body.items[0].alertId)).toMatchObject({
        priority: 'P3',
      });
    });

    it('is told with every tool that can be connected', async () => {
      const { body } = await api('get', '/alert-sources').expect(200);
      expect(body.items).toContainEqual({
        type: 'datadog',
        name: 'Datadog',
        summary: expect.stringContaining('closes when they recover'),
        steps: expect.arrayContaining([expect.stringContaining('{{url}}')]),
        snippet: { language: 'json', text: expect.stringContaining('$TAGS') },
        priorities: {
          severities: expect.objectContaining({ p1: 'P1', warning: 'P3' }),
          otherwise: 'P3',
        },
      });
    });

    it('is shown on the latest message, without the key', async () => {
      const { id, key } = await connect('datadog');
      const empty = await api('get', `/integrations/${id}/reading`).expect(200);
      expect(empty.body).toEqual({});
      await post('datadog', key, {
        ...readExample('datadog-triggered'),
        apiKey: key,
      }).expect(200);
      const last = await lastMessage(id, '2026-01-05T08:00:00.000Z');
      expect(last).toMatchObject({
        contentType: 'application/json',
        body: expect.stringContaining('CPU is high on web-01'),
        outcomes: [
          {
            does: 'open',
            rule: 'alert_transition is "Triggered"',
            outcome: 'done',
          },
        ],
      });
      expect(JSON.stringify(last)).not.toContain(key);
    });

    it('is what a person says, tried before it is saved', async () => {
      const { id, key } = await connect('webhook');
      const failed = { job: { host: 'db1', state: 'failed' } };
      await post('webhook', key, failed).expect(200);
      pager.clock.now = pager.clock.now.plus({ seconds: 1 });
      await lastMessage(id, '2026-01-05T08:00:00.000Z');

      const preview = await api('post', `/integrations/${id}/preview`, {
        mapping: MAPPING,
      }).expect(200);
      expect(preview.body.items).toEqual([
        {
          does: 'open',
          rule: 'no rule fits, so it opens an alert',
          alias: 'backup-db1',
          alert: {
            message: 'Backup of db1 failed',
            alias: 'backup-db1',
            priority: 'P2',
            source: 'Webhook',
            tags: [],
            details: {},
          },
        },
      ]);
      const done = await api('post', `/integrations/${id}/preview`, {
        mapping: MAPPING,
        body: '{"job":{"host":"db1","state":"done"}}',
      });
      expect(done.body.items).toEqual([
        {
          does: 'close',
          rule: 'rule 1, because the job.state is "done"',
          alias: 'backup-db1',
        },
      ]);

      await api('put', `/integrations/${id}/mapping`, MAPPING).expect(200);
      const { body } = await post('webhook', key, failed).expect(200);
      expect(body.items).toMatchObject([{ alias: 'backup-db1' }]);
      const [{ alertId }] = body.items;
      expect(await opsgenie.alert(alertId)).toMatchObject({
        message: 'Backup of db1 failed',
        priority: 'P2',
      });
      await post('webhook', key, { job: { host: 'db1', state: 'done' } });
      expect(await opsgenie.alert(alertId)).toMatchObject({ status: 'closed' });
      const saved = await api('get', `/integrations/${id}/reading`);
      expect(saved.body.mapping).toEqual(MAPPING);
      await api('delete', `/integrations/${id}`).expect(204);
      await api('get', `/integrations/${id}/reading`).expect(404);
    });

    it('refuses a template that could never be filled in, and shows what it would do', async () => {
      const { id } = await connect('webhook');
      const fields = { ...MAPPING.fields, alias: 'backup-{{job.host}' };
      const broken = { ...MAPPING, fields };
      const refused = await api('put', `/integrations/${id}/mapping`, broken);
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toMatch(
        'fields.alias cannot be filled in, {{job.host}: these braces are never closed',
      );
      const preview = await api('post', `/integrations/${id}/preview`, {
        mapping: broken,
        body: '{"job":{"host":"db1","state":"failed"}}',
      }).expect(200);
      expect(preview.body.items[0].rule).toMatch('never closed');
    });

    it('is the usual way again when a person takes back what was said', async () => {
      const { id, key } = await connect('webhook');
      await api('put', `/integrations/${id}/mapping`, MAPPING).expect(200);
      const usual = { message: 'The tape is torn', alias: 'tape' };
      const mapped = await post('webhook', key, usual).expect(200);
      expect(mapped.body.items).toMatchObject([{ isUnread: true }]);

      await api('delete', `/integrations/${id}/mapping`).expect(204);
      const { body } = await post('webhook', key, usual).expect(200);
      expect(body.items).toMatchObject([{ does: 'open', alias: 'tape' }]);
      const reading = await api('get', `/integrations/${id}/reading`);
      expect(reading.body.mapping).toBeUndefined();
      // To ask again does no harm.
      await api('delete', `/integrations/${id}/mapping`).expect(204);

      const other = await connect('zabbix');
      const wrong = await api('delete', `/integrations/${other.id}/mapping`);
      expect(wrong.status).toBe(400);
      expect(wrong.body.error.message).toMatch(/only webhooks have a mapping/);
      await api('delete', `/integrations/nobody/mapping`).expect(404);
    });

    it('keeps messages apart of which it finds nothing', async () => {
      const { id, key } = await connect('webhook');
      await api('put', `/integrations/${id}/mapping`, MAPPING).expect(200);
      const opened = async (message: object) => {
        const { body } = await post('webhook', key, message).expect(200);
        const [{ alertId, does }] = body.items;
        expect(does).toBe('open');
        return opsgenie.alert(alertId);
      };
      const tape = await opened({ text: 'The tape is torn' });
      const fire = await opened({ text: 'The cellar burns' });
      expect(tape.description).toContain('The tape is torn');
      expect(fire.description).toContain('The cellar burns');
      expect(fire.id).not.toBe(tape.id);
      // The same again is the same alert.
      expect(await opened({ text: 'The cellar burns' })).toMatchObject({
        id: fire.id,
        count: 2,
      });
      // What a rule closes must name an alert.
      const { body } = await post('webhook', key, {
        job: { state: 'done' },
      }).expect(200);
      expect(body.items).toEqual([
        {
          does: 'ignore',
          rule: expect.stringContaining('it names no alert'),
        },
      ]);
    });

    it('loses no message that has more levels than can be written', async () => {
      const { id, key } = await connect('webhook');
      const fields = { message: '{{job}}', details: { all: '{{_payload}}' } };
      const mapping = { ...MAPPING, fields };
      await api('put', `/integrations/${id}/mapping`, mapping).expect(200);
      const levels = 100_000;
      const { body } = await request(pager.server)
        .post(`/api/oncall/sources/webhook?apiKey=${key}`)
        .set('Content-Type', 'application/json')
        .send(`{"job":${'['.repeat(levels)}${']'.repeat(levels)}}`)
        .expect(200);
      expect(body.items).toMatchObject([{ does: 'open', isUnread: true }]);
      expect(await opsgenie.alert(body.items[0].alertId)).toMatchObject({
        message: 'Webhook sent something that was not understood',
      });
    });

    it('takes each message of a list by itself, in its order', async () => {
      const { id, key } = await connect('webhook');
      await api('put', `/integrations/${id}/mapping`, MAPPING).expect(200);
      const { body } = await post('webhook', key, [
        { job: { host: 'db7', state: 'failed' } },
        { job: { host: 'db8', state: 'failed' } },
        { job: { host: 'db7', state: 'done' } },
      ]).expect(200);
      const [first, second, third] = body.items;
      expect([first, second, third]).toMatchObject([
        { does: 'open', alias: 'backup-db7' },
        { does: 'open', alias: 'backup-db8' },
        { does: 'close', alias: 'backup-db7', alertId: first.alertId },
      ]);
      expect(await opsgenie.alert(first.alertId)).toMatchObject({
        status: 'closed',
      });
      expect(await opsgenie.alert(second.alertId)).toMatchObject({
        message: 'Backup of db8 failed',
        status: 'open',
      });
    });

    it('is refused when it makes no sense, with what would', async () => {
      const { id } = await connect('webhook');
      const rule = (condition: object) => ({
        ...MAPPING,
        rules: [
          {
            does: 'open',
            filter: { type: 'match-all-conditions', conditions: [condition] },
          },
        ],
      });
      const bad = await api(
        'put',
        `/integrations/${id}/mapping`,
        rule({ field: 'message', operation: 'matches', expectedValue: '(' }),
      );
      expect(bad.status).toBe(400);
      expect(bad.body.error.message).toMatch(
        /rules\[0\].filter.conditions\[0\].expectedValue is '\('/,
      );
      const other = await connect('zabbix');
      const wrong = await api(
        'put',
        `/integrations/${other.id}/mapping`,
        MAPPING,
      );
      expect(wrong.body.error.message).toMatch(/only webhooks have a mapping/);
      const nothing = await api('post', `/integrations/${id}/preview`, {});
      expect(nothing.body.error.message).toBe(
        'body is missing, and no message has arrived yet',
      );
    });

    it('can be tried with a test alert', async () => {
      const { id } = await connect('pingdom');
      const { body } = await api('post', `/integrations/${id}/test`).expect(
        200,
      );
      const [{ alertId }] = body.items;
      expect(await opsgenie.alert(alertId)).toMatchObject({
        message: 'A test of the integration is DOWN',
        integration: { name: 'pingdom' },
      });
      expect(await opsgenie.logs(alertId)).toContain(
        'Read as a message of Pingdom: current_state is "DOWN"',
      );
    });

    it('opens an alert of its own with every test, whatever is open from another one', async () => {
      const alertIds: string[] = [];
      for (const type of ['datadog', 'datadog', 'logstash', 'pagerduty']) {
        const { id } = await connect(type);
        for (const _ of [1, 2]) {
          const path = `/integrations/${id}/test`;
          const { body } = await api('post', path, {}).expect(200);
          alertIds.push(body.items[0].alertId);
        }
      }
      expect(new Set(alertIds).size).toBe(8);
      for (const id of alertIds) {
        const { body } = await api('get', `/alerts/${id}`).expect(200);
        expect(body).toMatchObject({ id, count: 1, state: 'open' });
      }
    });

    it('that was refused is shown with the reason, which tools seldom show', async () => {
      const datadog = await connect('datadog');
      await post('grafana', datadog.key, { hello: 'world' }).expect(403);
      const now = pager.clock.now.toJSDate().toISOString();
      const elsewhere = await lastMessage(datadog.id, now);
      expect(elsewhere).toMatchObject({
        body: '{"hello":"world"}',
        outcomes: [
          {
            does: 'ignore',
            outcome: 'refused',
            rule: expect.stringContaining('of the kind datadog'),
          },
        ],
      });
      const large = await connect('datadog');
      const text = 'm'.repeat(1024 * 1024);
      await post('datadog', large.key, { text }).expect(413);
      expect(await lastMessage(large.id, now)).toMatchObject({
        body: '',
        outcomes: [
          { outcome: 'refused', rule: 'Request body is larger than 1 MiB.' },
        ],
      });
      const amazon = await connect('cloudwatch');
      await post('cloudwatch', amazon.key, {
        Type: 'SubscriptionConfirmation',
        SubscribeURL: 'http://localhost/',
      }).expect(403);
      const unsigned = await lastMessage(amazon.id, now);
      expect(unsigned.outcomes).toMatchObject([
        {
          outcome: 'refused',
          rule: expect.stringContaining('SubscribeURL does not lead to'),
        },
      ]);
    });

    it('of Amazon SNS comes as text/plain, and is unsigned only where the configuration says so', async () => {
      const { key } = await connect('cloudwatch');
      const send = () =>
        request(pager.server)
          .post(`/v1/json/cloudwatch?apiKey=${key}`)
          .set('Content-Type', 'text/plain; charset=UTF-8')
          .set('x-amz-sns-message-type', 'Notification')
          .send(JSON.stringify(readExample('cloudwatch-sns-alarm')));
      const { body } = await send().expect(200);
      expect(body.items).toMatchObject([{ does: 'open', outcome: 'done' }]);

      const strict = await startPager({
        knex: await databases.init(databaseId),
      });
      const made = await request(strict.server)
        .post('/api/oncall/integrations')
        .set('Authorization', mockCredentials.user.header())
        .send({ name: 'AWS', type: 'cloudwatch' });
      const refused = await request(strict.server)
        .post(`/v1/json/cloudwatch?apiKey=${made.body.key}`)
        .set('Content-Type', 'text/plain')
        .send('{"AlarmName":"a","NewStateValue":"ALARM"}');
      expect(refused.status).toBe(403);
      expect(refused.body.message).toMatch(/The message has no signature/);
      await strict.stop();
    });
  },
);
