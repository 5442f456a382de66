import http from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import request from 'supertest';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { postEncoded } from './__testUtils__/postEncoded';
import {
  SENDER_KEY,
  startPager,
  TEST_KEY,
  TestPager,
  urlOf,
} from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const ROTATION = {
  startDate: '2026-01-05T09:00:00Z',
  type: 'weekly',
  participants: [{ type: 'none' }],
};

describe.each(databases.eachSupportedId())(
  'bad requests to the Opsgenie-compatible API on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startPager({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    // Nothing half-written: no bad request leaves an alert behind.
    afterEach(async () => {
      const { body } = await opsgenie.get('/v2/alerts/count').expect(200);
      if (body.data.count !== 0) {
        throw new Error('A bad request left an alert behind');
      }
    });

    const post = (body: string, headers: Record<string, string> = {}) =>
      request(pager.server)
        .post('/v2/alerts')
        .set({
          authorization: `GenieKey ${TEST_KEY}`,
          'content-type': 'application/json',
          ...headers,
        })
        .send(body);

    it.each<[string, object, Record<string, string>]>([
      [
        '/v2/schedules',
        { name: 'ops', rotations: [{ type: 'weekly' }] },
        {
          'rotations[0].startDate': 'may not be empty',
          'rotations[0].participants': 'must be a list of objects',
        },
      ],
      [
        '/v2/schedules',
        { name: 'ops', rotations: {} },
        { rotations: 'must be a list' },
      ],
      [
        '/v2/escalations',
        {
          name: 'ops',
          rules: [
            { recipient: { type: 'schedule', name: 'ops' } },
            {
              delay: { timeAmount: 'five' },
              notifyType: 'loudly',
              recipient: { type: 'robot' },
            },
          ],
        },
        {
          'rules[1].delay.timeAmount': 'must be a number',
          'rules[1].notifyType':
            'must be one of default, next, previous, users, admins, random, all',
          'rules[1].recipient.type': 'must be one of user, schedule, team',
        },
      ],
      [
        '/v2/escalations',
        {
          name: 'ops',
          rules: [],
          repeat: { count: 21, waitInterval: -1, closeAlertAfterAll: 'no' },
        },
        {
          'repeat.count': 'must be at most 20',
          'repeat.waitInterval': 'must be at least 0',
          'repeat.closeAlertAfterAll': 'must be true or false',
        },
      ],
      [
        '/v2/schedules',
        {
          name: 'x'.repeat(101),
          timezone: 'Mars; Venus',
          rotations: [{ ...ROTATION, length: -1 }],
        },
        {
          name: 'has 101 characters, expected at most 100',
          timezone:
            "is 'Mars; Venus', expected an IANA zone such as Europe/Berlin",
          'rotations[0].length':
            'is -1, expected a whole number from 1 to 10000',
        },
      ],
      [
        '/v2/schedules',
        {
          name: 'ops',
          rotations: [{ ...ROTATION, endDate: '+099999-01-01T00:00:00Z' }],
        },
        {
          'rotations[0].endDate':
            'must be a moment such as 2026-01-05T09:00:00+01:00',
        },
      ],
      [
        '/v2/policies',
        { type: 'alert', name: 'x', details: 'x' },
        { details: 'must be an object whose values are strings' },
      ],
    ])(
      'names the place of what is wrong in %s %j',
      async (path, body, errors) => {
        const answer = await opsgenie.post(path).send(body).expect(422);

        expect(answer.body.errors).toEqual(errors);
      },
    );

    it('answers 401 to an unknown key', async () => {
      const answer = await post('{"message":"m"}', {
        authorization: 'GenieKey wrong',
      });

      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({
        message: 'Could not authenticate: key is not valid.',
        took: expect.any(Number),
        requestId: answer.headers['x-request-id'],
      });
      expect(answer.headers['x-ratelimit-state']).toBe('OK');
    });

    it.each(['', 'GenieKey', 'GenieKey ', 'Basic abc', `Bearer ${TEST_KEY}`])(
      'answers 401 to the authorization "%s"',
      async authorization => {
        const answer = await post('{"message":"m"}', { authorization });
        expect(answer.status).toBe(401);
        expect(answer.body.message).toMatch(/^Could not authenticate/);
      },
    );

    it('answers 403 when a key that may only send alerts asks for more', async () => {
      const sender = opsgenieClient(pager.server, SENDER_KEY);
      for (const answer of [
        await sender.get('/v2/alerts'),
        await sender.get('/v2/schedules'),
        await sender.delete('/v2/alerts/x'),
      ]) {
        expect(answer.status).toBe(403);
        expect(answer.body).toMatchObject({
          message:
            'To perform this action, use an API key from an API integration.',
          code: 40301,
        });
      }
    });

    it.each(['{not json', '{"message": "m"', 'message=m'])(
      'answers 400 to the body %s',
      async body => {
        const answer = await post(body);
        expect(answer.status).toBe(400);
        expect(answer.body.message).toBe(
          'Could not parse request body as JSON.',
        );
      },
    );

    it.each([
      ['{}', { message: 'may not be empty' }],
      ['', { message: 'may not be empty' }],
      ['{"message":""}', { message: 'may not be empty' }],
      ['{"message":"  "}', { message: 'may not be empty' }],
      ['{"message":null}', { message: 'may not be empty' }],
      ['{"message":5}', { message: 'must be a string' }],
      ['[]', { body: 'must be a JSON object' }],
      ['"message"', { body: 'must be a JSON object' }],
      [
        '{"message":"m","alias":{},"tags":"a,b","priority":"P9"}',
        {
          alias: 'must be a string',
          tags: 'must be a list of strings',
          priority: 'must be one of P1, P2, P3, P4, P5',
        },
      ],
      [
        '{"message":"m","tags":[{}],"responders":"ops"}',
        {
          'tags[0]': 'must be a string',
          responders: 'must be a list of objects',
        },
      ],
      [
        '{"message":"m","responders":["ops"],"actions":7}',
        {
          'responders[0]': 'must be an object',
          actions: 'must be a list of strings',
        },
      ],
    ])('answers 422 to %s and names each wrong field', async (body, errors) => {
      const answer = await post(body);

      expect(answer.status).toBe(422);
      expect(answer.body).toEqual({
        message: 'Request body is not processable. Please check the errors.',
        errors,
        took: expect.any(Number),
        requestId: expect.any(String),
      });
    });

    it.each([
      ['notes', {}, { note: 'may not be empty' }],
      ['snooze', {}, { endTime: 'may not be empty' }],
      [
        'snooze',
        { endTime: 'soon' },
        { endTime: 'must be a moment such as 2026-01-05T12:00:00Z' },
      ],
      ['priority', {}, { priority: 'must be one of P1, P2, P3, P4, P5' }],
      ['message', { message: '' }, { message: 'may not be empty' }],
    ])('answers 422 to %s with %j', async (action, body, errors) => {
      const answer = await opsgenie.post(`/v2/alerts/x/${action}`, body);
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual(errors);
    });

    it('answers 422 to an identifier type that does not exist', async () => {
      const answer = await opsgenie.post(
        '/v2/alerts/x/close?identifierType=no',
      );
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual({
        identifierType: 'must be one of id, alias, tiny',
      });
    });

    it('answers 413 to a body over 1 MiB, with or without a declared length', async () => {
      const body = JSON.stringify({ message: 'm'.repeat(1024 * 1024) });
      const declared = await post(body);
      expect(declared.status).toBe(413);
      expect(declared.body.message).toBe('Request body is larger than 1 MiB.');

      expect(await postChunked(`${urlOf(pager)}/v2/alerts`, body)).toBe(413);
    });

    it.each([
      [415, 'zstd', Buffer.from('{}')],
      [400, 'gzip', Buffer.from('{"message":"m"}')],
      // Small on its way, too large when it is unpacked.
      [413, 'gzip', gzipSync(`{"message":"${'m'.repeat(1024 * 1024)}"}`)],
      [413, 'br', brotliCompressSync('m'.repeat(10 * 1024 * 1024))],
    ])(
      'answers %d to a body that cannot be unpacked with %s',
      async (...given) => {
        const [status, encoding, body] = given;
        const answer = await postEncoded(pager, encoding, body);
        expect(answer.status).toBe(status);
        expect(await answer.json()).toEqual({
          message: expect.any(String),
          took: expect.any(Number),
          requestId: answer.headers.get('x-request-id'),
        });
      },
    );

    it.each(['get', 'post', 'put', 'patch', 'delete'] as const)(
      'answers 404 in the envelope of Opsgenie, never HTML, to %s of an unknown path',
      async method => {
        for (const path of [
          '/v2',
          '/v2/',
          '/v1/nothing',
          '/v2/nothing',
          '/v2/alerts//close',
          '/v2/schedules/x/nothing',
          '/v2/users/x/nothing/y',
          '/api/oncall/opsgenie',
          '/api/oncall/opsgenie/v2/nothing',
          '/api/oncall/opsgenie/nothing',
        ]) {
          const answer = await opsgenie[method](path, {});
          expect([path, answer.status]).toEqual([path, 404]);
          expect(answer.headers['content-type']).toMatch(/^application\/json/);
          expect(answer.body).toEqual({
            message: expect.stringMatching(/^No API exists at/),
            took: expect.any(Number),
            requestId: answer.headers['x-request-id'],
          });
        }
      },
    );

    it('understands a base URL that ends with a slash, at the root and in a prefix', async () => {
      for (const root of ['/', '/api/oncall/opsgenie/']) {
        const list = await opsgenie.get(`${root}/v2/alerts?limit=1`);
        expect([root, list.status]).toEqual([root, 200]);
        expect(list.body.paging.first).toContain(`${root}/v2/alerts?`);
        const path = `${root}/v2/heartbeats/nightly/ping`;
        expect((await opsgenie.get(path)).status).toBe(202);
        const unknown = await opsgenie.get(`${root}/v1/nothing`);
        expect([root, unknown.status]).toEqual([root, 404]);
        expect(unknown.body.message).toBe('No API exists at [/v1/nothing].');
      }
    });

    it('answers 405 and the methods that there are to another method', async () => {
      const answer = await opsgenie.put('/v2/alerts', {});
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, POST');
    });

    it('answers 404 to an unknown alert and an unknown request', async () => {
      const alert = await opsgenie.get('/v2/alerts/nope?identifierType=id');
      expect(alert.status).toBe(404);
      expect(alert.body.message).toBe('Alert with id [nope] does not exist.');

      const status = await opsgenie.get('/v2/alerts/requests/nope');
      expect(status.status).toBe(404);
      // The Go SDK asks again on exactly this header.
      expect(status.headers['x-opsgenie-errortype']).toBe(
        'RequestNotProcessed',
      );
    });

    it.each(['abc', '1 or 1=1', '99999999999999999999'])(
      'answers 404 to the short number %s',
      async tinyId => {
        const path = `/v2/alerts/${encodeURIComponent(tinyId)}`;
        const answer = await opsgenie.get(`${path}?identifierType=tiny`);
        expect(answer.status).toBe(404);
      },
    );

    it('answers 422 beyond the window of Opsgenie', async () => {
      const answer = await opsgenie.get('/v2/alerts?offset=19900&limit=100');
      expect(answer.status).toBe(422);
      expect(answer.body.message).toBe(
        'Sum of offset and limit should be lower than 20000',
      );
    });

    it.each(['a OR', 'NOT', 'count > many', '(a', 'sesame: open'])(
      'answers 422 to the query %s instead of finding the wrong alerts',
      async query => {
        const path = `/v2/alerts?query=${encodeURIComponent(query)}`;
        const answer = await opsgenie.get(path);
        expect(answer.status).toBe(422);
        expect(answer.body.errors.query).toMatch(
          /is not understood at character \d+: /,
        );
      },
    );

    it('answers 202 to a snooze into the past, and tells why it was refused', async () => {
      // The alert does not exist either; a malformed request must not depend on that.
      const status = await opsgenie.change('/v2/alerts/x/snooze', {
        endTime: '2020-01-01T00:00:00Z',
      });
      expect(status).toMatchObject({
        success: false,
        status: 'Alert does not exist',
      });
    });
  },
);

/** Sends a body without declaring its length; resolves with the status. */
function postChunked(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = http.request(url, {
      method: 'POST',
      headers: { authorization: `GenieKey ${TEST_KEY}` },
    });
    call.on('response', response => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject);
    call.write(body);
    call.end();
  });
}
