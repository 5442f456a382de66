import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { DirectoryStore } from '../directory/DirectoryStore';
import { ScheduleStore } from '../schedules/ScheduleStore';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TestPager } from './__testUtils__/startPager';
import { person, schedule, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const SKI = {
  fromUser: { username: 'trinity@bancly.example' },
  toUser: { username: 'neo@bancly.example' },
  startDate: '2026-02-01T08:00:00Z',
  endDate: '2026-02-08T08:00:00Z',
  alias: 'ski',
};

describe.each(databases.eachSupportedId())(
  'Opsgenie-compatible forwarding rules and timelines on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;

    beforeEach(async () => {
      const knex = await databases.init(databaseId);
      pager = await startPager({ knex });
      await seed(knex, pager.clock.now);
      pager.clock.now = pager.clock.now.plus({ minutes: 1 });
      opsgenie = opsgenieClient(pager.server);
    });
    afterEach(() => pager.stop());

    it('are made, read, changed and deleted as documented', async () => {
      const created = await opsgenie.post('/v2/forwarding-rules', SKI);
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({
        result: 'Created',
        data: { id: expect.any(String), alias: 'ski' },
      });
      const { id } = created.body.data;
      const rule = {
        id,
        fromUser: {
          id: userRef('trinity'),
          username: 'trinity@bancly.example',
        },
        toUser: { id: userRef('neo'), username: 'neo@bancly.example' },
        startDate: '2026-02-01T08:00:00.000Z',
        endDate: '2026-02-08T08:00:00.000Z',
        alias: 'ski',
      };
      const byAlias = '/v2/forwarding-rules/ski?identifierType=alias';
      const data = async (path: string) =>
        (await opsgenie.get(path).expect(200)).body.data;
      expect(await data(byAlias)).toEqual(rule);
      expect(await data(`/v2/forwarding-rules/${id}`)).toEqual(rule);
      expect(await data('/v2/forwarding-rules')).toEqual([rule]);
      expect(
        await data('/v2/users/trinity@bancly.example/forwarding-rules'),
      ).toEqual([rule]);
      expect(
        await data('/v2/users/neo@bancly.example/forwarding-rules'),
      ).toEqual([]);

      const updated = await opsgenie.put(byAlias, {
        ...SKI,
        toUser: { id: userRef('tank') },
      });
      expect(updated.body).toMatchObject({
        result: 'Updated',
        data: { id, alias: 'ski' },
      });
      expect((await data(byAlias)).toUser.id).toBe(userRef('tank'));

      const deleted = await opsgenie.delete(byAlias);
      expect([deleted.status, deleted.body.result]).toEqual([200, 'Deleted']);
      expect((await opsgenie.get(byAlias)).status).toBe(404);
      await opsgenie.post('/v2/forwarding-rules', SKI).expect(201);
    });

    it.each([
      ['an unknown user', { toUser: { username: 'who' } }, 'toUser'],
      ['the same user', { toUser: SKI.fromUser }, 'toUser'],
      ['no end', { endDate: undefined }, 'endDate'],
      [
        'an end before the start',
        { endDate: '2026-01-31T00:00:00Z' },
        'endDate',
      ],
    ])('are refused with %s', async (_, wrong, field) => {
      const answer = await opsgenie.post('/v2/forwarding-rules', {
        ...SKI,
        ...wrong,
      });
      expect(answer.status).toBe(422);
      expect(Object.keys(answer.body.errors)).toEqual([field]);
    });

    it('refuse an alias that is taken', async () => {
      await opsgenie.post('/v2/forwarding-rules', SKI).expect(201);
      const again = await opsgenie.post('/v2/forwarding-rules', SKI);
      expect(again.status).toBe(409);
      expect(again.body.message).toContain('alias ski');
    });

    it('show in the answer to who is on call', async () => {
      await opsgenie
        .post('/v2/forwarding-rules', {
          ...SKI,
          startDate: '2026-01-01T00:00:00Z',
        })
        .expect(201);
      const { body } = await opsgenie.get('/v2/schedules/ops/on-calls');
      expect(body.data.onCallParticipants).toEqual([
        {
          type: 'user',
          id: userRef('neo'),
          name: 'neo@bancly.example',
          forwardedFrom: {
            type: 'user',
            id: userRef('trinity'),
            name: 'trinity@bancly.example',
          },
        },
      ]);
    });

    it('give a timeline with its parts when asked for', async () => {
      await opsgenie
        .post('/v2/forwarding-rules', {
          ...SKI,
          startDate: '2026-01-08T08:00:00Z',
          endDate: '2026-01-09T08:00:00Z',
        })
        .expect(201);
      const path =
        '/v2/schedules/ops/timeline?identifierType=name&interval=1&intervalUnit=weeks&date=2026-01-05T00:00:00Z';
      const { body } = await opsgenie
        .get(`${path}&expand=base,forwarding,override`)
        .expect(200);
      expect(body.expandable).toEqual(['base', 'forwarding', 'override']);
      expect(body.data).toMatchObject({
        _parent: { id: 'ops', name: 'Ops', enabled: true },
        startDate: '2026-01-05T00:00:00.000Z',
        endDate: '2026-01-12T00:00:00.000Z',
      });
      const [final] = body.data.finalTimeline.rotations;
      expect(final).toMatchObject({ id: 'r1', name: 'Rotation', order: 1 });
      expect(briefly(final.periods)).toEqual([
        'default trinity 05T00-06T00',
        'override tank 06T00-07T00',
        'default trinity 07T00-08T08',
        'forwarding neo 08T08-09T08',
        'default trinity 09T08-12T00',
      ]);
      expect(final.periods[3].fromUser).toEqual({
        id: userRef('trinity'),
        name: 'trinity@bancly.example',
        type: 'user',
      });
      const only = (part: string) =>
        briefly(body.data[part].rotations[0].periods);
      expect(only('baseTimeline')).toEqual(['default trinity 05T00-12T00']);
      expect(only('overrideTimeline')).toEqual(['override tank 06T00-07T00']);
      expect(only('forwardingTimeline')).toEqual([
        'forwarding neo 08T08-09T08',
      ]);

      const plain = await opsgenie.get(path).expect(200);
      expect(Object.keys(plain.body.data)).not.toContain('baseTimeline');
      const usual = await opsgenie.get(
        '/v2/schedules/ops/timeline?date=2026-01-05T00:00:00Z',
      );
      expect(usual.body.data).toEqual(plain.body.data);
      await opsgenie
        .get('/v2/schedules/ops/timeline?intervalUnit=years')
        .expect(422);
      await opsgenie.get('/v2/schedules/ops/timeline?interval=0').expect(422);
    });

    it('give the calendars of a schedule and of a person', async () => {
      for (const path of [
        '/v2/schedules/ops.ics?identifierType=name',
        '/v2/schedules/on-calls/trinity@bancly.example.ics',
      ]) {
        const answer = await opsgenie.get(path).expect(200);
        expect(answer.headers['content-type']).toContain('text/calendar');
        expect(answer.text).toContain('SUMMARY:Trinity on call – Ops');
        expect(answer.text.startsWith('BEGIN:VCALENDAR')).toBe(true);
      }
      await opsgenie.get('/v2/schedules/none.ics').expect(404);
    });
  },
);

type Period = {
  type: string;
  startDate: string;
  endDate: string;
  recipient: { name: string };
};

/** `default trinity 05T00-06T00`: type, person, days and hours. */
function briefly(periods: readonly Period[]): string[] {
  return periods.map(
    ({ type, recipient, startDate, endDate }) =>
      `${type} ${recipient.name.split('@')[0]} ${startDate.slice(
        8,
        13,
      )}-${endDate.slice(8, 13)}`,
  );
}

async function seed(knex: Knex, now: DateTime): Promise<void> {
  const people = ['trinity', 'neo', 'tank'].map(name => person(name));
  await new DirectoryStore(knex).replace(
    { people, teams: [], services: [] },
    now,
  );
  const store = ScheduleStore.create(knex);
  await store.insert(schedule('ops', { participants: ['trinity'] }), now);
  await store.insertOverride('ops', {
    id: 'o1',
    participant: { type: 'user', ref: userRef('tank') },
    start: '2026-01-06T00:00:00.000Z',
    end: '2026-01-07T00:00:00.000Z',
    rotationIds: ['r1'],
    createdAt: '2026-01-01T00:00:00.000Z',
  });
}
