import { Knex } from 'knex';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TEST_KEY, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const TEAM_KEY = 'the-key-of-the-empty-team';
const MODEST_KEY = 'a-key-that-may-not-configure';

const PAYMENTS = 'group:default/payments';

/** As the Go SDK writes it: empty strings, an empty restriction and the zero time for what is not set. */
const WEEKLY = {
  name: 'Primary',
  startDate: '2026-01-05T09:00:00+01:00',
  endDate: '0001-01-01T00:00:00Z',
  type: 'weekly',
  length: 1,
  participants: [
    { type: 'user', username: 'ana@bancly.example', name: '', id: '' },
    { type: 'user', username: 'ben@bancly.example' },
    { type: 'none' },
  ],
  timeRestriction: {
    type: 'weekday-and-time-of-day',
    restriction: {},
    restrictions: [
      {
        startDay: 'monday',
        startHour: 8,
        startMin: 0,
        endDay: 'friday',
        endHour: 18,
        endMin: 0,
      },
    ],
  },
};

const KEYS = {
  integrations: {
    test: {
      key: TEST_KEY,
      rights: ['read', 'write', 'delete', 'configure'],
    },
    modest: { key: MODEST_KEY },
    team: {
      key: TEAM_KEY,
      team: 'group:default/empty',
      scope: 'team',
      rights: ['read', 'write', 'delete', 'configure'],
    },
  },
};

