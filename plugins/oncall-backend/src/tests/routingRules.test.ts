import {
  EscalationPolicy,
  MaintenanceInput,
  OnCallClient,
  RoutingRule,
  RoutingRuleInput,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { clientOf, failure, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();
const PAYMENTS = 'group:default/payments';
const EMPTY = 'group:default/empty';

const URGENT: RoutingRuleInput = {
  team: PAYMENTS,
  name: 'Urgent',
  criteria: {
    type: 'match-any-condition',
    conditions: [
      { field: 'priority', operation: 'equals', expectedValue: 'P1' },
    ],
  },
  notify: { type: 'none' },
};

describe.each(databases.eachSupportedId())(
  'the API of routing rules on %s',
  id => {
    let pager: TestPager;
    let client: OnCallClient;
    let policy: EscalationPolicy;
    let schedule: Schedule;

    beforeAll(async () => {
      pager = await startBank({ knex: await databases.init(id) });
      client = clientOf(pager);
      schedule = await client.createSchedule({
        name: 'Primary',
        timezone: 'Europe/Berlin',
        rotations: [
          {
            name: 'Weekly',
            type: 'weekly',
            length: 1,
            start: '2026-01-05T00:00:00Z',
            participants: [{ type: 'user', ref: 'user:default/ana' }],
          },
        ],
      });
      policy = await client.createEscalationPolicy({
        name: 'Gold',
        steps: [
          {
            delayMinutes: 0,
            condition: 'if-not-acked',
            notify: 'default',
            recipient: { type: 'user', ref: 'user:default/ben' },
          },
        ],
      });
    });
    afterAll(() => pager.stop());

    const names = async (team = PAYMENTS) =>
      (await client.listRoutingRules({ team })).map(({ name }) => name);

    it('shows the default rule of a team that has written none', async () => {
      expect(await client.listRoutingRules({ team: EMPTY })).toEqual([
        {
          id: expect.stringMatching(/^default-/),
          team: EMPTY,
          name: 'Default',
          isDefault: true,
          criteria: { type: 'match-all' },
          notify: { type: 'automatic' },
          revision: expect.any(String),
        },
      ]);
    });

    it.each(['Urgent', 'Default'])(
      'lets one of two people change the rule %s that both have read',
      async name => {
        const made = await client.createRoutingRule({ ...URGENT, team: EMPTY });
        const rules = await client.listRoutingRules({ team: EMPTY });
        const [rule] = rules.filter(one => one.name === name);
        const { id: ruleId, isDefault, ...read } = rule;
        const change = (notify: RoutingRule['notify'], revision?: string) =>
          client.updateRoutingRule(ruleId, { ...read, notify, revision });
        const both = await Promise.allSettled([
          change({ type: 'escalation', id: policy.id }, read.revision),
          change({ type: 'schedule', id: schedule.id }, read.revision),
        ]);
        expect(both.map(({ status }) => status).sort()).toEqual([
          'fulfilled',
          'rejected',
        ]);
        await expect(change(read.notify, read.revision)).rejects.toEqual(
          failure(409, `${name} was changed since it was read`),
        );
        expect(await change(read.notify)).toEqual(rule);
        await client.deleteRoutingRule(made.id);
      },
    );

    it('keeps rules in order, the default rule last', async () => {
      const night: RoutingRuleInput = {
        ...URGENT,
        name: 'Night',
        criteria: { type: 'match-all' },
        timezone: 'Europe/Berlin',
        timeRestriction: {
          type: 'time-of-day',
          restriction: { startHour: 18, startMin: 0, endHour: 6, endMin: 0 },
        },
        notify: { type: 'schedule', id: schedule.id },
      };
      const first = await client.createRoutingRule(night);
      const second = await client.createRoutingRule(URGENT);
      await client.createRoutingRule({ ...URGENT, name: 'Top', order: 0 });
      expect(first).toEqual({
        ...night,
        id: expect.any(String),
        isDefault: false,
        revision: expect.any(String),
      });
      expect(await names()).toEqual(['Top', 'Night', 'Urgent', 'Default']);

      const moved = await client.moveRoutingRule(second.id, 0);
      expect(moved.map(({ name }) => name)).toEqual([
        'Urgent',
        'Top',
        'Night',
        'Default',
      ]);
      await client.moveRoutingRule(second.id, 99);
      expect(await names()).toEqual(['Top', 'Night', 'Urgent', 'Default']);

      const renamed = { ...URGENT, name: 'Very urgent' };
      expect(await client.updateRoutingRule(second.id, renamed)).toEqual({
        ...renamed,
        id: second.id,
        isDefault: false,
        revision: expect.any(String),
      });
      await client.deleteRoutingRule(first.id);
      expect(await names()).toEqual(['Top', 'Very urgent', 'Default']);
      expect(await names(EMPTY)).toEqual(['Default']);
    });

    it('changes only the target of the default rule', async () => {
      const rules = await client.listRoutingRules({ team: EMPTY });
      const last = rules[rules.length - 1];
      const input: RoutingRuleInput = {
        team: EMPTY,
        name: 'Another name',
        criteria: { type: 'match-all' },
        notify: { type: 'escalation', id: policy.id },
      };

      expect(await client.updateRoutingRule(last.id, input)).toEqual({
        ...last,
        notify: input.notify,
        revision: expect.any(String),
      });
      await expect(
        client.updateRoutingRule(last.id, {
          ...input,
          criteria: URGENT.criteria,
        }),
      ).rejects.toEqual(failure(400, 'only its target can'));
      await expect(client.deleteRoutingRule(last.id)).rejects.toEqual(
        failure(409, 'The default rule cannot be deleted'),
      );
      await expect(client.moveRoutingRule(last.id, 0)).rejects.toEqual(
        failure(409, 'The default rule cannot be moved'),
      );
      await client.updateRoutingRule(last.id, {
        ...input,
        notify: { type: 'automatic' },
      });
    });

    it.each<[string, Partial<RoutingRuleInput>, string]>([
      ['an unknown team', { team: 'group:default/ghosts' }, 'team is group:'],
      [
        'an unknown policy',
        { notify: { type: 'escalation', id: 'none' } },
        'notify.id is none, which is not an escalation policy',
      ],
      [
        'an unknown schedule',
        { notify: { type: 'schedule', id: 'none' } },
        'notify.id is none, which is not a schedule',
      ],
      [
        'an automatic target',
        { notify: { type: 'automatic' } },
        'only the default rule may be automatic',
      ],
      [
        'a broken pattern',
        {
          criteria: {
            type: 'match-any-condition',
            conditions: [
              { field: 'message', operation: 'matches', expectedValue: '[' },
            ],
          },
        },
        'criteria.conditions[0].expectedValue',
      ],
      [
        'hours without a zone',
        {
          timeRestriction: {
            type: 'time-of-day',
            restriction: { startHour: 18, startMin: 0, endHour: 6, endMin: 0 },
          },
        },
        'timezone is missing',
      ],
    ])('refuses %s', async (_, wrong, text) => {
      const before = await names();
      await expect(
        client.createRoutingRule({ ...URGENT, ...wrong }),
      ).rejects.toEqual(failure(400, text));
      expect(await names()).toEqual(before);
    });

    it('does not let go of what a rule leads to', async () => {
      const toPolicy = await client.createRoutingRule({
        ...URGENT,
        name: 'To Gold',
        notify: { type: 'escalation', id: policy.id },
      });
      const toSchedule = await client.createRoutingRule({
        ...URGENT,
        name: 'To Primary',
        notify: { type: 'schedule', id: schedule.id },
      });

      await expect(client.deleteEscalationPolicy(policy.id)).rejects.toEqual(
        failure(
          409,
          'The escalation policy Gold is used by the routing rules "To Gold" of group:default/payments',
        ),
      );
      await expect(client.deleteSchedule(schedule.id)).rejects.toEqual(
        failure(
          409,
          'The schedule Primary is used by the routing rules "To Primary" of group:default/payments',
        ),
      );
      await client.deleteRoutingRule(toPolicy.id);
      await client.deleteRoutingRule(toSchedule.id);
    });

    it('takes a hundred rules of a team and no more', async () => {
      const before = (await names()).length - 1;
      const ids: string[] = [];
      for (let number = before; number < 100; number++) {
        ids.push((await client.createRoutingRule(URGENT)).id);
      }
      await expect(client.createRoutingRule(URGENT)).rejects.toEqual(
        failure(409, 'has 100 routing rules'),
      );
      for (const ruleId of ids) {
        await client.deleteRoutingRule(ruleId);
      }
    });

    it('answers 404 for what does not exist', async () => {
      const missing = failure(404, 'No routing rule with id none');
      await expect(client.updateRoutingRule('none', URGENT)).rejects.toEqual(
        missing,
      );
      await expect(client.deleteRoutingRule('none')).rejects.toEqual(missing);
      await expect(client.moveRoutingRule('none', 0)).rejects.toEqual(missing);
    });

    it('tries an alert during a maintenance: nobody is told before it ends', async () => {
      const rule = await client.createRoutingRule({
        ...URGENT,
        order: 0,
        criteria: { type: 'match-all' },
        notify: { type: 'schedule', id: schedule.id },
      });
      const quiet = (time: MaintenanceInput['time']) =>
        client.createMaintenance({
          description: 'Moving house',
          time,
          rules: [
            { entity: { type: 'team', id: PAYMENTS }, state: 'disabled' },
          ],
        });
      const trial = () =>
        client.tryRouting({ team: PAYMENTS, at: '2026-01-06T12:00:00Z' });

      const planned = await quiet({
        type: 'schedule',
        start: '2026-01-06T11:00:00Z',
        end: '2026-01-06T13:00:00Z',
      });
      const { steps, sentences } = await trial();
      expect(steps.map(({ at }) => at)).toEqual(['2026-01-06T13:00:00.000Z']);
      expect(sentences.at(-1)).toContain(
        'Pages nobody during the maintenance "Moving house"; if it is still open',
      );

      const endless = await quiet({ type: 'indefinitely' });
      expect((await trial()).steps).toEqual([]);
      await client.deleteMaintenance(planned.id);
      await client.deleteMaintenance(endless.id);
      await client.deleteRoutingRule(rule.id);
    });

    it('tries an alert: which rule, why, who when; and writes nothing', async () => {
      const rule = await client.createRoutingRule({
        ...URGENT,
        name: 'Disks',
        order: 0,
        criteria: {
          type: 'match-all-conditions',
          conditions: [
            { field: 'message', operation: 'contains', expectedValue: 'disk' },
          ],
        },
        notify: { type: 'schedule', id: schedule.id },
      });
      const trial = await client.tryRouting({
        team: PAYMENTS,
        at: '2026-01-06T12:00:00Z',
        message: 'Disk full',
      });

      expect(trial).toEqual({
        at: '2026-01-06T12:00:00.000Z',
        ruleId: rule.id,
        rules: [
          {
            ruleId: rule.id,
            name: 'Disks',
            applies: true,
            reason: 'the message contains "disk"',
          },
        ],
        sentences: [
          'Pages who is on call in the schedule Primary, as the routing rule "Disks" of Payments says, because the alert is for the team.',
          'Routing rules of Payments: "Disks" applies, because the message contains "disk".',
          'A schedule alone never escalates: nobody else follows if Primary does not answer.',
        ],
        steps: [
          {
            at: '2026-01-06T12:00:00.000Z',
            round: 1,
            who: 'on call in Primary',
            people: ['user:default/ana'],
          },
        ],
      });
      const without = await client.tryRouting({ team: EMPTY });
      expect(without.steps).toEqual([]);
      expect(await client.countAlerts({})).toMatchObject({ open: 0 });
      await expect(
        client.tryRouting({ team: 'group:default/ghosts' }),
      ).rejects.toEqual(failure(400, 'team is group:default/ghosts'));
    });
  },
);
