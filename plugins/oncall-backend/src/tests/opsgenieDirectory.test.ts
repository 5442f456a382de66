import { toIso } from '../alerts/alertRow';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, startBank } from './__testUtils__/startBank';
import { SENDER_KEY, TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const CAREFUL_KEY = 'a-key-that-never-deletes';

const ANA = {
  id: 'user:default/ana',
  username: 'ana@bancly.example',
  fullName: 'Ana Lopez',
  blocked: false,
  verified: true,
  role: { id: 'User', name: 'User' },
  userAddress: { country: '', state: '', city: '', line: '', zipCode: '' },
};

/** Somebody of whom the catalog says all that clients can read. */
const TRINITY = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'trinity',
    namespace: 'default',
    tags: ['tag1'],
    annotations: {
      'muster.dev/role': 'Admin',
      'muster.dev/locale': 'en_US',
      'muster.dev/timezone': 'Europe/Berlin',
      'muster.dev/country': 'DE',
      'muster.dev/city': 'Berlin',
      'muster.dev/details.dept': 'sales, support',
    },
  },
  spec: {
    profile: { displayName: 'Trinity', email: 'trinity@bancly.example' },
  },
};

describe.each(databases.eachSupportedId())(
  'Opsgenie-compatible people and integrations on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      pager = await startBank({
        knex: await databases.init(databaseId),
        others: () => [TRINITY],
        config: {
          integrations: {
            test: {
              key: TEST_KEY,
              rights: ['read', 'write', 'delete', 'configure'],
            },
            careful: {
              key: CAREFUL_KEY,
              rights: ['read', 'write', 'configure'],
            },
            sender: { key: SENDER_KEY, type: 'prometheus' },
          },
        },
      });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    const users = async (query: string = '') =>
      (await opsgenie.get(`/v2/users/?${query}`).expect(200)).body;

    const namesOf = ({ data }: { data: readonly { username: string }[] }) =>
      data.map(({ username }) => username);

    it('lists people in a stable order, in parts', async () => {
      const all = await users();
      expect(all).toMatchObject({ totalCount: 4, data: expect.any(Array) });
      expect(namesOf(all)).toEqual([
        'ana@bancly.example',
        'ben@bancly.example',
        'trinity@bancly.example',
        'user:default/cy',
      ]);
      expect(all.data[0]).toEqual(ANA);

      const part = await users('limit=1&offset=2&sort=fullName&order=desc');
      expect(namesOf(part)).toEqual(['ben@bancly.example']);
      expect(part.paging.next).toContain('offset=3');
    });

    it('finds people by a part of a name', async () => {
      expect(namesOf(await users('query=LOPEZ'))).toEqual([ANA.username]);
      expect(
        namesOf(await users(`query=${encodeURIComponent('username: ben')}`)),
      ).toEqual(['ben@bancly.example']);
      const path = `/v2/users?query=${encodeURIComponent('muteUntil: 1')}`;
      expect((await opsgenie.get(path)).status).toBe(422);
    });

    it.each(['ana OR ben', 'NOT username: ana', '(username: ana)'])(
      'refuses to look for people with %s instead of finding nobody',
      async query => {
        const path = `/v2/users?query=${encodeURIComponent(query)}`;
        const { status, body } = await opsgenie.get(path);
        expect(status).toBe(422);
        expect(body.errors.query).toMatch(/^must be a text, or one of id, /);
      },
    );

    it.each([
      ['role: user AND blocked: false AND fullName: "lopez"', [ANA.username]],
      ['id = user:default/ben', ['ben@bancly.example']],
      ['role: admin', ['trinity@bancly.example']],
      ['locale: en AND userAddress.city: berlin', ['trinity@bancly.example']],
      ['userAddress.country: fr', []],
      ['verified: false', []],
      ['username: ben*', ['ben@bancly.example']],
      ['username: *en', []],
      ['fullName: *Lopez AND username: "ana@"', [ANA.username]],
    ])('finds people with %s', async (query, names) => {
      const found = await users(`query=${encodeURIComponent(query)}`);
      expect(namesOf(found)).toEqual(names);
    });

    it.each(['ana@bancly.example', 'user:default/ana', 'user%3Adefault%2Fana'])(
      'reads the person %s and the teams',
      async id => {
        const one = await opsgenie.get(`/v2/users/${id}`).expect(200);
        expect(one.body.data).toEqual({ ...ANA, tags: [], details: {} });
        const teams = await opsgenie.get(`/v2/users/${id}/teams`).expect(200);
        expect(teams.body.data).toEqual([
          { id: 'group:default/payments', name: 'Payments' },
        ]);
      },
    );

    it('reads of a person what the catalog says besides', async () => {
      const { body } = await opsgenie.get('/v2/users/trinity@bancly.example');
      expect(body.data).toEqual({
        id: 'user:default/trinity',
        username: 'trinity@bancly.example',
        fullName: 'Trinity',
        timeZone: 'Europe/Berlin',
        locale: 'en_US',
        blocked: false,
        verified: true,
        role: { id: 'Admin', name: 'Admin' },
        userAddress: {
          country: 'DE',
          state: '',
          city: 'Berlin',
          line: '',
          zipCode: '',
        },
        tags: ['tag1'],
        details: { dept: ['sales', 'support'] },
      });
    });

    it('reads until when a person is muted, as long as it is so', async () => {
      const mutedUntil = async () =>
        (await opsgenie.get('/v2/users/ben@bancly.example')).body.data
          .mutedUntil;
      expect(await mutedUntil()).toBeUndefined();
      const until = pager.clock.now.plus({ hours: 1 });
      await clientOf(pager, 'ben').me.muteMe(toIso(until));
      expect(await mutedUntil()).toBe(toIso(until));
      pager.clock.now = until;
      expect(await mutedUntil()).toBeUndefined();
    });

    it('reads a team whose id has a slash that the client did not escape', async () => {
      const answer = await opsgenie.get('/v2/teams/group:default/payments');
      expect(answer.body.data).toMatchObject({
        name: 'Payments',
        members: [
          { user: { id: 'user:default/ana' }, role: 'admin' },
          { user: { id: 'user:default/ben' }, role: 'user' },
          { user: { id: 'user:default/cy' }, role: 'user' },
        ],
      });
    });

    describe('the description of a team', () => {
      const PATH = '/v2/teams/payments';
      const described = async () =>
        (await opsgenie.get(PATH).expect(200)).body.data.description;
      const inList = async () =>
        (await opsgenie.get('/v2/teams')).body.data.find(
          ({ name }: { name: string }) => name === 'Payments',
        ).description;

      it('is what the Group says until a client writes one', async () => {
        expect(await described()).toBe('Moves money.');
        expect(await inList()).toBe('Moves money.');

        const { body } = await opsgenie
          .patch(PATH, { description: 'Operations' })
          .expect(200);
        expect(body).toMatchObject({
          result: 'Updated',
          data: { id: 'group:default/payments', name: 'Payments' },
        });
        expect(await described()).toBe('Operations');
        expect(await inList()).toBe('Operations');
      });

      it('can be made empty, and stays when the client says nothing of it', async () => {
        await opsgenie.patch(PATH, { description: '' }).expect(200);
        await opsgenie.patch(PATH, { name: 'Payments' }).expect(200);
        expect(await described()).toBe('');
      });

      it('is taken together with the name and the members that the Group has', async () => {
        await opsgenie
          .patch(PATH, {
            name: 'Payments',
            description: 'whole',
            members: [
              { user: { id: 'user:default/cy' } },
              { user: { username: 'ben@bancly.example' }, role: 'user' },
              {
                user: { id: '', username: 'ana@bancly.example' },
                role: 'admin',
              },
            ],
          })
          .expect(200);
        expect(await described()).toBe('whole');
      });

      it.each([
        ['another name', { name: 'Empty' }],
        ['other members', { members: [{ user: { id: 'user:default/ben' } }] }],
        ['no members', { members: [] }],
      ])('is not taken with %s, which the catalog decides', async (_, more) => {
        const answer = await opsgenie.patch(PATH, {
          description: 'x',
          ...more,
        });
        expect([answer.status, answer.body.code]).toEqual([403, 40302]);
        expect(answer.body.message).toMatch(/Groups of the catalog/);
        expect(await described()).not.toBe('x');
      });
    });

    it.each([
      ['post', '/v2/users', /Users of the catalog/],
      ['patch', '/v2/users/ana@bancly.example', /Users of the catalog/],
      ['delete', '/v2/users/ana@bancly.example', /Users of the catalog/],
      ['post', '/v2/teams', /Groups of the catalog/],
      ['delete', '/v2/teams/payments', /Groups of the catalog/],
      ['post', '/v2/teams/payments/members', /Groups of the catalog/],
      ['delete', '/v2/teams/payments/members/ana', /Groups of the catalog/],
    ] as const)(
      'says to %s %s where it is really changed',
      async (method, path, reason) => {
        const answer = await opsgenie[method](path, {});
        expect([answer.status, answer.body.code]).toEqual([403, 40302]);
        expect(answer.body.message).toMatch(reason);
      },
    );

    it('makes an integration with a key that works, and shows the key this once', async () => {
      const made = await opsgenie.post('/v2/integrations', {
        type: 'API',
        name: 'ci',
        ownerTeam: { id: '', name: 'Payments' },
        allowDeleteAccess: false,
        responders: [],
      });
      expect([made.status, made.body.result]).toEqual([201, 'Created']);
      const { id, apiKey } = made.body.data;

      const ci = opsgenieClient(pager.server, apiKey);
      expect((await ci.post('/v2/alerts', { message: 'm' })).status).toBe(202);
      const one = await opsgenie.get(`/v2/integrations/${id}`).expect(200);
      expect(one.body.data).toMatchObject({
        type: 'API',
        name: 'ci',
        ownerTeam: { id: 'group:default/payments', name: 'Payments' },
        enabled: true,
        allowReadAccess: true,
        allowWriteAccess: true,
        allowDeleteAccess: false,
        allowConfigurationAccess: false,
      });
      expect(JSON.stringify(one.body)).not.toContain(apiKey);

      const listed = await opsgenie.get(
        '/v2/integrations?type=API&teamName=payments',
      );
      expect(listed.body.data).toEqual([
        {
          id,
          name: 'ci',
          enabled: true,
          type: 'API',
          teamId: 'group:default/payments',
        },
      ]);

      await opsgenie.post(`/v2/integrations/${id}/disable`).expect(200);
      expect((await ci.post('/v2/alerts', { message: 'm' })).status).toBe(401);
      await opsgenie.post(`/v2/integrations/${id}/enable`).expect(200);
      const replaced = await opsgenie.put(`/v2/integrations/${id}`, {
        type: 'API',
        name: 'ci2',
        allowWriteAccess: false,
      });
      expect(replaced.body).toMatchObject({
        result: 'Updated',
        data: { id, name: 'ci2', enabled: true, type: 'API' },
      });
      expect((await ci.post('/v2/alerts', { message: 'm' })).status).toBe(403);

      await opsgenie.delete(`/v2/integrations/${id}`).expect(200);
      const gone = await opsgenie.get(`/v2/integrations/${id}`);
      expect(gone.status).toBe(404);
    });

    it('refuses an integration that is to keep its alerts from people', async () => {
      const asked = {
        type: 'API',
        name: 'Silent',
        suppressNotifications: true,
      };
      const refused = await opsgenie.post('/v2/integrations', asked);
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toEqual({
        suppressNotifications: expect.stringMatching(
          /^must be false: .* a notification policy with suppress does/,
        ),
      });
      await opsgenie
        .post('/v2/integrations', { ...asked, suppressNotifications: false })
        .expect(201);
    });

    it('keeps a key that the machine has already, of every kind of tool', async () => {
      const apiKey = 'a-key-that-came-from-opsgenie';
      const made = await opsgenie.post('/v2/integrations', {
        type: 'Datadog',
        name: 'Datadog',
        apiKey,
      });
      expect(made.body.data).toMatchObject({ name: 'Datadog', apiKey });
      const datadog = opsgenieClient(pager.server, apiKey);
      const answer = await datadog.post('/v1/json/datadog', {
        title: 'Disk is full',
        alert_transition: 'Triggered',
      });
      expect(answer.status).toBe(200);
    });

    it('makes an integration that is switched off, where the body says so', async () => {
      const made = await opsgenie.post('/v2/integrations', {
        type: 'API',
        name: 'off',
        enabled: false,
      });
      const off = opsgenieClient(pager.server, made.body.data.apiKey);
      expect((await off.post('/v2/alerts', { message: 'm' })).status).toBe(401);
    });

    it('sends the alerts of an integration to the team among its responders, and gives its key no less reach', async () => {
      const { body: made } = await opsgenie.post('/v2/integrations', {
        type: 'API',
        name: 'for payments',
        responders: [{ type: 'team', id: '', name: 'Payments' }],
      });
      const path = `/v2/integrations/${made.data.id}`;
      const key = opsgenieClient(pager.server, made.data.apiKey);
      const { alertId } = await key.open({ message: 'names nobody' });
      const alert = await opsgenie.get(`/v2/alerts/${alertId}`);
      expect(alert.body.data.responders).toEqual([
        { type: 'team', id: 'group:default/payments' },
      ]);

      const { data } = (await opsgenie.get(path)).body;
      await opsgenie.put(path, data).expect(200);
      expect((await opsgenie.get(path)).body.data).toEqual(data);
      expect(data).toMatchObject({
        isGlobal: true,
        responders: [{ type: 'team', id: 'group:default/payments' }],
      });
    });

    it('sends the alerts of an integration to all its responders, those besides a team and those without one', async () => {
      const schedule = await opsgenie.post('/v2/schedules', {
        name: 'Told by an integration',
      });
      const { id: scheduleId } = schedule.body.data;
      const ana = { type: 'user', id: ANA.id };
      const night = { type: 'schedule', id: scheduleId };
      const payments = { type: 'team', id: 'group:default/payments' };
      const body = {
        type: 'API',
        name: 'for Ana',
        responders: [
          { type: 'user', username: ANA.username },
          { type: 'schedule', name: 'Told by an integration' },
        ],
      };
      const { body: made } = await opsgenie
        .post('/v2/integrations', body)
        .expect(201);
      const path = `/v2/integrations/${made.data.id}`;
      const key = opsgenieClient(pager.server, made.data.apiKey);
      const responders = async (alert: { readonly message: string }) => {
        const { alertId } = await key.open(alert);
        const { body: answer } = await opsgenie.get(`/v2/alerts/${alertId}`);
        return answer.data.responders;
      };
      expect(await responders({ message: 'nobody' })).toEqual([ana, night]);
      const logs = await opsgenie.get(
        `/v2/alerts/${(await key.open({ message: 'why' })).alertId}/logs`,
      );
      expect(
        logs.body.data.map(({ log }: { log: string }) => log),
      ).toContainEqual(
        expect.stringContaining('because the integration names it.'),
      );
      const named = { message: 'somebody', responders: [payments] };
      expect(await responders(named)).toEqual([payments]);

      const { data } = (await opsgenie.get(path)).body;
      expect(data.responders).toEqual([
        { ...ana, username: ANA.username },
        { ...night, name: 'Told by an integration' },
      ]);
      await opsgenie.put(path, data).expect(200);
      expect((await opsgenie.get(path)).body.data).toEqual(data);
      const refused = await opsgenie.delete(`/v2/schedules/${scheduleId}`);
      expect([refused.status, refused.body.message]).toEqual([
        428,
        'The schedule Told by an integration is told by the integrations "for Ana" or their actions; change them first',
      ]);

      await opsgenie
        .put(path, { ...body, responders: [ana, payments] })
        .expect(200);
      expect(await responders({ message: 'both' })).toEqual([payments, ana]);
      const client = clientOf(pager);
      const integration = async () =>
        (await client.listIntegrations()).find(({ id }) => id === made.data.id);
      expect(await integration()).toMatchObject({
        team: payments.id,
        responders: [{ ...ana, name: ANA.fullName }],
      });
      await client.updateIntegration(made.data.id, { responders: [] });
      expect((await integration())?.responders).toBeUndefined();
      expect(await responders({ message: 'team alone' })).toEqual([payments]);
      await opsgenie.delete(`/v2/schedules/${scheduleId}`).expect(200);
    });

    it('refuses an integration whose responders nobody knows', async () => {
      const refused = await opsgenie.post('/v2/integrations', {
        type: 'API',
        name: 'for nobody',
        responders: [{ type: 'user', username: 'nobody@bancly.example' }],
      });
      expect([refused.status, refused.body.errors]).toEqual([
        422,
        { responders: 'No user exists with [nobody@bancly.example]' },
      ]);
    });

    it('refuses to make another type of an integration', async () => {
      const made = await opsgenie.post('/v2/integrations', {
        type: 'Nagios',
        name: 'Nagios',
      });
      const path = `/v2/integrations/${made.body.data.id}`;
      const put = (type: string) =>
        opsgenie.put(path, { type, name: 'Renamed', enabled: false });
      const refused = await put('Zabbix');
      expect([refused.status, refused.body.errors]).toEqual([
        422,
        { type: 'is NagiosV2 and stays so; make a new integration' },
      ]);
      const { data } = (await opsgenie.get(path)).body;
      expect(data).toMatchObject({ name: 'Nagios', enabled: true });
      // The names of both versions in Opsgenie are one type.
      expect((await put('Nagios')).status).toBe(200);
    });

    it('gives away no right that the key itself does not have', async () => {
      const careful = opsgenieClient(pager.server, CAREFUL_KEY);
      const body = { type: 'API', name: 'more' };
      for (const answer of [
        await careful.post('/v2/integrations', body),
        await careful.put('/v2/integrations/config-test', body),
        await careful.post('/v2/integrations/config-test/disable'),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([403, 40301]);
      }
    });

    it('tells every key of which type it is', async () => {
      const sender = opsgenieClient(pager.server, SENDER_KEY);
      const ask = async (client: OpsgenieClient, type: string) =>
        (await client.post('/v2/integrations/authenticate', { type })).status;
      expect(await ask(opsgenie, 'API')).toBe(200);
      expect(await ask(sender, 'Prometheus')).toBe(200);
      expect(await ask(sender, 'API')).toBe(422);
    });
  },
);
