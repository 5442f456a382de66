import { mockCredentials } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import request from 'supertest';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import {
  SENDER_KEY,
  startPager,
  TEST_KEY,
  TestPager,
} from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const OLD_KEY = 'eb243592-faa2-4ba2-a551-1afdf565c889';

describe.each(databases.eachSupportedId())('integrations on %s', databaseId => {
  let knex: Knex;
  let pager: TestPager;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    pager = await startPager({ knex });
  });
  afterAll(() => pager.stop());

  const api = (method: 'get' | 'post' | 'patch' | 'delete', path = '') =>
    request(pager.server)
      [method](`/api/oncall/integrations${path}`)
      .set('Authorization', mockCredentials.user.header());

  const statusOf = async (key: string) =>
    (
      await opsgenieClient(pager.server, key).post('/v2/alerts', {
        message: 'm',
      })
    ).status;

  it('shows a new key once and stores only its hash', async () => {
    const created = await api('post')
      .send({ name: 'Prometheus', type: 'prometheus' })
      .expect(201);
    const { id, key } = created.body;

    expect(created.body).toEqual({
      id,
      name: 'Prometheus',
      type: 'prometheus',
      rights: ['write'],
      scope: 'account',
      enabled: true,
      createdAt: '2026-01-05T08:00:00.000Z',
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(await statusOf(key)).toBe(202);
    const listed = await api('get').expect(200);
    expect(JSON.stringify(listed.body)).not.toContain(key);
    const rows = await knex('integration').where({ id });
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(rows[0].key_hint).toBe(key.slice(-4));
  });

  it('keeps a key that a machine has from Opsgenie', async () => {
    const created = await api('post')
      .send({ name: 'kept', key: OLD_KEY, team: 'group:default/ops' })
      .expect(201);
    expect(created.body).toMatchObject({ key: OLD_KEY, type: 'api' });
    expect(await statusOf(OLD_KEY)).toBe(202);

    const again = await api('post').send({ name: 'other', key: OLD_KEY });
    expect(again.status).toBe(409);
  });

  it('refuses a key that could be guessed', async () => {
    const answer = await api('post').send({ name: 'short', key: 'secret' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe(
      'key has 6 characters, expected at least 16',
    );
  });

  it('lists integrations by name with the time of their last use', async () => {
    await statusOf(SENDER_KEY);
    // Noted after the answer, so that no sender waits for it.
    let sender;
    do {
      const { body } = await api('get').expect(200);
      sender = body.items.find(
        ({ id }: { id: string }) => id === 'config-sender',
      );
    } while (!sender.lastUsedAt);
    expect(sender).toEqual({
      id: 'config-sender',
      configuration: { entry: 'sender', isGone: false },
      name: 'Alertmanager',
      type: 'prometheus',
      rights: ['write'],
      scope: 'account',
      enabled: true,
      createdAt: '2026-01-05T08:00:00.000Z',
      lastUsedAt: '2026-01-05T08:00:00.000Z',
    });
  });

  it('takes no alerts with a key that was deleted, and keeps those that it sent', async () => {
    const { body } = await api('post').send({ name: 'short-lived' });
    const sender = opsgenieClient(pager.server, body.key);
    const { alertId } = await sender.open({ message: 'm' });

    await api('delete', `/${body.id}`).expect(204);

    expect(await statusOf(body.key)).toBe(401);
    const opsgenie = opsgenieClient(pager.server);
    expect(await opsgenie.alert(alertId)).toMatchObject({
      integration: { name: 'short-lived' },
    });
    await api('delete', `/${body.id}`).expect(404);
  });

  it('learns within seconds that another process has deleted a key', async () => {
    const { body } = await api('post').send({ name: 'elsewhere' });
    expect(await statusOf(body.key)).toBe(202);
    await knex('integration').where({ id: body.id }).delete();

    pager.clock.now = pager.clock.now.plus({ seconds: 6 });
    expect(await statusOf(body.key)).toBe(401);
  });

  it('replaces a key while the old one works for the time that was chosen', async () => {
    const { body: old } = await api('post').send({ name: 'rotated' });
    const rotated = await api('post', `/${old.id}/rotate`)
      .send({ graceMinutes: 60 })
      .expect(200);
    const { key } = rotated.body;

    expect(rotated.body).toEqual({
      ...old,
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
      previousKeyUntil: pager.clock.now
        .plus({ hours: 1 })
        .toJSDate()
        .toISOString(),
    });
    expect(key).not.toBe(old.key);
    expect([await statusOf(old.key), await statusOf(key)]).toEqual([202, 202]);

    pager.clock.now = pager.clock.now.plus({ minutes: 61 });
    expect([await statusOf(old.key), await statusOf(key)]).toEqual([401, 202]);
  });

  it('stops the old key at once when no time is given', async () => {
    const { body: old } = await api('post').send({ name: 'leaked' });
    expect(await statusOf(old.key)).toBe(202);
    const { body } = await api('post', `/${old.id}/rotate`)
      .send({ graceMinutes: 0 })
      .expect(200);

    expect(body).not.toHaveProperty('previousKeyUntil');
    expect(await statusOf(old.key)).toBe(401);
    expect(await statusOf(body.key)).toBe(202);
  });

  it('refuses to rotate to a key that another integration has, and keeps the old one', async () => {
    const { body: old } = await api('post').send({ name: 'keeps' });
    const answer = await api('post', `/${old.id}/rotate`).send({
      graceMinutes: 5,
      key: TEST_KEY,
    });
    expect(answer.status).toBe(409);
    expect(await statusOf(old.key)).toBe(202);
    expect(
      (await api('post', '/nope/rotate').send({ graceMinutes: 5 })).status,
    ).toBe(404);
  });

  it('changes what a key may do, at once', async () => {
    const { body } = await api('post').send({ name: 'changing' });
    const change = async (to: object) =>
      (await api('patch', `/${body.id}`).send(to).expect(200)).body;

    expect(await change({ rights: ['read'] })).toMatchObject({
      name: 'changing',
      rights: ['read'],
    });
    expect(await statusOf(body.key)).toBe(403);
    await change({ rights: ['write', 'read'], enabled: false });
    expect(await statusOf(body.key)).toBe(401);
    expect(await change({ enabled: true, name: 'Changed ' })).toMatchObject({
      name: 'Changed',
      rights: ['read', 'write'],
      enabled: true,
    });
    expect(await statusOf(body.key)).toBe(202);
  });

  it('asks for a team before a key may reach only its team', async () => {
    const { body } = await api('post').send({ name: 'teamless' });
    for (const answer of [
      await api('post').send({ name: 'x', scope: 'team' }),
      await api('patch', `/${body.id}`).send({ scope: 'team' }),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toBe(
        'scope is team, expected account, or a team that the key belongs to',
      );
    }
    const team = 'group:default/ops';
    await api('patch', `/${body.id}`).send({ scope: 'team', team }).expect(200);
    const gone = await api('patch', `/${body.id}`).send({ team: null });
    expect(gone.status).toBe(400);
  });

  it('keeps a table of priorities, and goes back to the usual ones', async () => {
    const made = await api('post').send({
      name: 'prometheus',
      type: 'prometheus',
      priorities: { severities: { ' Warning ': 'P2' }, otherwise: 'P4' },
    });
    const priorities = { severities: { warning: 'P2' }, otherwise: 'P4' };
    expect(made.body).toMatchObject({ priorities });
    const change = (to: object) => api('patch', `/${made.body.id}`).send(to);
    expect((await change({ name: 'Prometheus' })).body).toMatchObject({
      name: 'Prometheus',
      priorities,
    });
    const { body } = await change({ priorities: { severities: {} } });
    expect(body.priorities).toBeUndefined();
  });

  it.each([
    [
      'a word that says nothing',
      { severities: { ' ': 'P1' } },
      'priorities.severities[" "] is not a word of the tool, expected 1 to 100 characters',
    ],
    [
      'a word that is there twice',
      { severities: { page: 'P1', PAGE: 'P2' } },
      'priorities.severities["PAGE"] is there twice, expected each word once in whatever case',
    ],
    [
      'a priority that is none',
      { severities: { page: 'P9' } },
      expect.stringContaining('priorities.severities.page must be'),
    ],
  ])(
    'refuses a table of priorities with %s',
    async (_, priorities, message) => {
      const input = { name: 'x', type: 'prometheus', priorities };
      const { status, body } = await api('post').send(input);
      expect([status, body.error.message]).toEqual([400, message]);
    },
  );

  it('refuses a table of priorities for API keys, whose users say the priority', async () => {
    const priorities = { severities: { page: 'P1' } };
    const { status, body } = await api('post').send({ name: 'x', priorities });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^priorities is set, but .* type api$/);
  });

  it('refuses an integration without a name or of an unknown type', async () => {
    const bodies = [{}, { name: '' }, { name: 'x', type: 'pigeon' }];
    for (const body of bodies) {
      expect((await api('post').send(body)).status).toBe(400);
    }
  });
});

describe.each(databases.eachSupportedId())(
  'integrations of the configuration on %s',
  databaseId => {
    it('follow the configuration at every start', async () => {
      const knex = await databases.init(databaseId);
      const withConfig = async (integrations: object) => {
        const pager = await startPager({ knex, config: { integrations } });
        const rows = await knex('integration').orderBy('id');
        await pager.stop();
        return rows;
      };
      const a = { name: 'A', key: 'muster-demo-key' };

      expect(await withConfig({ a, b: { key: 'b-key' } })).toMatchObject([
        { id: 'config-a', name: 'A', type: 'api' },
        { id: 'config-b', name: 'b' },
      ]);
      const renamed = { ...a, name: 'Renamed', type: 'grafana' };
      expect(await withConfig({ a: renamed })).toMatchObject([
        { id: 'config-a', name: 'Renamed', type: 'grafana' },
      ]);
    });

    it('are changed and removed in the configuration only, whoever asks', async () => {
      const pager = await startPager({
        knex: await databases.init(databaseId),
      });
      const refused = {
        statusCode: 409,
        body: {
          error: {
            message:
              'Alertmanager comes from oncall.integrations.sender of the configuration; change it there. Here it can be disabled',
          },
        },
      };
      const ana = clientOf(pager);
      const id = 'config-sender';
      for (const attempt of [
        () => ana.deleteIntegration(id),
        () => ana.rotateIntegrationKey(id, { graceMinutes: 0 }),
        () => ana.updateIntegration(id, { name: 'Other' }),
      ]) {
        await expect(attempt()).rejects.toMatchObject(refused);
      }
      const opsgenie = opsgenieClient(pager.server);
      const answer = await opsgenie.delete(`/v2/integrations/${id}`);
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject(refused.body.error);

      // The next start leaves alone what the configuration does not say.
      const change = {
        name: 'Alertmanager',
        enabled: false,
        priorities: { severities: { page: 'P1' as const } },
      };
      expect(await ana.updateIntegration(id, change)).toMatchObject({
        ...change,
        configuration: { entry: 'sender', isGone: false },
      });
      await pager.stop();
    });

    it('are deleted like others once no process has them in its configuration', async () => {
      const knex = await databases.init(databaseId);
      const before = await startPager({ knex });
      await before.stop();
      const start = before.clock.now;
      const clock = { now: start };
      const pager = await startPager({
        knex,
        config: { integrations: undefined },
        time: () => clock.now,
      });
      const ana = clientOf(pager);
      const configurationOf = async (wanted: string) =>
        (await ana.listIntegrations()).find(({ id }) => id === wanted)
          ?.configuration;

      // The other process may be back in a minute.
      clock.now = start.plus({ minutes: 4 });
      const id = 'config-sender';
      expect(await configurationOf(id)).toEqual({
        entry: 'sender',
        isGone: false,
      });
      await expect(ana.deleteIntegration(id)).rejects.toMatchObject({
        statusCode: 409,
      });

      clock.now = start.plus({ minutes: 6 });
      expect(await configurationOf(id)).toEqual({
        entry: 'sender',
        isGone: true,
      });
      const renamed = await ana.updateIntegration(id, { name: 'Ours now' });
      expect(renamed.name).toBe('Ours now');
      await ana.deleteIntegration(id);
      expect(await configurationOf(id)).toBeUndefined();
      await pager.stop();

      // An entry that comes back is as the configuration says.
      const again = await startPager({ knex });
      expect(await clientOf(again).listIntegrations()).toContainEqual(
        expect.objectContaining({ id, name: 'Alertmanager' }),
      );
      await again.stop();
    });

    it('stop the start with a clear message when they make no sense', async () => {
      const knex = await databases.init(databaseId);
      const start = (integrations: object) =>
        startPager({ knex, config: { integrations } });

      await expect(
        start({ a: { key: TEST_KEY }, b: { key: TEST_KEY } }),
      ).rejects.toThrow(
        'oncall.integrations.a and oncall.integrations.b have the same key',
      );
      await expect(
        start({ a: { key: TEST_KEY, rights: ['everything'] } }),
      ).rejects.toThrow(
        "oncall.integrations.a.rights has 'everything', expected only read, write, delete, configure",
      );
      await expect(
        start({ a: { key: TEST_KEY, scope: 'team' } }),
      ).rejects.toThrow(
        "oncall.integrations.a.scope is 'team', expected account, or team together with a team",
      );
      await expect(
        start({ a: { key: TEST_KEY, type: 'pigeon' } }),
      ).rejects.toThrow(
        "oncall.integrations.a.type is 'pigeon', expected one of api, prometheus, grafana",
      );
    });
  },
);

describe.each(databases.eachSupportedId())(
  'the team of an integration on %s',
  databaseId => {
    const GHOSTS = 'group:default/ghosts';
    const unknown = failure(
      400,
      `team is ${GHOSTS}, which is not a Group of the catalog`,
    );

    it('is a Group that the catalog has, or had when it was named', async () => {
      const knex = await databases.init(databaseId);
      const bank = await startBank({ knex });
      const ana = clientOf(bank);
      await expect(
        ana.createIntegration({ name: 'Shop', team: GHOSTS }),
      ).rejects.toEqual(unknown);
      const team = 'group:default/payments';
      const { id } = await ana.createIntegration({ name: 'Shop', team });
      await expect(ana.updateIntegration(id, { team: GHOSTS })).rejects.toEqual(
        unknown,
      );
      expect(await ana.listIntegrations()).toEqual(
        expect.arrayContaining([expect.objectContaining({ id, team })]),
      );

      const responders = [{ type: 'user', id: 'user:default/nobody' }] as const;
      await expect(ana.updateIntegration(id, { responders })).rejects.toEqual(
        failure(400, 'responders[0] is user:default/nobody, which is not a'),
      );
      await expect(
        ana.createIntegration({ name: 'X', team, scope: 'team', responders }),
      ).rejects.toEqual(failure(400, 'responders is set, but the alerts'));

      // The catalog does not have it any more.
      await knex('integration').where({ id }).update({ team: GHOSTS });
      const renamed = { name: 'Till', team: GHOSTS };
      expect(await ana.updateIntegration(id, renamed)).toMatchObject(renamed);
      await bank.stop();
    });
  },
);
