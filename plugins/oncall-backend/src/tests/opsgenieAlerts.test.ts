import { deflateSync, gzipSync } from 'node:zlib';
import request from 'supertest';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { postEncoded } from './__testUtils__/postEncoded';
import {
  SENDER_KEY,
  startPager,
  TEST_KEY,
  TestPager,
} from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const REQUEST_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe.each(databases.eachSupportedId())(
  'Opsgenie-compatible alerts on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startPager({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    it('answers a new alert with 202 and the headers that SDKs read', async () => {
      const answer = await opsgenie.post('/v2/alerts', {
        message: 'disk full',
      });

      expect(answer.status).toBe(202);
      expect(answer.body).toEqual({
        result: 'Request will be processed',
        took: expect.any(Number),
        requestId: expect.stringMatching(REQUEST_ID),
      });
      expect(answer.body.took).toBeGreaterThan(0);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'x-request-id': answer.body.requestId,
        'x-response-time': String(answer.body.took),
        'x-ratelimit-state': 'OK',
      });
    });

    it('gives a new alert the id of the request that opened it, and says of later requests to which alert they came', async () => {
      const report = { message: 'disk full', alias: 'disk-of-db1' };
      const first = await opsgenie.post('/v2/alerts', report);
      const second = await opsgenie.post('/v2/alerts', report);

      const { requestId } = first.body;
      for (const asked of [requestId, second.body.requestId]) {
        expect(await opsgenie.status(asked)).toMatchObject({
          status: 'Created alert',
          alertId: requestId,
          alias: 'disk-of-db1',
        });
      }
      expect(await opsgenie.alert(requestId)).toMatchObject({ count: 2 });
    });

    it('keeps every field of an alert', async () => {
      const { alertId, ...status } = await opsgenie.open({
        message: 'An example alert message',
        alias: 'checkout-latency',
        description: 'p99 above 2 s for 10 min',
        actions: ['Restart'],
        tags: ['Critical', 'eu', 'eu'],
        details: { region: 'eu-1', replicas: 3, empty: null },
        entity: 'checkout-api',
        source: 'load-test',
        priority: 'P1',
        user: 'Monitoring Script',
        note: 'created by script',
      });

      expect(status).toEqual({
        success: true,
        isSuccess: true,
        action: 'Create',
        status: 'Created alert',
        alias: 'checkout-latency',
        integrationId: 'config-test',
        processedAt: '2026-01-05T08:00:00.000Z',
      });
      expect(await opsgenie.alert(alertId)).toEqual({
        id: alertId,
        tinyId: expect.stringMatching(/^\d+$/),
        alias: 'checkout-latency',
        message: 'An example alert message',
        description: 'p99 above 2 s for 10 min',
        status: 'open',
        acknowledged: false,
        isSeen: false,
        seen: false,
        snoozed: false,
        tags: ['Critical', 'eu'],
        details: { region: 'eu-1', replicas: '3' },
        actions: ['Restart'],
        entity: 'checkout-api',
        source: 'load-test',
        priority: 'P1',
        owner: '',
        ownerTeamId: '',
        teams: [],
        responders: [],
        count: 1,
        integration: { id: 'config-test', name: 'Test', type: 'API' },
        createdAt: '2026-01-05T08:00:00.000Z',
        updatedAt: '2026-01-05T08:00:00.000Z',
        lastOccurredAt: '2026-01-05T08:00:00.000Z',
      });
      const notes = await opsgenie.get(`/v2/alerts/${alertId}/notes`);
      expect(notes.body.data).toMatchObject([
        { note: 'created by script', owner: 'Monitoring Script' },
      ]);
    });

    it.each([
      ['gzip', gzipSync('{"message":"small on its way"}')],
      ['deflate', deflateSync('{"message":"small on its way"}')],
      ['identity', Buffer.from('\uFEFF{"message":"small on its way"}')],
    ])('reads a body with the encoding %s', async (encoding, body) => {
      const answer = await postEncoded(pager, encoding, body);
      expect(answer.status).toBe(202);
      const { requestId } = await answer.json();
      const { alertId } = await opsgenie.status(requestId);
      expect(await opsgenie.alert(alertId)).toMatchObject({
        message: 'small on its way',
      });
    });

    it('answers HEAD as GET, without the body', async () => {
      const head = await request(pager.server)
        .head('/v2/alerts/count')
        .set('Authorization', `GenieKey ${TEST_KEY}`);
      expect([head.status, head.text]).toEqual([200, undefined]);
      expect((await request(pager.server).head('/v2/alerts')).status).toBe(401);
    });

    it('fills in what a minimal alert leaves out', async () => {
      const { alertId } = await opsgenie.open({ message: 'minimal' });

      expect(await opsgenie.alert(alertId)).toMatchObject({
        alias: alertId,
        priority: 'P3',
        source: '127.0.0.1',
        description: '',
        entity: '',
      });
    });

    it('counts a second report of an open alias instead of opening another alert, and raises its priority', async () => {
      const first = await opsgenie.open({ message: 'one', alias: 'again' });
      const second = await opsgenie.open({
        message: 'other words',
        alias: 'again',
        priority: 'P1',
      });

      expect(second.alertId).toBe(first.alertId);
      expect(await opsgenie.alert(first.alertId)).toMatchObject({
        message: 'one',
        priority: 'P1',
        count: 2,
      });
      expect(await opsgenie.logs(first.alertId)).toEqual(
        expect.arrayContaining([
          'Reported again (2)',
          'Changed the priority from P3 to P1',
        ]),
      );
    });

    it('leaves the priority that somebody chose alone, until something more urgent than ever is reported', async () => {
      const report = { message: 'one', alias: 'lowered' };
      const { alertId } = await opsgenie.open({ ...report, priority: 'P2' });
      const path = `/v2/alerts/${alertId}`;
      const priorities: unknown[] = [];
      const note = async () =>
        priorities.push((await opsgenie.alert(alertId)).priority);

      await opsgenie.put(`${path}/priority`, { priority: 'P4' }).expect(202);
      await opsgenie.open({ ...report, priority: 'P2' });
      await note();
      await opsgenie.open({ ...report, priority: 'P3' });
      await note();
      await opsgenie.open({ ...report, priority: 'P1' });
      await note();
      await opsgenie.put(`${path}/priority`, { priority: 'P5' }).expect(202);
      await opsgenie.open({ ...report, priority: 'P1' });
      await note();

      expect(priorities).toEqual(['P4', 'P4', 'P1', 'P5']);
    });

    it('knows what was reported while somebody had chosen something more urgent', async () => {
      const report = { message: 'one', alias: 'raised' };
      const { alertId } = await opsgenie.open({ ...report, priority: 'P5' });
      const path = `/v2/alerts/${alertId}/priority`;

      await opsgenie.put(path, { priority: 'P1' }).expect(202);
      await opsgenie.open({ ...report, priority: 'P2' });
      await opsgenie.put(path, { priority: 'P4' }).expect(202);
      await opsgenie.open({ ...report, priority: 'P2' });

      expect(await opsgenie.alert(alertId)).toMatchObject({ priority: 'P4' });
    });

    it('opens another alert for an alias that was closed', async () => {
      const first = await opsgenie.open({ message: 'one', alias: 'reopened' });
      await opsgenie.change('/v2/alerts/reopened/close?identifierType=alias');
      // With its end an alert gives its alias back.
      await opsgenie
        .get('/v2/alerts/reopened?identifierType=alias')
        .expect(404);
      const second = await opsgenie.open({ message: 'two', alias: 'reopened' });

      expect(second.alertId).not.toBe(first.alertId);
      expect(await opsgenie.alert(first.alertId)).toMatchObject({
        status: 'closed',
        report: { closeTime: 0, closedBy: 'Test' },
      });
      const open = await opsgenie.get(
        '/v2/alerts/reopened?identifierType=alias',
      );
      expect(open.body.data.id).toBe(second.alertId);
    });

    it('opens one alert when the same alias is reported many times at once', async () => {
      const reports = Array.from({ length: 40 }, () =>
        opsgenie.open({ message: 'storm', alias: 'storm' }),
      );
      const ids = (await Promise.all(reports)).map(({ alertId }) => alertId);

      expect(new Set(ids).size).toBe(1);
      expect(await opsgenie.alert(ids[0])).toMatchObject({ count: 40 });
    });

    it('takes a close of an alias that it has never seen, and says so in the status', async () => {
      const status = await opsgenie.change(
        '/v2/alerts/never-seen/close?identifierType=alias',
        { source: 'Grafana' },
      );

      expect(status).toMatchObject({
        success: false,
        isSuccess: false,
        action: 'Close',
        status: 'Alert does not exist',
        alertId: '',
        alias: '',
      });
    });

    it('acknowledges with the junk keys of the Go SDK', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      pager.clock.now = pager.clock.now.plus({ seconds: 15 });

      const status = await opsgenie.change(
        `/v2/alerts/${alertId}/acknowledge?identifierType=id`,
        {
          IdentifierType: 0,
          IdentifierValue: alertId,
          user: 'me',
          note: 'n',
          source: '',
        },
      );

      expect(status).toMatchObject({
        success: true,
        action: 'Acknowledge',
        status: 'Acknowledged alert',
      });
      expect(await opsgenie.alert(alertId)).toMatchObject({
        acknowledged: true,
        owner: 'me',
        report: { ackTime: 15_000, acknowledgedBy: 'me' },
      });
      expect(await opsgenie.logs(alertId)).toEqual(
        expect.arrayContaining(['Acknowledged', 'n']),
      );
    });

    it('takes an acknowledgement back', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      await opsgenie.change(`/v2/alerts/${alertId}/acknowledge`);
      await opsgenie.change(`/v2/alerts/${alertId}/unacknowledge`);

      expect(await opsgenie.alert(alertId)).toMatchObject({
        acknowledged: false,
      });
    });

    it('says in the status that a closed alert cannot be acknowledged', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      await opsgenie.change(`/v2/alerts/${alertId}/close`);
      const status = await opsgenie.change(`/v2/alerts/${alertId}/acknowledge`);

      expect(status).toMatchObject({
        success: false,
        status: `Alert ${alertId} is closed and cannot be acknowledged`,
      });
    });

    it('snoozes until the given moment', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      const endTime = pager.clock.now.plus({ hours: 2 });
      await opsgenie.change(`/v2/alerts/${alertId}/snooze`, {
        endTime: endTime.toISO(),
      });

      expect(await opsgenie.alert(alertId)).toMatchObject({
        status: 'open',
        snoozed: true,
        snoozedUntil: endTime.toISO(),
      });
    });

    it('changes message, description and priority by PUT and by POST', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      const path = `/v2/alerts/${alertId}`;
      await opsgenie.put(`${path}/message`, { message: 'by put' }).expect(202);
      await opsgenie.put(`${path}/priority`, { priority: 'P2' }).expect(202);
      await opsgenie
        .post(`${path}/description`, { description: 'by post' })
        .expect(202);

      expect(await opsgenie.alert(alertId)).toMatchObject({
        message: 'by put',
        priority: 'P2',
        description: 'by post',
      });
    });

    it('deletes', async () => {
      const { alertId } = await opsgenie.open({ message: 'm', alias: 'gone' });
      await opsgenie.delete(`/v2/alerts/${alertId}?user=me`).expect(202);

      await opsgenie.get(`/v2/alerts/${alertId}`).expect(404);
      const again = await opsgenie.open({ message: 'm', alias: 'gone' });
      expect(again.alertId).not.toBe(alertId);
    });

    it('finds an alert by its short number', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      const { tinyId } = await opsgenie.alert(alertId);
      const found = await opsgenie.get(
        `/v2/alerts/${tinyId}?identifierType=tiny`,
      );

      expect(found.body.data.id).toBe(alertId);
    });

    it('cuts an over-long message in the title and keeps it whole in the description', async () => {
      const message = `${'🔥'.repeat(129)}abc`;
      const { alertId } = await opsgenie.open({
        message,
        description: 'more',
      });

      expect(await opsgenie.alert(alertId)).toMatchObject({
        message: `${'🔥'.repeat(129)}…`,
        description: `${message}\n\nmore`,
      });
    });

    it('finds an alert by an alias of any length', async () => {
      const alias = 'x'.repeat(4000);
      const { alertId } = await opsgenie.open({ message: 'm', alias });
      const found = await opsgenie.get(
        `/v2/alerts/${alias}?identifierType=alias`,
      );

      expect(found.body.data.id).toBe(alertId);
    });

    it.each([
      [
        { host: { name: 'db-1' }, disks: ['sda', { name: 'sdb' }], ok: null },
        { host: '{"name":"db-1"}', disks: '["sda",{"name":"sdb"}]' },
      ],
      [['sda', 3], { details: '["sda",3]' }],
      ['disk full', { details: 'disk full' }],
    ])(
      'takes details that are no map of texts, as JSON: %j',
      async (given, kept) => {
        const { alertId } = await opsgenie.open({
          message: 'm',
          details: given,
        });
        expect((await opsgenie.alert(alertId)).details).toEqual(kept);

        const other = await opsgenie.open({ message: 'other' });
        await opsgenie.post(`/v2/alerts/${other.alertId}/details`, {
          details: given,
        });
        expect((await opsgenie.alert(other.alertId)).details).toEqual(kept);
      },
    );

    it('takes an alert with a character that PostgreSQL cannot store', async () => {
      const { alertId } = await opsgenie.open({
        message: 'nul \u0000 byte',
        tags: ['a\u0000b'],
        details: { key: 'v\u0000' },
      });

      expect(await opsgenie.alert(alertId)).toMatchObject({
        message: 'nul  byte',
        tags: ['ab'],
        details: { key: 'v' },
      });
    });

    it('understands paths that end with a slash', async () => {
      const { body } = await opsgenie
        .post('/v2/alerts/', { message: 'hello', teams: [{ name: 'NOC' }] })
        .expect(202);
      const { alertId } = await opsgenie.status(body.requestId);
      await opsgenie
        .post(`/v2/alerts/${alertId}/close/?identifierType=id`, { note: 'x' })
        .expect(202);

      expect(await opsgenie.alert(alertId)).toMatchObject({ status: 'closed' });
    });

    it('does not mind an empty content type, nor a close without a body', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      const authorization = `GenieKey ${TEST_KEY}`;
      await request(pager.server)
        .get(`/v2/alerts/${alertId}`)
        .set({ authorization, 'content-type': '' })
        .expect(200);
      await request(pager.server)
        .post(`/v2/alerts/${alertId}/close`)
        .set({ authorization })
        .expect(202);

      expect(await opsgenie.alert(alertId)).toMatchObject({ status: 'closed' });
    });

    it('takes an alert whatever its responders look like', async () => {
      const { alertId } = await opsgenie.open({
        message: 'm',
        responders: [
          { type: 'team', name: 'ops', username: '' },
          { type: 'team', username: 'ops' },
          { type: 'user', username: 'nobody@example.com' },
          { type: 'galaxy', id: '?' },
          { name: 'without a type' },
        ],
      });

      expect(await opsgenie.alert(alertId)).toMatchObject({
        status: 'open',
        responders: [],
      });
    });

    it('is served under the path of the plugin as well', async () => {
      const server = request(pager.server);
      const { body } = await server
        .post('/api/oncall/opsgenie/v2/alerts')
        .set('Authorization', `GenieKey ${TEST_KEY}`)
        .send({ message: 'behind a prefix', tags: ['prefixed'] })
        .expect(202);
      await opsgenie.status(body.requestId);
      const list = await server
        .get('/api/oncall/opsgenie/v2/alerts?query=tag:prefixed')
        .set('Authorization', `GenieKey ${TEST_KEY}`)
        .expect(200);

      expect(list.body.data).toHaveLength(1);
      expect(list.body.paging.first).toMatch(
        /^http:\/\/[^/]+\/api\/oncall\/opsgenie\/v2\/alerts\?query=tag/,
      );
    });

    it('lists in parts that link to each other', async () => {
      for (const message of ['one', 'two', 'three']) {
        pager.clock.now = pager.clock.now.plus({ minutes: 1 });
        await opsgenie.open({ message, tags: ['listed'] });
      }
      const query = 'status%3A+open+AND+tag%3A+listed';
      const first = await opsgenie.get(`/v2/alerts?query=${query}&limit=2`);

      expect(messages(first)).toEqual(['three', 'two']);
      expect(first.body.data[0]).not.toHaveProperty('details');
      const { next } = first.body.paging;
      expect(first.headers['x-paging-next']).toBe(next);
      expect(first.headers['x-paging-last']).toBe(first.body.paging.last);
      const { pathname, search } = new URL(next);
      const second = await opsgenie.get(pathname + search);
      expect(messages(second)).toEqual(['one']);
      expect(second.body.paging).not.toHaveProperty('next');
    });

    it('counts what a query finds', async () => {
      await opsgenie.open({ message: 'counted one', priority: 'P5' });
      const second = await opsgenie.open({ message: 'counted two' });
      await opsgenie.change(`/v2/alerts/${second.alertId}/close`);
      const count = async (query: string) => {
        const path = `/v2/alerts/count?query=${encodeURIComponent(query)}`;
        return (await opsgenie.get(path).expect(200)).body.data.count;
      };

      expect(await count('counted')).toBe(2);
      expect(await count('status: open counted')).toBe(1);
      expect(await count('"counted two" AND status=closed')).toBe(1);
      expect(await count('counted AND priority: P5')).toBe(1);
      expect(await count('status: open AND status: closed')).toBe(0);
    });

    it('finds details whose keys and values have spaces, colons and quotation marks', async () => {
      const details = { 'a b': 'x:y', 'c:d': 'e "f"' };
      const { alertId } = await opsgenie.open({ message: 'm', details });
      const found = async (query: string): Promise<readonly string[]> => {
        const path = `/v2/alerts?query=${encodeURIComponent(query)}`;
        const { body } = await opsgenie.get(path).expect(200);
        return body.data.map(({ id }: { id: string }) => id);
      };

      expect(await found('detailsPair("a b":"x:y")')).toEqual([alertId]);
      expect(await found('detailsPair(a b:x:*)')).toEqual([alertId]);
      expect(await found('detailsPair: "c:d":"e \\"f\\""')).toEqual([alertId]);
      expect(await found('detailsPair("a b":"x")')).toEqual([]);
    });

    it('shows the activity in parts', async () => {
      const { alertId } = await opsgenie.open({ message: 'm' });
      for (const note of ['a', 'b', 'c']) {
        await opsgenie.change(`/v2/alerts/${alertId}/notes`, { note });
      }
      const first = await opsgenie.get(`/v2/alerts/${alertId}/notes?limit=2`);
      const { pathname, search } = new URL(first.body.paging.next);
      const second = await opsgenie.get(pathname + search);

      const notes = [...first.body.data, ...second.body.data];
      expect(notes.map(({ note }) => note)).toEqual(['c', 'b', 'a']);
      expect(second.body.paging).not.toHaveProperty('next');
    });

    it('tells the sender of an alert what became of it', async () => {
      const sender = opsgenieClient(pager.server, SENDER_KEY);
      const status = await sender.open({ message: 'm' });

      expect(status).toMatchObject({ success: true, action: 'Create' });
      expect(await opsgenie.alert(status.alertId)).toMatchObject({
        integration: { name: 'Alertmanager', type: 'Prometheus' },
      });
    });
  },
);

function messages(answer: { body: { data: { message: string }[] } }) {
  return answer.body.data.map(({ message }) => message);
}
