import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { DirectoryStore } from '../directory/DirectoryStore';
import { ScheduleStore } from '../schedules/ScheduleStore';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TestPager } from './__testUtils__/startPager';
import {
  groupRef,
  person,
  schedule,
  team,
  userRef,
} from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

/** As the Go SDK sends it: with keys of its own and empty strings. */
const ESCALATION = {
  name: 'ops_escalation',
  description: '',
  Identifier: '',
  ownerTeam: { id: '', name: 'ops' },
  rules: [
    {
      condition: 'if-not-closed',
      notifyType: 'random',
      delay: { timeAmount: 1, timeUnit: 'hours' },
      recipient: { type: 'team', name: 'ops', username: '' },
    },
    {
      condition: 'if-not-acked',
      notifyType: 'default',
      delay: { timeAmount: 0 },
      recipient: { type: 'user', username: 'trinity@bancly.example' },
    },
    {
      condition: 'if-not-acked',
      notifyType: 'next',
      delay: { timeAmount: 5, timeUnit: 'minutes' },
      recipient: { type: 'schedule', name: 'ops_schedule' },
    },
  ],
  repeat: {
    waitInterval: 10,
    count: 2,
    resetRecipientStates: false,
    closeAlertAfterAll: true,
  },
};

const NIGHTS = {
  name: 'Nights',
  order: 0,
  timezone: 'Europe/Berlin',
  criteria: {
    type: 'match-any-condition',
    conditions: [
      {
        field: 'extra-properties',
        key: 'region',
        not: true,
        operation: 'equals',
        expectedValue: 'test',
        order: 1,
      },
      {
        field: 'tags',
        not: false,
        operation: 'contains',
        expectedValue: 'critical',
        order: 0,
      },
    ],
  },
  timeRestriction: {
    type: 'time-of-day',
    restriction: { startHour: 17, startMin: 0, endHour: 6, endMin: 0 },
    restrictions: [],
  },
  notify: { type: 'escalation', name: 'ops_escalation' },
};

