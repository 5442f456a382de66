import { Knex } from 'knex';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const TEAM_KEY = 'the-key-of-the-payments-team';

describe.each(databases.eachSupportedId())(
  'the key of a team on %s',
  databaseId => {
    let knex: Knex;
    let pager: TestPager;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      pager = await startBank({
        knex,
        config: {
          opsgenie: { rateLimits: { search: { perSecond: 5 } } },
          integrations: {
            test: {
              key: TEST_KEY,
              rights: ['read', 'write', 'delete', 'configure'],
            },
            team: {
              key: TEAM_KEY,
              team: 'group:default/payments',
              scope: 'team',
              rights: ['read', 'write', 'delete', 'configure'],
            },
            empty: {
              key: 'the-key-of-the-team-empty',
              team: 'group:default/empty',
              scope: 'team',
            },
            grafana: {
              type: 'grafana',
              key: 'the-grafana-of-the-payments-team',
              team: 'group:default/payments',
              scope: 'team',
            },
          },
        },
      });
    });
    afterAll(() => pager.stop());

    const account = () => opsgenieClient(pager.server);
    const team = () => opsgenieClient(pager.server, TEAM_KEY);
    const emptys = () =>
      opsgenieClient(pager.server, 'the-key-of-the-team-empty');

    const open = async (
      who: ReturnType<typeof opsgenieClient>,
      responder: string,
    ) => {
      const responders = [{ type: 'team', name: responder }];
      const { alertId } = await who.open({ message: 'm', responders });
      return alertId;
    };

    it('sends every alert to its own team, whatever the alert says', async () => {
      const id = await open(team(), 'Empty');
      const { body } = await account().get(`/v2/alerts/${id}`);
      expect(body.data.teams).toEqual([{ id: 'group:default/payments' }]);
    });

    it('reads and changes the alerts of its own team, and no others', async () => {
      const mine = await open(account(), 'Payments');
      const foreign = await open(account(), 'Empty');

      expect((await team().get(`/v2/alerts/${mine}`)).status).toBe(200);
      const refused = await team().get(`/v2/alerts/${foreign}`);
      expect([refused.status, refused.body.code]).toEqual([403, 40301]);

      expect(await team().change(`/v2/alerts/${mine}/close`)).toMatchObject({
        success: true,
      });
      expect(await team().change(`/v2/alerts/${foreign}/close`)).toMatchObject({
        success: false,
        status: 'The alert belongs to another team',
      });
      const listed = await team().get('/v2/alerts').expect(200);
      const ids = listed.body.data.map(({ id }: { id: string }) => id);
      expect(ids).toContain(mine);
      expect(ids).not.toContain(foreign);
    });

    it('is told what became of its own requests only', async () => {
      const { body } = await account().post('/v2/alerts', { message: 'm' });
      const path = `/v2/alerts/requests/${body.requestId}`;
      const grafana = opsgenieClient(
        pager.server,
        'the-grafana-of-the-payments-team',
      );

      expect((await account().get(path)).status).toBe(200);
      expect((await team().get(path)).status).toBe(404);
      expect((await grafana.get(path)).status).toBe(404);
      const own = await grafana.post('/v2/alerts', { message: 'm' });
      const told = `/v2/alerts/requests/${own.body.requestId}`;
      expect((await grafana.get(told)).status).toBe(200);
      expect((await account().get(told)).status).toBe(200);
    });

    it('has heartbeats of its own team only, and touches nothing of the account', async () => {
      const beat = { name: 'foreign', interval: 5, intervalUnit: 'minutes' };
      const ownerTeam = { name: 'Empty' };
      await account()
        .post('/v2/heartbeats', { ...beat, ownerTeam })
        .expect(201);
      await team()
        .post('/v2/heartbeats', { ...beat, name: 'own', ownerTeam })
        .expect(201);

      for (const answer of [
        await team().get('/v2/heartbeats/foreign'),
        await team().patch('/v2/heartbeats/foreign', { interval: 9 }),
        await team().post('/v2/heartbeats/foreign/disable'),
        await team().delete('/v2/heartbeats/foreign'),
        await team().get('/v1/maintenance'),
        await team().get('/v2/forwarding-rules'),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([403, 40301]);
      }
      const { body } = await team().get('/v2/heartbeats').expect(200);
      expect(body.data.heartbeats).toEqual([
        expect.objectContaining({
          name: 'own',
          ownerTeam: { id: 'group:default/payments', name: 'Payments' },
        }),
      ]);
    });

    it('reports no sign of life of other teams, whose silence would not be noticed', async () => {
      const beat = { name: 'watched', interval: 5, intervalUnit: 'minutes' };
      await account()
        .post('/v2/heartbeats', { ...beat, ownerTeam: { name: 'Empty' } })
        .expect(201);
      await account()
        .post('/v2/heartbeats', { ...beat, name: 'everybodys' })
        .expect(201);
      await team()
        .post('/v2/heartbeats', { ...beat, name: 'mine' })
        .expect(201);
      const lastPing = async (name: string) => {
        const { body } = await account().get(`/v2/heartbeats/${name}`);
        return body.data.lastPingTime;
      };

      // As for a name that does not exist: a job does not fail because of who watches it.
      await team().post('/v2/heartbeats/watched/ping').expect(202);
      await team().post('/v2/heartbeats/everybodys/ping').expect(202);
      await request(pager.server)
        .post('/v1/json/heartbeat/send')
        .send({ apiKey: TEAM_KEY, name: 'watched' })
        .expect(200);
      await team().post('/v2/heartbeats/mine/ping').expect(202);
      expect(await lastPing('watched')).toBeUndefined();
      expect(await lastPing('everybodys')).toBeUndefined();
      expect(await lastPing('mine')).toBeDefined();

      await account().post('/v2/heartbeats/watched/ping').expect(202);
      expect(await lastPing('watched')).toBeDefined();
      await knex('heartbeat')
        .where({ name: 'watched' })
        .update({ expires_at: null, expired_at: 1 });
      await team().post('/v2/heartbeats/watched/ping').expect(202);
      const { body } = await account().get('/v2/heartbeats/watched');
      expect(body.data.expired).toBe(true);
    });

    it('opens its own alert where another team has one with that alias, and changes that one by nothing', async () => {
      const alert = { message: 'm', alias: 'same', priority: 'P1' };
      const responders = [{ type: 'team', name: 'Empty' }];
      const foreign = await account().open({
        ...alert,
        priority: 'P5',
        responders,
      });
      const own = await team().open(alert);
      expect(own.alertId).not.toBe(foreign.alertId);
      expect(await account().alert(foreign.alertId)).toMatchObject({
        count: 1,
        priority: 'P5',
      });
      expect((await account().alert(own.alertId)).teams).toEqual([
        { id: 'group:default/payments' },
      ]);

      expect(await team().open(alert)).toMatchObject({ alertId: own.alertId });
      await team().change('/v2/alerts/same/close?identifierType=alias');
      expect(await account().alert(own.alertId)).toMatchObject({
        status: 'closed',
        count: 2,
      });
      expect((await account().alert(foreign.alertId)).status).toBe('open');
    });

    it('takes no alias away from what others report later', async () => {
      const alert = { message: 'm', alias: 'taken before' };
      const own = await team().open(alert);
      const { alertId } = await account().open({
        ...alert,
        responders: [{ type: 'team', name: 'Empty' }],
      });
      expect(alertId).not.toBe(own.alertId);
    });

    it('means the alert of its own team by an alias, whoever opened that', async () => {
      const alert = { message: 'm', alias: 'of several' };
      const own = await account().open({
        ...alert,
        responders: [{ type: 'team', name: 'Payments' }],
      });
      const foreign = await emptys().open(alert);
      expect(foreign.alertId).not.toBe(own.alertId);

      const path = '/v2/alerts/of several/close?identifierType=alias';
      expect(await team().change(path)).toMatchObject({
        success: true,
        alertId: own.alertId,
      });
      expect(await team().change(path)).toMatchObject({ success: false });
      expect((await account().alert(foreign.alertId)).status).toBe('open');
    });

    it('finds only the alerts of its own team, however it searches', async () => {
      const mine = await open(account(), 'Payments');
      await open(account(), 'Empty');
      await account()
        .post('/v2/alerts/saved-searches', {
          name: 'Of Empty',
          query: 'teams: Empty OR message: m',
        })
        .expect(201);
      const found = async (query: string) => {
        // Searches are limited by the second.
        pager.clock.now = pager.clock.now.plus({ seconds: 2 });
        const path = `/v2/alerts?limit=100&${query}`;
        const { body } = await team().get(path).expect(200);
        return body.data.map((alert: { id: string }) => alert.id);
      };
      const everywhere = [
        'query=',
        `query=${encodeURIComponent('status: open OR NOT status: open')}`,
        `query=${encodeURIComponent('teams: Empty OR teams: Payments')}`,
        'searchIdentifier=Of%20Empty&searchIdentifierType=name',
      ];
      for (const query of everywhere) {
        const ids = await found(query);
        expect(ids).toContain(mine);
        for (const id of ids) {
          const { teams } = await account().alert(id);
          expect(teams).toContainEqual({ id: 'group:default/payments' });
        }
        const counted = await team().get(`/v2/alerts/count?${query}`);
        expect([query, counted.body.data]).toEqual([
          query,
          { count: ids.length },
        ]);
      }
      expect(
        await found(`query=${encodeURIComponent('teams: Empty')}`),
      ).toEqual([]);
    });

    it('keeps searches, policies and keys of its own team only', async () => {
      const policy = {
        type: 'alert',
        name: 'Louder',
        filter: { type: 'match-all' },
        message: '{{message}}',
      };
      const search = { name: 'Search', query: 'status: open' };
      const ofAccount = {
        search: await account().post('/v2/alerts/saved-searches', search),
        policy: await account().post('/v2/policies', policy),
        integration: await account().post('/v2/integrations', {
          type: 'API',
          name: 'Account',
        }),
      };
      const { data: foreign } = ofAccount.search.body;
      const policyPath = `/v2/policies/${ofAccount.policy.body.data.id}`;
      const keyPath = `/v2/integrations/${ofAccount.integration.body.data.id}`;
      for (const answer of [
        await team().patch(`/v2/alerts/saved-searches/${foreign.id}`, search),
        await team().delete(`/v2/alerts/saved-searches/${foreign.id}`),
        await team().get(policyPath),
        await team().put(policyPath, policy),
        await team().post(`${policyPath}/disable`),
        await team().post(`${policyPath}/change-order`, { targetIndex: 0 }),
        await team().delete(policyPath),
        await team().post('/v2/policies?teamId=Empty', policy),
        await team().get('/v2/policies/alert?teamId=Empty'),
        await team().get(keyPath),
        await team().delete(keyPath),
        await team().get('/v2/users/ana@bancly.example/contacts'),
        await team().get('/v2/users/ana@bancly.example/notification-rules'),
        await team().get('/v2/users/ana@bancly.example?expand=contact'),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([403, 40301]);
      }

      const own = await team().post('/v2/policies', policy).expect(201);
      const listed = await team().get('/v2/policies/alert').expect(200);
      expect(listed.body.data).toEqual([
        expect.objectContaining({ id: own.body.data.id }),
      ]);
      const saved = await team()
        .post('/v2/alerts/saved-searches', { ...search, name: 'Own' })
        .expect(201);
      const searches = await team().get('/v2/alerts/saved-searches');
      expect(searches.body.data).toEqual([
        { id: saved.body.data.id, name: 'Own' },
      ]);
      await team()
        .delete(`/v2/alerts/saved-searches/${saved.body.data.id}`)
        .expect(200);
    });

    it('opens alerts for its own team through the door of a tool too', async () => {
      const { body } = await request(pager.server)
        .post('/v1/json/grafana')
        .set('Authorization', 'GenieKey the-grafana-of-the-payments-team')
        .send({ title: 'From a tool', message: 'Slow', state: 'alerting' })
        .expect(200);
      const [{ alertId }] = body.items;
      expect((await account().alert(alertId)).teams).toEqual([
        { id: 'group:default/payments' },
      ]);
    });

    it.each([
      ['grafana', { title: 'From a tool', state: 'alerting' }],
      [
        'grafana',
        {
          status: 'firing',
          groupKey: 'idle',
          commonLabels: { service: 'idle', alertname: 'Down' },
          alerts: [
            {
              status: 'firing',
              labels: { service: 'idle', alertname: 'Down' },
              annotations: {},
              fingerprint: 'idle',
            },
          ],
        },
      ],
    ])(
      'opens alerts for its own team also about the service of another, through the door of %s',
      async (tool, message) => {
        const { body } = await request(pager.server)
          .post(`/v1/json/${tool}`)
          .set('Authorization', 'GenieKey the-grafana-of-the-payments-team')
          .send(message)
          .expect(200);
        const [{ alertId }] = body.items;
        expect((await account().alert(alertId)).responders).toEqual([
          { type: 'team', id: 'group:default/payments' },
        ]);
      },
    );

    it('is held back alone when it asks too much', async () => {
      pager.clock.now = pager.clock.now.plus({ minutes: 1 });
      const statuses = [];
      for (let ask = 0; ask < 6; ask += 1) {
        statuses.push((await team().get('/v2/alerts')).status);
      }
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);

      const { status, headers, body } = await team().get('/v2/alerts');
      expect(status).toBe(429);
      expect(headers).toMatchObject({
        'x-ratelimit-state': 'THROTTLED',
        'x-ratelimit-reason': 'INTEGRATION',
        'x-ratelimit-period-in-sec': '1',
      });
      expect(body).toEqual({
        message: expect.stringContaining('too many requests'),
        took: expect.any(Number),
        requestId: headers['x-request-id'],
      });
      expect((await account().get('/v2/alerts')).status).toBe(200);
      // Sending has a limit of its own.
      expect((await team().post('/v2/alerts', { message: 'm' })).status).toBe(
        202,
      );
    });
  },
);