describe.each(databases.eachSupportedId())(
  'changes of schedules through the Opsgenie-compatible API on %s',
  databaseId => {
    let knex: Knex;
    let pager: TestPager;
    let opsgenie: OpsgenieClient;
    let created: Awaited<ReturnType<OpsgenieClient['post']>>;
    let id: string;
    let counter = 0;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      pager = await startBank({ knex, config: KEYS });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    beforeEach(async () => {
      counter += 1;
      created = await opsgenie.post('/v2/schedules', {
        name: `payments ${counter}`,
        description: '',
        timezone: 'Europe/Berlin',
        enabled: true,
        ownerTeam: { id: '', name: 'Payments' },
        rotations: [WEEKLY],
        IdentifierType: 0,
      });
      id = created.body.data.id;
    });

    const data = async (path: string) =>
      (await opsgenie.get(path).expect(200)).body.data;

    it('are answered with the id and the name', () => {
      expect(created.status).toBe(201);
      expect(created.body).toEqual({
        result: 'Created',
        data: {
          id: expect.any(String),
          name: `payments ${counter}`,
          enabled: true,
        },
        took: expect.any(Number),
        requestId: created.headers['x-request-id'],
      });
    });

    it('leave a list of people in the order in which it was sent, for Terraform to find it so', async () => {
      const [rotation] = await data(`/v2/schedules/${id}/rotations`);
      const turned = [...WEEKLY.participants].reverse();

      await opsgenie
        .patch(`/v2/schedules/${id}/rotations/${rotation.id}`, {
          participants: turned,
        })
        .expect(200);

      const [read] = await data(`/v2/schedules/${id}/rotations`);
      expect(
        read.participants.map((one: { username?: string }) => one.username),
      ).toEqual([undefined, 'ben@bancly.example', 'ana@bancly.example']);
    });

    it('are known at once to whichever process is asked next', async () => {
      const another = await startBank({ knex, config: KEYS });
      const client = opsgenieClient(another.server);
      await client.get(`/v2/schedules/${id}`).expect(200);

      const body = { name: 'just made', rotations: [WEEKLY] };
      const made = await opsgenie.post('/v2/schedules', body);
      const path = `/v2/schedules/${made.body.data.id}`;

      const rotation = { ...WEEKLY, name: 'Nights' };
      await client.post(`${path}/rotations`, rotation).expect(201);
      expect((await opsgenie.get(path)).body.data.rotations).toHaveLength(2);
      await client.get(`${path}/on-calls`).expect(200);
      await another.stop();
    });

    it('lose none of many that come at the same time, as from Terraform', async () => {
      const names = ['Nights', 'Weekends', 'Holidays', 'Managers'];
      const path = `/v2/schedules/${id}/rotations`;
      const made = await Promise.all([
        ...names.map(name => opsgenie.post(path, { ...WEEKLY, name })),
        opsgenie.patch(`/v2/schedules/${id}`, { description: 'Day and night' }),
      ]);
      expect(made.map(({ status }) => status)).toEqual([
        201, 201, 201, 201, 200,
      ]);

      const read: { id: string; name: string }[] = await data(path);
      expect(read.map(({ name }) => name).sort()).toEqual(
        [...names, 'Primary'].sort(),
      );
      expect(
        names.map(name => read.find(one => one.name === name)?.id),
      ).toEqual(made.slice(0, 4).map(({ body }) => body.data.id));
      expect((await data(`/v2/schedules/${id}`)).description).toBe(
        'Day and night',
      );
    });

    it('are read back as they were written', async () => {
      expect(await data(`/v2/schedules/${id}`)).toEqual({
        id,
        name: `payments ${counter}`,
        description: '',
        timezone: 'Europe/Berlin',
        enabled: true,
        ownerTeam: { id: PAYMENTS, name: 'Payments' },
        rotations: [
          {
            id: expect.any(String),
            name: 'Primary',
            startDate: '2026-01-05T08:00:00.000Z',
            type: 'weekly',
            length: 1,
            participants: [
              {
                type: 'user',
                id: 'user:default/ana',
                username: 'ana@bancly.example',
              },
              {
                type: 'user',
                id: 'user:default/ben',
                username: 'ben@bancly.example',
              },
              { type: 'none' },
            ],
            timeRestriction: {
              type: 'weekday-and-time-of-day',
              restrictions: WEEKLY.timeRestriction.restrictions,
            },
          },
        ],
      });
    });

    it('are the same schedules as in the portal', async () => {
      const schedules = await clientOf(pager).listSchedules({});
      expect(schedules.map(schedule => schedule.id)).toContain(id);
    });

    it('keep what a change does not name', async () => {
      const changed = await opsgenie.patch(`/v2/schedules/${id}`, {
        timezone: 'UTC',
        name: '',
      });
      expect(changed.status).toBe(200);
      expect(changed.body).toMatchObject({ result: 'Updated', data: { id } });
      expect(await data(`/v2/schedules/${id}`)).toMatchObject({
        name: `payments ${counter}`,
        timezone: 'UTC',
        rotations: [{ name: 'Primary' }],
      });
    });

    it('delete a schedule by its name', async () => {
      const path = `/v2/schedules/payments%20${counter}?identifierType=name`;
      const deleted = await opsgenie.delete(path);
      expect([deleted.status, deleted.body.result]).toEqual([200, 'Deleted']);
      expect((await opsgenie.get(path)).status).toBe(404);
    });

    it('answer 428 to deleting a schedule that an escalation policy uses', async () => {
      await clientOf(pager).createEscalationPolicy({
        name: `uses ${counter}`,
        steps: [
          {
            delayMinutes: 0,
            condition: 'if-not-acked',
            notify: 'default',
            recipient: { type: 'schedule', ref: id },
          },
        ],
      });
      const deleted = await opsgenie.delete(`/v2/schedules/${id}`);
      expect(deleted.status).toBe(428);
      expect(deleted.body.message).toContain(`uses ${counter}`);
    });

    it('answer 409 when the name is taken', async () => {
      const again = await opsgenie.post('/v2/schedules', {
        name: `payments ${counter}`,
      });
      expect(again.status).toBe(409);
    });

    it.each([
      [{}, { name: 'may not be empty' }],
      [
        { name: 'x', ownerTeam: { name: 'Nobody' } },
        { ownerTeam: 'No team exists with name [Nobody]' },
      ],
      [
        {
          name: 'x',
          rotations: [
            {
              ...WEEKLY,
              participants: [{ type: 'user', username: 'gone@bancly.example' }],
            },
          ],
        },
        { participants: 'No user exists with username [gone@bancly.example]' },
      ],
      [
        { name: 'x', rotations: [{ ...WEEKLY, type: 'yearly' }] },
        { 'rotations[0].type': 'must be one of hourly, daily, weekly' },
      ],
    ])('answer 422 to the schedule %j', async (body, errors) => {
      const answer = await opsgenie.post('/v2/schedules', body);
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual(errors);
    });

    it.each([
      [
        { rotations: Array.from({ length: 101 }, () => WEEKLY) },
        'rotations has 101 entries, expected at most 100',
      ],
      [
        {
          rotations: [
            { ...WEEKLY, participants: Array(201).fill({ type: 'none' }) },
          ],
        },
        'rotations[0].participants has 201 entries, expected at most 200',
      ],
    ])('answer 422 to more than a schedule can have', async (body, message) => {
      const answer = await opsgenie.patch(`/v2/schedules/${id}`, body);
      expect(answer.status).toBe(422);
      expect(answer.body.message).toContain(message);
    });

    it.each([
      [
        { endDate: '2026-01-05T08:00:00+01:00' },
        /^(rotations\[0\]\.)?endDate is 2026-01-05T07:00:00/,
      ],
      [
        {
          timeRestriction: {
            type: 'time-of-day',
            restriction: { startHour: 25, endHour: 3 },
          },
        },
        /^(rotations\[0\]\.)?timeRestriction\.restriction\.startHour is 25/,
      ],
    ])('refuse %j in the words of the client', async (wrong, message) => {
      const rotation = { ...WEEKLY, ...wrong };
      const schedule = { name: 'refused', rotations: [rotation] };
      const whole = await opsgenie.post('/v2/schedules', schedule);
      expect(whole.status).toBe(422);
      expect(whole.body.message).toMatch(/^rotations\[0\]/);
      expect(whole.body.message).toMatch(message);
      const rotations = `/v2/schedules/${id}/rotations`;
      const added = await opsgenie.post(rotations, rotation);
      expect(added.body.message).toMatch(message);
      expect(added.body.message).not.toMatch(/^rotations/);
      const [kept] = (await opsgenie.get(rotations)).body.data;
      const changed = await opsgenie.patch(`${rotations}/${kept.id}`, wrong);
      expect(changed.body.message).toMatch(message);
      expect(changed.body.message).not.toMatch(/^rotations/);
    });

    it('answer 422 to a zone that does not exist', async () => {
      const answer = await opsgenie.patch(`/v2/schedules/${id}`, {
        timezone: 'Mars/Base',
      });
      expect(answer.status).toBe(422);
      expect(answer.body.message).toContain('timezone');
    });

    it('add, change, read and delete a rotation', async () => {
      const path = `/v2/schedules/${id}/rotations`;
      const added = await opsgenie.post(`${path}?scheduleIdentifierType=id`, {
        startDate: '2026-01-05T18:00:00Z',
        type: 'hourly',
        length: 12,
        participants: [{ type: 'team', name: 'payments' }],
        timeRestriction: {},
      });
      expect(added.status).toBe(201);
      expect(added.body.data).toEqual({ id: expect.any(String), name: 'Rot2' });
      const one = `${path}/${added.body.data.id}`;

      const changed = await opsgenie.patch(one, { length: 6, name: 'Nights' });
      expect(changed.body).toMatchObject({
        result: 'Updated',
        data: { name: 'Nights' },
      });
      expect(await data(one)).toEqual({
        _parent: { id, name: `payments ${counter}`, enabled: true },
        id: added.body.data.id,
        name: 'Nights',
        startDate: '2026-01-05T18:00:00.000Z',
        type: 'hourly',
        length: 6,
        participants: [{ type: 'team', id: PAYMENTS, name: 'Payments' }],
      });
      const names = (await data(path)).map(
        ({ name }: { name: string }) => name,
      );
      expect(names).toEqual(['Primary', 'Nights']);

      const { timeRestriction } = WEEKLY;
      await opsgenie.patch(one, { timeRestriction }).expect(200);
      expect((await data(one)).timeRestriction.type).toBe(timeRestriction.type);
      await opsgenie.patch(one, { timeRestriction: { type: 'none' } });
      expect(await data(one)).not.toHaveProperty('timeRestriction');

      expect((await opsgenie.delete(one)).body.result).toBe('Deleted');
      expect((await opsgenie.get(one)).status).toBe(404);
    });

    it('make, replace, list and delete an override by its alias', async () => {
      const path = `/v2/schedules/${id}/overrides`;
      const body = {
        alias: 'vacation-ana',
        user: { type: 'user', username: 'cy' },
        startDate: '2026-01-12T08:00:00Z',
        endDate: '2026-01-13T08:00:00Z',
        rotations: [{ name: 'Primary' }],
      };
      const made = await opsgenie.post(path, body);
      expect([made.status, made.body.data]).toEqual([
        201,
        { alias: 'vacation-ana' },
      ]);
      expect((await opsgenie.post(path, body)).status).toBe(409);

      const replaced = await opsgenie.put(`${path}/vacation-ana`, {
        ...body,
        user: { type: 'none' },
        rotations: [],
      });
      expect(replaced.body).toMatchObject({
        result: 'Updated',
        data: { alias: 'vacation-ana' },
      });
      expect(await data(path)).toEqual([
        {
          _parent: { id, name: `payments ${counter}`, enabled: true },
          alias: 'vacation-ana',
          user: { type: 'none' },
          startDate: '2026-01-12T08:00:00.000Z',
          endDate: '2026-01-13T08:00:00.000Z',
          rotations: [],
        },
      ]);

      expect((await opsgenie.delete(`${path}/vacation-ana`)).body.result).toBe(
        'Deleted',
      );
      expect((await opsgenie.get(`${path}/vacation-ana`)).status).toBe(404);
    });

    it('give an override an alias when it comes without one', async () => {
      const path = `/v2/schedules/${id}/overrides`;
      const { body } = await opsgenie.post(path, {
        user: { type: 'none' },
        startDate: '2026-12-24T08:00:00Z',
        endDate: '2026-12-25T08:00:00Z',
      });
      expect(await data(`${path}/${body.data.alias}`)).toMatchObject({
        alias: body.data.alias,
        user: { type: 'none' },
      });
    });

    it('need a key with configuration access', async () => {
      const modest = opsgenieClient(pager.server, MODEST_KEY);
      for (const answer of [
        await modest.post('/v2/schedules', { name: 'x' }),
        await modest.patch(`/v2/schedules/${id}`, { name: 'x' }),
        await modest.delete(`/v2/schedules/${id}`),
        await modest.get('/v2/account'),
      ]) {
        expect([answer.status, answer.body.code, answer.body.message]).toEqual([
          403,
          40301,
          'API Key is not granted with configuration access',
        ]);
      }
    });

    it('are out of reach of the key of another team', async () => {
      const other = opsgenieClient(pager.server, TEAM_KEY);
      for (const answer of [
        await other.get(`/v2/schedules/${id}`),
        await other.patch(`/v2/schedules/${id}`, { name: 'x' }),
        await other.delete(`/v2/schedules/${id}`),
        await other.get(`/v2/schedules/${id}/on-calls`),
        await other.post(`/v2/schedules/${id}/overrides`, {}),
        await other.get('/v2/request-limits/'),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([403, 40301]);
      }
      const mine = await other.post('/v2/schedules', {
        name: `mine ${counter}`,
        ownerTeam: { name: 'payments' },
      });
      expect(mine.status).toBe(201);
      const listed = await other.get('/v2/schedules').expect(200);
      const owners = listed.body.data.map(
        (one: { ownerTeam: { id: string } }) => one.ownerTeam.id,
      );
      expect(new Set(owners)).toEqual(new Set(['group:default/empty']));
    });

    it('answer what the backup tool asks first', async () => {
      const { rateLimits } = await data('/v2/request-limits/');
      expect(rateLimits).toContainEqual({
        domain: 'search',
        limits: [
          { limit: 6000, periodInSeconds: 60 },
          { limit: 200, periodInSeconds: 1 },
        ],
      });
      expect(await data('/v2/account')).toEqual({
        name: 'muster',
        userCount: 3,
        plan: { maxUserCount: 3, name: 'Muster', isYearly: true },
      });
    });
  },
);