describe.each(databases.eachSupportedId())(
  'Opsgenie-compatible escalations and routing rules on %s',
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

    const dataAt = async (path: string) =>
      (await opsgenie.get(path).expect(200)).body.data;

    it('keep an escalation, its rules by delay', async () => {
      const created = await opsgenie.post('/v2/escalations', ESCALATION);
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({
        result: 'Created',
        data: { id: expect.any(String), name: 'ops_escalation' },
      });
      const { id } = created.body.data;
      const stored = {
        id,
        name: 'ops_escalation',
        description: '',
        ownerTeam: { id: groupRef('ops'), name: 'Ops' },
        rules: [
          {
            condition: 'if-not-acked',
            notifyType: 'default',
            delay: { timeAmount: 0, timeUnit: 'minutes' },
            recipient: {
              type: 'user',
              id: userRef('trinity'),
              username: 'trinity@bancly.example',
            },
          },
          {
            condition: 'if-not-acked',
            notifyType: 'next',
            delay: { timeAmount: 5, timeUnit: 'minutes' },
            recipient: {
              type: 'schedule',
              id: 'ops_schedule',
              name: 'Ops_schedule',
            },
          },
          {
            condition: 'if-not-closed',
            notifyType: 'random',
            delay: { timeAmount: 60, timeUnit: 'minutes' },
            recipient: { type: 'team', id: groupRef('ops'), name: 'Ops' },
          },
        ],
        repeat: ESCALATION.repeat,
      };
      expect(await dataAt(`/v2/escalations/${id}`)).toEqual(stored);
      expect(
        await dataAt('/v2/escalations/ops_escalation?identifierType=name'),
      ).toEqual(stored);
      expect(await dataAt('/v2/escalations')).toEqual([stored]);

      const updated = await opsgenie.patch(
        `/v2/escalations/${id}?identifierType=id`,
        { description: 'new', ownerTeam: { id: '', name: '' } },
      );
      expect(updated.body).toMatchObject({ result: 'Updated', data: { id } });
      expect(await dataAt(`/v2/escalations/${id}`)).toEqual({
        ...stored,
        description: 'new',
      });

      const [toTeam] = ESCALATION.rules;
      for (const notifyType of ['admins', 'users']) {
        await opsgenie.patch(`/v2/escalations/${id}`, {
          rules: [{ ...toTeam, notifyType }],
        });
        expect(await dataAt(`/v2/escalations/${id}`)).toMatchObject({
          rules: [{ notifyType }],
        });
      }

      const deleted = await opsgenie.delete(`/v2/escalations/${id}`);
      expect(deleted.body).toMatchObject({ result: 'Deleted' });
      expect((await opsgenie.get(`/v2/escalations/${id}`)).status).toBe(404);
    });

    it.each([
      [{ name: '' }, { name: 'must not be empty' }],
      [
        { ownerTeam: { name: 'ghosts' } },
        { ownerTeam: 'must be a team that exists, and is [ghosts]' },
      ],
      [
        {
          rules: [
            { delay: {}, recipient: { type: 'user', username: 'smith' } },
          ],
        },
        {
          'rules[0].recipient': 'must be a user that exists, and is [smith]',
        },
      ],
    ])('refuse an escalation with %j', async (wrong, errors) => {
      const answer = await opsgenie.post('/v2/escalations', {
        ...ESCALATION,
        ...wrong,
      });
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual(errors);
    });

    it('refuse what an escalation cannot do in the words and at the place of the client', async () => {
      const [toTeam, toUser] = ESCALATION.rules;
      const post = async (rules: object[]) =>
        (await opsgenie.post('/v2/escalations', { ...ESCALATION, rules })).body;
      expect((await post([])).message).toBe(
        'rules is empty, expected at least one step',
      );
      // Kept by delay, where the second one comes first.
      const wrong = { ...toTeam, notifyType: 'next' };
      expect((await post([wrong, toUser])).message).toMatch(
        /^rules\[0\]\.notifyType is next, expected default or/,
      );
    });

    it('refuse an override in the words of the client', async () => {
      const path = '/v2/schedules/ops_schedule/overrides';
      const answer = await opsgenie.post(
        `${path}?scheduleIdentifierType=name`,
        {
          user: { type: 'user', username: 'trinity@bancly.example' },
          startDate: '2026-01-06T09:00:00Z',
          endDate: '2026-01-06T08:00:00Z',
        },
      );
      expect(answer.status).toBe(422);
      expect(answer.body.message).toMatch(/^endDate is 2026-01-06T08/);
    });

    it('refuse a single step of a rule in the words of the client', async () => {
      const rules = '/v2/users/trinity@bancly.example/notification-rules';
      const { data } = (
        await opsgenie.post(rules, {
          name: 'Steps',
          actionType: 'create-alert',
          steps: [],
        })
      ).body;
      const answer = await opsgenie.post(`${rules}/${data.id}/steps`, {
        contact: { method: 'sms', to: '49-1701234567' },
      });
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual({
        contact: expect.stringContaining('no contact sms'),
      });
    });

    it('lose none of the steps that come at the same time', async () => {
      const rules = '/v2/users/trinity@bancly.example/notification-rules';
      const { data } = (
        await opsgenie.post(rules, {
          name: 'Steps',
          actionType: 'create-alert',
          steps: [],
        })
      ).body;
      const path = `${rules}/${data.id}/steps`;
      const contact = { method: 'email', to: 'trinity@bancly.example' };
      const minutes = [1, 2, 3, 4, 5];
      const made = await Promise.all([
        ...minutes.map(timeAmount =>
          opsgenie.post(path, { contact, sendAfter: { timeAmount } }),
        ),
        opsgenie.patch(`${rules}/${data.id}`, { name: 'Later' }),
      ]);
      expect(made.map(({ status }) => status)).toEqual([
        ...minutes.map(() => 201),
        200,
      ]);

      const steps: { id: string }[] = await dataAt(path);
      const ids = made.slice(0, -1).map(({ body }) => body.data.id);
      expect(steps.map(({ id }) => id).sort()).toEqual(ids.sort());
      expect((await dataAt(`${rules}/${data.id}`)).name).toBe('Later');

      const changes = await Promise.all([
        ...ids.slice(1).map(id => opsgenie.post(`${path}/${id}/disable`)),
        opsgenie.delete(`${path}/${ids[0]}`),
      ]);
      expect(changes.map(({ status }) => status)).toEqual(ids.map(() => 200));
      expect(await dataAt(path)).toMatchObject(
        ids.slice(1).map(() => ({ enabled: false })),
      );
    });

    it('lose none of the moves of notification rules that come at the same time', async () => {
      const rules = '/v2/users/trinity@bancly.example/notification-rules';
      const ids: string[] = [];
      for (const name of ['first', 'middle', 'last']) {
        const rule = { name, actionType: 'closed-alert', steps: [] };
        ids.push((await opsgenie.post(rules, rule)).body.data.id);
      }
      const move = (id: string, order: number) =>
        opsgenie.post(`${rules}/${id}/change-order`, { order });
      const [first, , last] = ids;
      await Promise.all([move(first, 2), move(last, 0)]);

      const after: { name: string; actionType: string }[] = await dataAt(rules);
      expect(
        after
          .filter(({ actionType }) => actionType === 'closed-alert')
          .map(({ name }) => name),
      ).toEqual(['last', 'middle', 'first']);
    });

    it('refuse a notification rule in the words of the client', async () => {
      const answer = await opsgenie.post(
        '/v2/users/trinity@bancly.example/notification-rules',
        { name: 'Shift', actionType: 'schedule-start', steps: [] },
      );
      expect(answer.status).toBe(422);
      expect(answer.body.message).toMatch(/^notificationTime is missing/);
    });

    it.each<[object, Record<string, string>]>([
      [
        { criteria: { ...NIGHTS.criteria, type: 'match-all' } },
        { 'criteria.conditions': 'must be empty with match-all' },
      ],
      [
        {
          timeRestriction: {
            type: 'time-of-day',
            restriction: { startHour: '20', endHour: 7 },
          },
        },
        { 'timeRestriction.restriction.startHour': 'must be a number' },
      ],
      [
        { timeRestriction: { type: 'time-of-day', restriction: {} } },
        {
          'timeRestriction.restriction.startHour': 'must be a number',
          'timeRestriction.restriction.endHour': 'must be a number',
        },
      ],
      [
        {
          timeRestriction: {
            type: 'weekday-and-time-of-day',
            restriction: { startHour: 20, endHour: 7 },
          },
        },
        { 'timeRestriction.restrictions': 'must be a list' },
      ],
      [
        { timeRestriction: { restriction: { startHour: 20, endHour: 7 } } },
        {
          'timeRestriction.type':
            'must be of type time-of-day or weekday-and-time-of-day',
        },
      ],
    ])(
      'refuse a routing rule with %j, which would hold more often than it says',
      async (wrong, errors) => {
        const answer = await opsgenie.post(
          '/v2/teams/ops/routing-rules?teamIdentifierType=name',
          { ...NIGHTS, notify: { type: 'none' }, ...wrong },
        );
        expect(answer.status).toBe(422);
        expect(answer.body.errors).toEqual(errors);
      },
    );

    it('keep routing rules in order, the default rule last', async () => {
      const rules = `/v2/teams/ops/routing-rules`;
      const before = await dataAt(`${rules}?teamIdentifierType=name`);
      expect(before).toEqual([
        {
          id: expect.any(String),
          name: 'Default Routing Rule',
          isDefault: true,
          order: 0,
          criteria: { type: 'match-all' },
          notify: {
            type: 'schedule',
            id: 'ops_schedule',
            name: 'Ops_schedule',
          },
        },
      ]);
      await opsgenie.post('/v2/escalations', ESCALATION).expect(201);
      const created = await opsgenie.post(rules, NIGHTS);
      expect(created.status).toBe(201);
      const { id } = created.body.data;
      await opsgenie
        .post(rules, { name: 'First', order: 0, notify: { type: 'none' } })
        .expect(201);

      const [first, nights, last] = await dataAt(rules);
      expect(first).toMatchObject({ name: 'First', order: 0 });
      expect(nights).toEqual({
        id,
        name: 'Nights',
        isDefault: false,
        order: 1,
        criteria: {
          type: 'match-any-condition',
          conditions: [
            {
              field: 'tags',
              not: false,
              operation: 'contains',
              expectedValue: 'critical',
              order: 0,
            },
            {
              field: 'extra-properties',
              key: 'region',
              not: true,
              operation: 'equals',
              expectedValue: 'test',
              order: 1,
            },
          ],
        },
        timezone: 'Europe/Berlin',
        timeRestriction: {
          type: 'time-of-day',
          restriction: { startHour: 17, startMin: 0, endHour: 6, endMin: 0 },
        },
        notify: {
          type: 'escalation',
          id: expect.any(String),
          name: 'ops_escalation',
        },
      });
      expect(last).toMatchObject({ isDefault: true, order: 2 });

      const moved = await opsgenie.post(`${rules}/${id}/change-order`, {
        order: 0,
      });
      expect(moved.body).toMatchObject({ result: 'Updated', data: { id } });
      await opsgenie
        .patch(`${rules}/${id}`, { notify: { type: 'none' }, order: 7 })
        .expect(200);
      expect(await dataAt(`${rules}/${id}`)).toEqual({
        ...nights,
        order: 0,
        notify: { type: 'none' },
      });

      // What is null was not set by its client.
      for (const [said, kept] of [
        [null, nights.timeRestriction],
        [{ type: 'none' }, undefined],
        [nights.timeRestriction, nights.timeRestriction],
        [{}, undefined],
      ]) {
        const change = { timeRestriction: said };
        await opsgenie.patch(`${rules}/${id}`, change).expect(200);
        const { timeRestriction, timezone } = await dataAt(`${rules}/${id}`);
        expect(timeRestriction).toEqual(kept);
        expect(timezone).toBe('Europe/Berlin');
      }

      // Terraform sends everything for the default rule, too; only the target counts.
      await opsgenie
        .patch(`${rules}/${last.id}`, {
          ...NIGHTS,
          notify: { type: 'escalation', name: 'ops_escalation' },
        })
        .expect(200);
      expect(await dataAt(`${rules}/${last.id}`)).toMatchObject({
        criteria: { type: 'match-all' },
        notify: { type: 'escalation', name: 'ops_escalation' },
      });

      await opsgenie.delete(`${rules}/${id}`).expect(200);
      expect((await opsgenie.delete(`${rules}/${last.id}`)).status).toBe(409);
      const inUse = await opsgenie.delete(
        '/v2/escalations/ops_escalation?identifierType=name',
      );
      expect(inUse.status).toBe(428);
      expect(inUse.body.message).toContain('is used by the routing rules');
      expect(await dataAt(rules)).toHaveLength(2);
    });

    it('lose none of the changes of a policy and of a routing rule that come at the same time', async () => {
      const rules = '/v2/teams/ops/routing-rules';
      const [made, rule] = await Promise.all([
        opsgenie.post('/v2/escalations', { ...ESCALATION, name: 'Shared' }),
        opsgenie.post(rules, { name: 'Shared', notify: { type: 'none' } }),
      ]);
      const policy = `/v2/escalations/${made.body.data.id}`;
      const shared = `${rules}/${rule.body.data.id}`;
      const target = { type: 'escalation', id: made.body.data.id };
      const { rules: before } = await dataAt(policy);
      const repeat = { waitInterval: 7, count: 3 };
      const criteria = {
        type: 'match-all-conditions',
        conditions: [
          { field: 'message', operation: 'contains', expectedValue: 'disk' },
        ],
      };
      const changes = await Promise.all([
        opsgenie.patch(policy, { name: 'Shared by many' }),
        opsgenie.patch(policy, { description: 'For nights' }),
        opsgenie.patch(policy, { repeat }),
        opsgenie.patch(shared, { name: 'Disks' }),
        opsgenie.patch(shared, { criteria }),
        opsgenie.patch(shared, { notify: target }),
      ]);
      expect(changes.map(({ status }) => status)).toEqual(
        changes.map(() => 200),
      );
      expect(await dataAt(policy)).toMatchObject({
        name: 'Shared by many',
        description: 'For nights',
        rules: before,
        repeat,
      });
      expect(await dataAt(shared)).toMatchObject({
        name: 'Disks',
        criteria: { type: 'match-all-conditions' },
        notify: target,
      });
      await opsgenie.delete(shared).expect(200);
      await opsgenie.delete(policy).expect(200);
    });

    it('take the default rule of a copied account for that of the team', async () => {
      const rules = '/v2/teams/ops/routing-rules';
      const notify = { type: 'none' };
      const copied = {
        name: 'Default Routing Rule',
        isDefault: true,
        order: 0,
      };
      await opsgenie.post(rules, { name: 'Any', notify }).expect(201);
      await opsgenie.post(rules, { ...copied, notify }).expect(201);
      expect(await dataAt(rules)).toMatchObject([
        { name: 'Any', isDefault: false, order: 0 },
        { ...copied, order: 1, notify },
      ]);
    });

    it('refuse a way to name the team that there is not, and a zone that no clock has', async () => {
      const rules = '/v2/teams/ops/routing-rules';
      const unread = await opsgenie.get(`${rules}?teamIdentifierType=slug`);
      expect([unread.status, unread.body.errors]).toEqual([
        422,
        { teamIdentifierType: 'must be one of id, name' },
      ]);
      // Also where no hours are read in it.
      const rule = { notify: { type: 'none' }, timezone: 'Berlin' };
      const refused = await opsgenie.post(rules, rule);
      expect([refused.status, refused.body.errors]).toEqual([
        422,
        { timezone: 'must be a zone such as Europe/Berlin' },
      ]);
    });

    it('answer 404 for teams and rules that do not exist', async () => {
      const unknown = await opsgenie.get('/v2/teams/ghosts/routing-rules');
      expect(unknown.status).toBe(404);
      const rule = await opsgenie.get('/v2/teams/ops/routing-rules/none');
      expect(rule.status).toBe(404);
    });
  },
);

async function seed(knex: Knex, now: DateTime): Promise<void> {
  await DirectoryStore.create(knex).replace(
    {
      people: [person('trinity'), person('neo')],
      teams: [team('ops', ['trinity', 'neo'])],
      services: [],
    },
    now,
  );
  await ScheduleStore.create(knex).insert(
    schedule('ops_schedule', {
      team: groupRef('ops'),
      participants: ['trinity', 'neo'],
    }),
    now,
  );
}
