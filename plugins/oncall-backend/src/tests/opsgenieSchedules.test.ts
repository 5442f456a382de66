import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { DirectoryStore } from '../directory/DirectoryStore';
import { ScheduleStore } from '../schedules/ScheduleStore';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const TRINITY = 'user:default/trinity';
const NEO = 'user:default/neo';
const OPS = 'group:default/ops';

/** Trinity and Neo take weekly turns from the first Monday of 2026; nobody is on call in the other schedule. */
const SCHEDULE: Schedule = {
  id: 'd875e654-9b4e-4219-a803-0c26936d18de',
  name: 'ops_schedule',
  timezone: 'Europe/Berlin',
  enabled: true,
  team: OPS,
  rotations: [
    {
      id: 'r1',
      name: 'Primary',
      type: 'weekly',
      length: 1,
      start: '2026-01-05T08:00:00.000Z',
      participants: [
        { type: 'user', ref: TRINITY },
        { type: 'user', ref: NEO },
        { type: 'team', ref: OPS },
        { type: 'none' },
      ],
    },
  ],
  overrides: [],
};

describe.each(databases.eachSupportedId())(
  'Opsgenie-compatible schedules and teams on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeAll(async () => {
      const knex = await databases.init(databaseId);
      pager = await startPager({ knex });
      await seed(knex);
      pager.clock.now = pager.clock.now.plus({ hours: 1 });
      opsgenie = opsgenieClient(pager.server);
    });
    afterAll(() => pager.stop());

    const data = async (path: string) =>
      (await opsgenie.get(path).expect(200)).body.data;

    it('lists schedules without rotations, and with them when asked', async () => {
      const listed = {
        id: SCHEDULE.id,
        name: 'ops_schedule',
        description: '',
        timezone: 'Europe/Berlin',
        enabled: true,
        ownerTeam: { id: OPS, name: 'Operations' },
      };
      const plain = await opsgenie.get('/v2/schedules').expect(200);
      expect(plain.body.data).toContainEqual({ ...listed, rotations: [] });
      expect(plain.body.expandable).toEqual(['rotation']);

      const [expanded] = await data('/v2/schedules?expand=rotation');
      expect(expanded).toEqual({
        ...listed,
        rotations: [
          {
            id: 'r1',
            name: 'Primary',
            type: 'weekly',
            length: 1,
            startDate: '2026-01-05T08:00:00.000Z',
            participants: [
              { type: 'user', id: TRINITY, username: 'trinity@example.com' },
              { type: 'user', id: NEO, username: NEO },
              { type: 'team', id: OPS, name: 'Operations' },
              { type: 'none' },
            ],
          },
        ],
      });
    });

    it('finds a schedule by id and by name', async () => {
      const byId = await data(`/v2/schedules/${SCHEDULE.id}`);
      const byName = await data(
        '/v2/schedules/ops_schedule?identifierType=name',
      );
      expect(byName).toEqual(byId);
      expect(byId.rotations).toHaveLength(1);

      const answer = await opsgenie.get('/v2/schedules/nope');
      expect(answer.status).toBe(404);
      expect(answer.body.message).toBe('No schedule exists with id [nope]');
    });

    it('says who is on call, nested and flat', async () => {
      const path = `/v2/schedules/${SCHEDULE.id}/on-calls`;
      const parent = {
        id: SCHEDULE.id,
        name: 'ops_schedule',
        enabled: true,
      };
      expect(await data(path)).toEqual({
        _parent: parent,
        onCallParticipants: [
          { type: 'user', id: TRINITY, name: 'trinity@example.com' },
        ],
      });
      expect(await data(`${path}?flat=true`)).toEqual({
        _parent: parent,
        onCallRecipients: ['trinity@example.com'],
      });
    });

    it('says who will be on call at another moment, a team with its members', async () => {
      const path = `/v2/schedules/ops_schedule/on-calls?scheduleIdentifierType=name`;
      const third = `${path}&date=2026-01-20T12:00:00%2B01:00`;
      expect((await data(third)).onCallParticipants).toEqual([
        {
          type: 'team',
          id: OPS,
          name: 'Operations',
          onCallParticipants: [
            { type: 'user', id: NEO, name: NEO },
            { type: 'user', id: TRINITY, name: 'trinity@example.com' },
          ],
        },
      ]);
      expect((await data(`${third}&flat=true`)).onCallRecipients).toEqual([
        NEO,
        'trinity@example.com',
      ]);
      const nobody = `${path}&flat=true&date=2026-01-27T12:00:00Z`;
      expect((await data(nobody)).onCallRecipients).toEqual([]);
    });

    it('says who is next, with the swapped names of the two forms', async () => {
      const path = `/v2/schedules/${SCHEDULE.id}/next-on-calls`;
      const neo = { type: 'user', id: NEO, name: NEO };
      expect(await data(path)).toMatchObject({
        nextOnCallRecipients: [neo],
        exactNextOnCallRecipients: [neo],
      });
      expect(await data(`${path}?flat=true`)).toMatchObject({
        nextOnCallParticipants: [NEO],
        exactNextOnCallParticipants: [NEO],
      });
    });

    it('says for all enabled schedules who is on call', async () => {
      const all = await data('/v2/schedules/on-calls?flat=true');
      expect(all).toEqual([
        {
          _parent: { id: SCHEDULE.id, name: 'ops_schedule', enabled: true },
          onCallRecipients: ['trinity@example.com'],
        },
      ]);
    });

    it.each([
      ['on-calls', 'tomorrow'],
      ['on-calls', '+012026-01-05T09:00:00Z'],
      ['timeline', '+275760-09-13T00:00:00Z'],
    ])('refuses for the %s the date %s', async (what, date) => {
      const answer = await opsgenie.get(
        `/v2/schedules/${SCHEDULE.id}/${what}?date=${encodeURIComponent(date)}`,
      );
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual({
        date: 'must be a moment such as 2026-01-05T09:00:00+01:00',
      });
    });

    it('refuses a way to name a team that there is not', async () => {
      for (const path of ['/v2/teams/ops', '/v2/teams/ops/logs']) {
        const answer = await opsgenie.get(`${path}?identifierType=alias`);
        expect(answer.status).toBe(422);
        expect(answer.body.errors).toEqual({
          identifierType: 'must be one of id, name',
        });
      }
    });

    it('finds the alerts of a team by the name of the team', async () => {
      await opsgenie.open({
        message: 'for ops',
        responders: [{ type: 'team', name: 'ops' }],
      });
      await opsgenie.open({ message: 'for nobody' });

      const found = await data('/v2/alerts?query=teams:Operations');
      expect(found).toMatchObject([
        {
          message: 'for ops',
          teams: [{ id: OPS }],
          responders: [{ type: 'team', id: OPS }],
          ownerTeamId: OPS,
        },
      ]);
      const count = await data('/v2/alerts/count?query=teams:ops');
      expect(count).toEqual({ count: 1 });
    });

    it('knows the Groups of the catalog as teams and its Users as users', async () => {
      expect(await data('/v2/teams')).toEqual([
        { id: OPS, name: 'Operations', description: '' },
      ]);
      const team = await data('/v2/teams/ops?identifierType=name');
      expect(team.members).toContainEqual({
        user: { id: TRINITY, username: 'trinity@example.com' },
        role: 'user',
      });
      expect(await data('/v2/users/trinity@example.com')).toMatchObject({
        id: TRINITY,
        fullName: 'Trinity',
        timeZone: 'Europe/Berlin',
      });
      await opsgenie.get('/v2/teams/nope').expect(404);
      await opsgenie.get('/v2/users/nope').expect(404);
    });
  },
);

async function seed(knex: Knex): Promise<void> {
  const now = DateTime.fromISO('2026-01-01T00:00:00Z');
  await new DirectoryStore(knex).replace(
    {
      people: [
        {
          ref: TRINITY,
          name: 'Trinity',
          email: 'trinity@example.com',
          zone: 'Europe/Berlin',
        },
        { ref: NEO, name: 'Neo' },
      ],
      teams: [{ ref: OPS, name: 'Operations', members: [NEO, TRINITY] }],
      services: [],
    },
    now,
  );
  const schedules = ScheduleStore.create(knex);
  await schedules.insert(SCHEDULE, now);
  await schedules.insert(
    { ...SCHEDULE, id: 'off', name: 'off', enabled: false },
    now.plus(1),
  );
}
