import { mockCredentials } from '@backstage/backend-test-utils';
import { AlertInput } from '@muster/backstage-plugin-oncall-common';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

/** The character 0, which PostgreSQL cannot store, and halves of a pair, which are no text. */
const AWKWARD = [
  ['the character 0', 'a\0b', 'ab'],
  ['a lone high surrogate', 'a\ud800b', 'a\ufffdb'],
  ['a lone low surrogate', 'a\udc00b', 'a\ufffdb'],
] as const;

describe.each(databases.eachSupportedId())('awkward text on %s', id => {
  let pager: TestPager;

  beforeAll(async () => {
    pager = await startBank({ knex: await databases.init(id) });
  });
  afterAll(() => pager.stop());

  describe.each(AWKWARD)('with %s', (kind, awkward, clean) => {
    it('never loses an alert of a machine, whatever field it is in', async () => {
      const opsgenie = opsgenieClient(pager.server);
      const alias = `alias ${awkward}`;
      const { isSuccess } = await opsgenie.open({
        message: awkward,
        alias,
        description: awkward,
        responders: [
          { type: awkward, name: awkward },
          { type: 'user', username: awkward },
          { type: 'team', id: awkward },
        ],
        teams: [{ name: awkward }],
        visibleTo: [{ type: awkward, name: awkward }],
        actions: [awkward],
        tags: [awkward],
        details: { [awkward]: awkward },
        entity: awkward,
        source: awkward,
        user: awkward,
        note: awkward,
      });

      expect(isSuccess).toBe(true);
      const path = `alias%20${
        awkward === 'a\0b' ? 'a%00b' : encodeURIComponent(clean)
      }`;
      expect(
        await opsgenie.alert(`${path}?identifierType=alias`),
      ).toMatchObject({
        message: clean,
        alias: `alias ${clean}`,
        description: clean,
        actions: [clean],
        tags: [clean],
        details: { [clean]: clean },
        entity: clean,
        source: clean,
      });
    });

    it('is no matter in any change by a machine', async () => {
      const opsgenie = opsgenieClient(pager.server);
      await opsgenie.open({ message: 'Down', alias: `change ${clean}` });
      const path = `/v2/alerts/${encodeURIComponent(
        `change ${clean}`,
      )}/%s?identifierType=alias`;
      const common = { user: awkward, source: awkward, note: awkward };
      for (const [action, body] of Object.entries({
        notes: common,
        acknowledge: common,
        unacknowledge: common,
        snooze: { ...common, endTime: '2026-01-05T12:00:00Z' },
        message: { ...common, message: awkward },
        description: { ...common, description: awkward },
        priority: { ...common, priority: 'P1' },
        close: common,
      })) {
        const { status } = await opsgenie.post(
          path.replace('%s', action),
          body,
        );
        expect([action, status]).toEqual([action, 202]);
      }
    });

    it('is never a failure in what a client of Opsgenie sets up', async () => {
      const opsgenie = opsgenieClient(pager.server);
      const name = `${kind}: ${awkward}`;
      const bodies: readonly [string, object][] = [
        [
          '/v2/escalations',
          {
            name,
            description: awkward,
            rules: [
              { recipient: { type: 'user', username: 'ana@bancly.example' } },
            ],
          },
        ],
        ['/v2/schedules', { name, description: awkward }],
        [
          '/v2/heartbeats',
          {
            name,
            description: awkward,
            interval: 5,
            intervalUnit: 'minutes',
            alertMessage: awkward,
            alertTags: [awkward],
          },
        ],
        [
          '/v2/policies',
          {
            type: 'alert',
            name,
            policyDescription: awkward,
            message: awkward,
            tags: [awkward],
            details: { [awkward]: awkward },
            filter: matching(awkward),
          },
        ],
        [
          '/v2/teams/Payments/routing-rules?teamIdentifierType=name',
          {
            name,
            criteria: matching(awkward),
            notify: { type: 'none' },
          },
        ],
        [
          '/v2/forwarding-rules',
          {
            fromUser: { username: 'ben@bancly.example' },
            toUser: { username: 'ana@bancly.example' },
            startDate: '2036-01-05T09:00:00Z',
            endDate: '2036-01-06T09:00:00Z',
            alias: name,
          },
        ],
        [
          '/v2/alerts/saved-searches',
          {
            name,
            query: `message: ${awkward}`,
            description: awkward,
            owner: { username: 'ana@bancly.example' },
          },
        ],
        ['/v2/integrations', { type: 'API', name }],
      ];
      for (const [path, body] of bodies) {
        const { status } = await opsgenie.post(path, body);
        expect([path, status]).toEqual([path, 201]);
      }
    });

    it('is refused in every field that a person writes, with the name of the field', async () => {
      const ana = clientOf(pager, 'ana');
      const inputs: readonly [string, AlertInput][] = [
        ['message', { message: awkward }],
        ['description', { message: 'm', description: awkward }],
        ['alias', { message: 'm', alias: awkward }],
        ['tags.0', { message: 'm', tags: [awkward] }],
        ['details.key', { message: 'm', details: { key: awkward } }],
        ['service', { message: 'm', service: `component:default/${awkward}` }],
        [
          'responders.0.ref',
          { message: 'm', responders: [{ type: 'user', ref: awkward }] },
        ],
      ];
      for (const [field, input] of inputs) {
        await expect(ana.createAlert(input)).rejects.toMatchObject({
          statusCode: 400,
          body: {
            error: { message: expect.stringContaining(`${field} contains`) },
          },
        });
      }
      await expect(
        ana.createAlert({ message: 'm', details: { [awkward]: 'x' } }),
      ).rejects.toMatchObject({ statusCode: 400 });
      await expect(
        ana.me.addContactMethod({
          channel: 'webhook',
          to: `https://${awkward}`,
        }),
      ).rejects.toMatchObject({ statusCode: 400 });
      const alert = await ana.createAlert({ message: 'Down' });
      await expect(ana.addAlertNote(alert.id, awkward)).rejects.toMatchObject({
        statusCode: 400,
      });
    });
  });

  it('without a bottom is a client error, never a failure', async () => {
    const levels = 40_000;
    const endless = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    for (const field of ['message', 'details', 'unknown']) {
      const { status, body } = await request(pager.server)
        .post('/api/oncall/alerts')
        .set('Authorization', mockCredentials.user.header())
        .set('Content-Type', 'application/json')
        .send(`{"message":"m","${field}":${endless}}`);
      expect([status, body.error.message]).toEqual([
        400,
        'The body has more than 100 levels, expected fewer',
      ]);
    }
  });

  it('without a bottom in the details never loses an alert of a machine', async () => {
    const opsgenie = opsgenieClient(pager.server);
    const levels = 100_000;
    const endless = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    await request(pager.server)
      .post('/v2/alerts')
      .set('Authorization', `GenieKey ${TEST_KEY}`)
      .set('Content-Type', 'application/json')
      .send(`{"message":"m","alias":"endless","details":{"a":${endless}}}`)
      .expect(202);
    expect(await opsgenie.alert('endless?identifierType=alias')).toMatchObject({
      details: { a: expect.stringContaining('cannot be written as text') },
    });
  });

  it('in an address is a client error or nothing found, never a failure', async () => {
    const opsgenie = opsgenieClient(pager.server);
    for (const path of [
      '/v2/alerts/a%00b',
      '/v2/alerts/a%00b?identifierType=alias',
      '/v2/alerts/requests/a%00b',
      '/v2/alerts?query=a%00b',
      '/v2/alerts/count?query=message:a%00b',
      '/v2/schedules/a%00b?identifierType=name',
      '/v2/teams/a%00b?identifierType=name',
      '/api/oncall/alerts/a%00b',
      '/api/oncall/alerts?text=a%00b',
      '/api/oncall/alerts?team=group:default/a%00b',
      '/api/oncall/schedules/a%00b',
      '/api/oncall/services?ref=component:default/a%00b',
    ]) {
      const { status } = await opsgenie.get(path);
      expect([path, status < 500]).toEqual([path, true]);
    }
  });
});

function matching(expectedValue: string) {
  const condition = { field: 'message', operation: 'equals', expectedValue };
  return { type: 'match-all-conditions', conditions: [condition] };
}
