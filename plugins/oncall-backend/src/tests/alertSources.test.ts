import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { readExample } from '../alerts/sources/testing/readExample';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { SENDER_KEY, startPager, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'messages of tools on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;
    const keys = new Map<string, string>();

    beforeAll(async () => {
      pager = await startPager({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    /** The key of an integration of this kind. */
    const keyOf = async (type: string) => {
      const known = keys.get(type);
      if (known) {
        return known;
      }
      const { body } = await request(pager.server)
        .post('/api/oncall/integrations')
        .set('Authorization', mockCredentials.user.header())
        .send({ name: type, type })
        .expect(201);
      keys.set(type, body.key);
      return body.key;
    };

    const post = async (
      type: string,
      body: string | object,
      {
        path = `/api/oncall/sources/${type}`,
        contentType = 'application/json',
      } = {},
    ) =>
      request(pager.server)
        .post(path)
        .query({ apiKey: await keyOf(type) })
        .set('Content-Type', contentType)
        .send(typeof body === 'string' ? body : JSON.stringify(body));

    const alertOf = (alias: string) =>
      opsgenie.get(
        `/v2/alerts/${encodeURIComponent(alias)}?identifierType=alias`,
      );

    it('open, acknowledge and close an alert, each with the rule that said so', async () => {
      const example = readExample('newrelic-workflow-activated');
      const opened = await post('newrelic', example);
      expect(opened.status).toBe(200);
      const [{ alertId }] = opened.body.items;
      expect(opened.body).toMatchObject({
        status: 'successful',
        items: [
          {
            does: 'open',
            outcome: 'done',
            alias: 'newrelic:c5faa7e6-7b54-402d-af79-f99601e0278c',
          },
        ],
      });
      await post('newrelic', { ...example, state: 'ACKNOWLEDGED' });
      expect(await opsgenie.alert(alertId)).toMatchObject({
        status: 'open',
        acknowledged: true,
        priority: 'P1',
        integration: { type: 'New Relic' },
      });
      await post('newrelic', { ...example, state: 'CLOSED' });
      expect(await opsgenie.alert(alertId)).toMatchObject({ status: 'closed' });
      expect(await opsgenie.logs(alertId)).toEqual(
        expect.arrayContaining([
          'Read as a message of New Relic: state is "ACTIVATED"',
          'Read as a message of New Relic: state is "ACKNOWLEDGED"',
          'Read as a message of New Relic: state is "CLOSED"',
        ]),
      );
    });

    it('that only comment add a note, with the rule that said so', async () => {
      const data = { issue: { id: '42', title: 'Boom', level: 'error' } };
      const opened = await post('sentry', { action: 'created', data });
      const [{ alertId }] = opened.body.items;
      const commented = await post('sentry', {
        action: 'created',
        data: { issue_id: 42, comment: 'I look at it' },
        actor: { type: 'user', name: 'Nina' },
      });
      expect(commented.body.items).toEqual([
        {
          does: 'note',
          rule: 'a comment is created',
          outcome: 'done',
          alias: 'sentry:42',
          alertId,
        },
      ]);
      expect(await opsgenie.logs(alertId)).toEqual(
        expect.arrayContaining([
          'I look at it',
          'Read as a message of Sentry: a comment is created',
        ]),
      );
    });

    it('may carry several alerts, of which each gets its answer', async () => {
      const example = readExample('alertmanager-v4-two-firing');
      const key = await keyOf('prometheus');
      const answer = await request(pager.server)
        .post('/api/oncall/sources/prometheus?per=alert')
        .set('Authorization', `Bearer ${key}`)
        .send(example);
      expect(answer.body.items).toMatchObject([
        { outcome: 'done', alias: 'prometheus:f404ecabc8dd5cd7' },
        { outcome: 'done', alias: 'prometheus:f8f08d4e32c61a9d' },
      ]);
    });

    it('are taken at the path of Opsgenie, with the key in the address, the header, the password or the body', async () => {
      const key = await keyOf('nagios');
      const problem = {
        entity_type: 'service',
        notification_type: 'PROBLEM',
        host_name: 'web1',
        service_desc: 'HTTP',
        service_state: 'CRITICAL',
      };
      const at = () => request(pager.server).post('/v1/json/nagios');
      const basic = Buffer.from(`muster:${key}`).toString('base64');
      await at().query({ apiKey: key }).send(problem).expect(200);
      await at().set('Authorization', `GenieKey ${key}`).send(problem);
      await at().set('Authorization', `Basic ${basic}`).send(problem);
      await at()
        .send({ ...problem, apiKey: key })
        .expect(200);
      await at()
        .type('form')
        .send({ ...problem, apiKey: key })
        .expect(200);
      const { body } = await alertOf('nagios:web1/HTTP').expect(200);
      expect(body.data).toMatchObject({
        count: 5,
        message: 'web1/HTTP is CRITICAL',
        priority: 'P1',
      });
      expect(JSON.stringify(body.data)).not.toContain(key);
    });

    it('are taken from clients of PagerDuty that only change the host', async () => {
      const routing_key = await keyOf('pagerduty');
      const enqueue = (event: object) =>
        request(pager.server)
          .post('/v2/enqueue')
          .send({ ...event, routing_key });
      const trigger = readExample('pagerduty-events-v2-trigger');
      const triggered = await enqueue(trigger);
      expect(triggered.status).toBe(202);
      expect(triggered.body).toMatchObject({
        status: 'success',
        message: 'Event processed',
        dedup_key: 'srv01/HTTP',
      });
      const nameless = await enqueue({ ...trigger, dedup_key: undefined });
      expect(nameless.body.dedup_key).toMatch(/./);
      await enqueue({ event_action: 'acknowledge', dedup_key: 'srv01/HTTP' });
      const { body } = await alertOf('srv01/HTTP');
      expect(body.data).toMatchObject({ acknowledged: true });
      await enqueue({ event_action: 'resolve', dedup_key: 'srv01/HTTP' });
      await alertOf('srv01/HTTP').expect(404);
    });

    it('that close an alert nobody knows do nothing and say so', async () => {
      const { body } = await post('uptimekuma', readExample('uptimekuma-up'));
      expect(body.items).toEqual([
        {
          does: 'close',
          rule: 'heartbeat.status is "1"',
          outcome: 'not-found',
          alias: 'uptimekuma:1',
        },
      ]);
    });

    it('that nobody understands open an alert which shows them', async () => {
      const { body } = await post('datadog', { hello: 'world' });
      expect(body.items).toMatchObject([{ does: 'open', isUnread: true }]);
      const alert = await opsgenie.alert(body.items[0].alertId);
      expect(alert).toMatchObject({
        message: 'Datadog sent something that was not understood',
        description: expect.stringContaining('{"hello":"world"}'),
      });
    });

    it('may be a text, a form or a multipart form', async () => {
      const text = await post('webhook', 'The disk is full', {
        contentType: 'text/plain',
      });
      expect(text.body.items).toMatchObject([{ does: 'open' }]);
      const form = await post('uptimerobot', 'monitorID=7&alertType=1', {
        contentType: 'application/x-www-form-urlencoded',
      });
      expect(form.body.items).toMatchObject([{ alias: 'uptimerobot:7' }]);
      const mail = await request(pager.server)
        .post(`/v1/json/email?apiKey=${await keyOf('email')}`)
        .field('subject', 'Re: Backup failed')
        .field('from', 'backup@example.com')
        .field('text', 'tape 7 is full')
        .attach('attachment1', Buffer.from([0, 255, 1]), 'tape.bin');
      const alert = await opsgenie.alert(mail.body.items[0].alertId);
      expect(alert).toMatchObject({
        message: 'Backup failed',
        description: 'tape 7 is full',
        source: 'backup@example.com',
      });
    });

    it('may be a whole mail', async () => {
      const sent = await post(
        'email',
        'From: backup@example.com\r\nSubject: Backup failed\r\n\r\ntape 7 is full\r\n',
        { contentType: 'message/rfc822' },
      );
      const alert = await opsgenie.alert(sent.body.items[0].alertId);
      expect(alert).toMatchObject({
        message: 'Backup failed',
        description: 'tape 7 is full',
        source: 'backup@example.com',
      });
    });

    it('that are broken open an alert that shows them', async () => {
      const broken = await post('zabbix', '{"subject": "Disk "sda" full"}');
      expect(broken.body.items).toMatchObject([{ isUnread: true }]);
      const alert = await opsgenie.alert(broken.body.items[0].alertId);
      expect(alert.description).toContain('Disk "sda" full');

      const form = await post('email', 'the tape is full', {
        contentType: 'multipart/form-data',
      });
      expect(form.body.items).toMatchObject([{ does: 'open' }]);
      const mail = await opsgenie.alert(form.body.items[0].alertId);
      expect(JSON.stringify(mail)).toContain('the tape is full');
    });

    it('of several lines are read also where a template did not escape them', async () => {
      const torn = await post(
        'webhook',
        '{"text": "Disk\tfull\r\non \\"sda\\""}',
      );
      expect(torn.body.items).toMatchObject([{ outcome: 'done' }]);
      const alert = await opsgenie.alert(torn.body.items[0].alertId);
      expect(alert.message).toContain('on "sda"');
    });

    it('are read in the charset that they name', async () => {
      const answer = await request(pager.server)
        .post('/api/oncall/sources/webhook')
        .query({ apiKey: await keyOf('webhook') })
        .set('Content-Type', 'text/plain; charset=ISO-8859-1')
        .serialize(text => text)
        .send(Buffer.from('Störung in Zürich', 'latin1'));
      const alert = await opsgenie.alert(answer.body.items[0].alertId);
      expect(alert.message).toBe('Störung in Zürich');
    });

    it('that are empty are refused', async () => {
      const empty = await post('datadog', '');
      expect(empty.status).toBe(400);
      expect(empty.body.message).toBe('The body is empty, expected an alert');
    });

    it('need the key of an integration of their kind', async () => {
      const at = (type: string) =>
        request(pager.server).post(`/api/oncall/sources/${type}`);
      const keyless = await at('datadog').send({ title: 'x' }).expect(401);
      expect(keyless.body.message).toContain('put "?apiKey=<key>" at the end');
      await at('datadog')
        .query({ apiKey: 'nobody-knows-this' })
        .send({ title: 'x' })
        .expect(401);
      const wrong = await at('datadog')
        .query({ apiKey: SENDER_KEY })
        .send({ title: 'x' });
      expect(wrong.status).toBe(403);
      expect(wrong.body.message).toMatch(
        /of the kind prometheus, expected datadog/,
      );
      await at('pigeon').query({ apiKey: SENDER_KEY }).send({}).expect(404);
    });

    it('never lose an alert because of how long or how strange they are', async () => {
      const { body } = await post('webhook', {
        message: `${'x'.repeat(500)}\0 \ud800`,
        description: 'd'.repeat(100_000),
        alias: 'a'.repeat(5_000),
        tags: Array.from({ length: 1_000 }, (_, index) => `t${index}`),
        labels: { ['k'.repeat(1_000)]: 'v'.repeat(50_000), empty: '' },
      });
      const alert = await opsgenie.alert(body.items[0].alertId);
      expect([...alert.message]).toHaveLength(130);
      expect(alert.tags).toHaveLength(50);
    });
  },
);
