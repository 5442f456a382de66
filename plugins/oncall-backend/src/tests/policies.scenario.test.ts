import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  AlertPolicyInput,
  NotificationPolicyInput,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';
import { holdOf } from '../escalation/holdOf';
import { insertMaintenance } from '../maintenance/createMaintenance';
import { insertPolicy } from '../policies/createHandlingPolicy';
import { deleteHandlingPolicy } from '../policies/deleteHandlingPolicy';
import {
  HandlingPolicyChange,
  updateHandlingPolicy,
} from '../policies/updateHandlingPolicy';
import { Scenario } from './__testUtils__/Scenario';
import { groupRef, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

const HALF_AN_HOUR = { timeAmount: 30, timeUnit: 'minutes' } as const;

describe.each(databases.eachSupportedId())('policies on %s', id => {
  async function bank(): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana');
    await s.policy([step(0, 'default', ana)]);
    return s;
  }

  const aboutDisks = {
    type: 'match-all-conditions',
    conditions: [
      { field: 'message', operation: 'contains', expectedValue: 'disk' },
    ],
  } as const;

  const notify = (s: Scenario, facts: Partial<NotificationPolicyInput>) =>
    insertPolicy(s.policies, 'Test', {
      type: 'notification',
      name: 'Calm',
      enabled: true,
      filter: aboutDisks,
      ...facts,
    });

  const rewrite = (s: Scenario, facts: Partial<AlertPolicyInput>) =>
    insertPolicy(s.policies, 'Test', {
      type: 'alert',
      name: 'Rename',
      enabled: true,
      filter: aboutDisks,
      ...facts,
    });

  describe('that are changed while somebody else changes them', () => {
    const caller = mockCredentials.user();
    const changed = {
      type: 'notification',
      name: 'changed',
      enabled: true,
      filter: aboutDisks,
    } as const;

    const idOf = async (s: Scenario, name: string) =>
      (await s.policies.store.list()).find(one => one.name === name)?.id ?? '';
    const deletes = (name: string) => async (s: Scenario) =>
      deleteHandlingPolicy(s.policies, caller, await idOf(s, name));

    /** Three policies, of which one is changed; what else somebody does comes in between. */
    async function changing(
      name: string,
      inputOf: HandlingPolicyChange['inputOf'],
      meanwhile: (s: Scenario) => Promise<unknown>,
    ) {
      const s = await bank();
      for (const one of ['first', 'middle', 'last']) {
        await notify(s, { name: one });
      }
      const permissions = mockServices.permissions.mock({
        authorize: async asked => {
          if (asked[0].permission.name === teamConfigurePermission.name) {
            await meanwhile(s);
          }
          return asked.map(() => ({ result: AuthorizeResult.ALLOW }));
        },
      });
      const room = { ...s.policies, permissions };
      const own = await idOf(s, name);
      const change = updateHandlingPolicy(room, caller, { id: own, inputOf });
      return { change, policies: () => s.policies.store.list() };
    }

    it('stay where they are among the others', async () => {
      const { change, policies } = await changing(
        'middle',
        () => changed,
        deletes('first'),
      );
      await change;
      const names = (await policies()).map(({ name }) => name);
      expect(names).toEqual(['changed', 'last']);
    });

    it('do not come back when it is they who are deleted', async () => {
      const { change, policies } = await changing(
        'middle',
        () => changed,
        deletes('middle'),
      );
      await expect(change).rejects.toThrow(/No policy with id/);
      const names = (await policies()).map(({ name }) => name);
      expect(names).toEqual(['first', 'last']);
    });

    const off: HandlingPolicyChange['inputOf'] = ({
      id: _,
      order,
      ...input
    }) => ({
      ...input,
      enabled: false,
    });

    it('keep what the others have said when they are only switched off', async () => {
      const { change, policies } = await changing('middle', off, async s =>
        updateHandlingPolicy(s.policies, caller, {
          id: await idOf(s, 'middle'),
          inputOf: () => changed,
        }),
      );
      await change;
      expect((await policies())[1]).toEqual(
        expect.objectContaining({ name: 'changed', enabled: false }),
      );
    });

    it('are refused where they belong to another team by then', async () => {
      const { change, policies } = await changing('middle', off, async s => {
        await s.knex('handling_policy').update({ team: groupRef('payments') });
      });
      await expect(change).rejects.toThrow(/has another team meanwhile/);
      expect(await policies()).toEqual(
        ['first', 'middle', 'last'].map(name =>
          expect.objectContaining({ name, enabled: true }),
        ),
      );
    });
  });

  describe('for notifications', () => {
    it('suppress what fits, say so, and leave the rest alone', async () => {
      const s = await bank();
      await notify(s, { suppress: true });
      await s.alert('disk');
      await s.alert('ledger');
      await s.until('00:30');

      expect(s.timetable).toEqual(['00:00 ana ledger']);
      expect(await s.activity('disk', 'routed')).toContain(
        'The notification policy "Calm" applied, because the message contains "disk": nobody is told.',
      );
      expect(await s.activity('disk', 'silent')).toEqual([
        'Nobody will be paged for this alert. The notification policy "Calm" suppresses it.',
      ]);
    });

    it('delay until a time', async () => {
      const s = await bank();
      const delayOption = 'next-time';
      await notify(s, { delayAction: { delayOption, untilHour: 9 } });
      await s.until('02:00');
      await s.alert('disk');
      await s.until('10:00');
      expect(s.timetable).toEqual(['09:00 ana disk']);
    });

    it('delay until a time on the clock of their zone', async () => {
      const s = await bank();
      await notify(s, {
        timezone: 'Asia/Kathmandu',
        delayAction: { delayOption: 'next-time', untilHour: 9 },
      });
      await s.until('02:00');
      await s.alert('disk');
      await s.until('10:00');
      expect(s.timetable).toEqual(['03:15 ana disk']);
    });

    it('close alerts that are still open, once', async () => {
      const s = await bank();
      await notify(s, { autoCloseAction: { duration: HALF_AN_HOUR } });
      await s.alert('disk');
      const other = await s.anotherProcess(s.knex);
      await s.until('00:29');
      expect((await s.findAlert('disk')).alert.state).toBe('open');
      await s.until('00:31', [s.paging.engine, other.engine]);

      expect((await s.findAlert('disk')).alert).toMatchObject({
        state: 'closed',
        closedBy: 'Policy Calm',
      });
      expect(await s.activity('disk', 'closed')).toHaveLength(1);
    });

    describe('that close alerts', () => {
      const ben = { type: 'user', ref: userRef('ben') } as const;

      /** Ana is told at once, Ben after ten minutes; the alert is closed after half an hour. */
      async function closingBank(leavesFirstSteps = false): Promise<Scenario> {
        const s = await Scenario.create(await databases.init(id), {
          leavesFirstSteps,
        });
        await s.people('ana', 'ben');
        await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
        await notify(s, { autoCloseAction: { duration: HALF_AN_HOUR } });
        await s.alert('disk');
        return s;
      }

      const stateOf = async (s: Scenario) =>
        (await s.findAlert('disk')).alert.state;

      it.each([
        ['was planned', false],
        ['was not planned yet', true],
      ])(
        'close none that nobody was told of in an outage, when its first page %s',
        async (_, leavesFirstSteps) => {
          const s = await closingBank(leavesFirstSteps);
          s.nobodyWorksUntil('02:00');
          await s.until('02:19');
          expect(s.timetable).toEqual(['02:00 ana disk', '02:00 ben disk']);
          expect(await stateOf(s)).toBe('open');
          await s.until('03:00');
          expect(await stateOf(s)).toBe('closed');
          expect(await s.activity('disk', 'closed')).toHaveLength(1);
          expect(s.timetable).toHaveLength(2);
        },
      );

      it('give whoever is told late as long to answer as whoever is told in time', async () => {
        const s = await closingBank();
        await s.until('00:05');
        s.nobodyWorksUntil('00:29');
        await s.until('00:48');
        expect(s.timetable).toEqual(['00:00 ana disk', '00:29 ben disk']);
        expect(await stateOf(s)).toBe('open');
        expect(await s.activity('disk', 'updated')).toEqual([
          'The notification policy "Calm" closes it later, on 2026-03-02T00:49:00.000Z, because people were told late.',
        ]);
        await s.until('00:50');
        expect(await stateOf(s)).toBe('closed');
      });

      it('close at once after an outage what everybody was told of in time', async () => {
        const s = await closingBank();
        await s.until('00:15');
        s.nobodyWorksUntil('02:00');
        await s.until('02:01');
        expect(await stateOf(s)).toBe('closed');
      });

      it('close in time what somebody is told of again and again', async () => {
        const s = await closingBank();
        await s.rule('ben', [['', 0]], { repeat: { afterMinutes: 5 } });
        await s.until('00:31');
        expect(await stateOf(s)).toBe('closed');
      });

      it('close in time what a channel does not deliver', async () => {
        const s = await closingBank();
        s.failing(() => new Error('the mail server is away'));
        await s.until('00:31');
        expect(await stateOf(s)).toBe('closed');
      });
    });

    it('start the escalation again while nobody takes care, so many times', async () => {
      const s = await bank();
      await notify(s, {
        autoRestartAction: { duration: HALF_AN_HOUR, maxRepeatCount: 2 },
      });
      await s.alert('disk');
      await s.until('03:00');
      expect(s.timetable).toEqual([
        '00:00 ana disk',
        '00:30 ana disk',
        '01:00 ana disk',
      ]);
    });

    it('never start it again where clients of Opsgenie say 0 times', async () => {
      const s = await bank();
      await notify(s, {
        autoRestartAction: { duration: HALF_AN_HOUR, maxRepeatCount: 0 },
      });
      await s.alert('disk');
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:00 ana disk']);
    });

    it('look no more at an alert that was closed', async () => {
      const s = await bank();
      await notify(s, {
        autoRestartAction: { duration: HALF_AN_HOUR, maxRepeatCount: 2 },
      });
      await s.alert('disk');
      await s.close('ana', 'disk');
      await s.until('01:00');
      expect(await s.knex('alert_timer')).toEqual([]);
    });

    it('start the escalation again although somebody else changes the alert in the same moment', async () => {
      const s = await bank();
      await s.people('cy');
      await notify(s, {
        autoRestartAction: { duration: HALF_AN_HOUR, maxRepeatCount: 1 },
      });
      await s.alert('disk');
      await s.until('00:29');
      const transaction = s.alerts.transaction.bind(s.alerts);
      jest.spyOn(s.alerts, 'transaction').mockImplementationOnce(async work => {
        await s.addResponder('ana', 'disk', { type: 'user', name: 'cy' });
        return transaction(work);
      });
      await s.until('01:10');
      expect(s.timetable).toEqual([
        '00:00 ana disk',
        '00:30 ana disk',
        '00:30 cy disk',
      ]);
    });

    it('start nothing again that somebody takes care of', async () => {
      const s = await bank();
      await notify(s, {
        autoRestartAction: { duration: HALF_AN_HOUR, maxRepeatCount: 2 },
      });
      await s.alert('disk');
      await s.until('00:10');
      await s.acknowledge('ana', 'disk');
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:00 ana disk']);
    });

    it('wait until something was reported often enough', async () => {
      const s = await bank();
      const deduplicationActionType = 'value-based';
      await notify(s, {
        deduplicationAction: { deduplicationActionType, count: 3 },
      });
      await s.alert('disk');
      await s.until('00:10');
      await s.alert('disk');
      await s.until('00:20');
      expect(s.timetable).toEqual([]);
      await s.alert('disk');
      await s.until('00:40');
      await s.alert('disk');
      await s.until('00:50');
      expect(s.timetable).toEqual(['00:20 ana disk']);
    });

    it('wait until something was reported often enough within some time', async () => {
      const s = await bank();
      await notify(s, {
        deduplicationAction: {
          deduplicationActionType: 'frequency-based',
          count: 3,
          duration: { timeAmount: 10, timeUnit: 'minutes' },
        },
      });
      for (const at of ['00:00', '00:09', '00:18', '00:22', '00:24']) {
        await s.until(at);
        await s.alert('disk');
      }
      await s.until('00:30');
      expect(s.timetable).toEqual(['00:24 ana disk']);
    });

    describe('that keep people from being told', () => {
      const ben = { type: 'user', ref: userRef('ben') } as const;
      const TWICE = {
        deduplicationAction: {
          deduplicationActionType: 'value-based',
          count: 2,
        },
      } as const;
      const AT_TWO = {
        delayAction: { delayOption: 'next-time', untilHour: 2 },
      } as const;
      const RESTART = {
        autoRestartAction: { duration: HALF_AN_HOUR, maxRepeatCount: 1 },
      } as const;

      /** Ben is told after ten minutes even if somebody has acknowledged. */
      async function quietBank(
        facts: Partial<NotificationPolicyInput>,
      ): Promise<Scenario> {
        const s = await Scenario.create(await databases.init(id));
        await s.people('ana', 'ben', 'cy');
        await s.policy([
          step(0, 'default', ana),
          { ...step(10, 'default', ben), condition: 'if-not-closed' },
        ]);
        await notify(s, facts);
        await s.alert('disk');
        await s.until('00:01');
        return s;
      }

      it('do so whatever people do with the alert', async () => {
        const s = await quietBank({ suppress: true, ...RESTART });
        await s.acknowledge('ana', 'disk');
        await s.until('00:20');
        await s.unacknowledge('ana', 'disk');
        await s.until('00:40');
        await s.snooze('ana', 'disk', '01:00');
        await s.until('01:10');
        await s.raise('disk', 'P1');
        await s.until('02:00');
        expect(s.timetable).toEqual([]);
      });

      it('tell those who are asked for by hand, and nobody else', async () => {
        const s = await quietBank({ suppress: true });
        await s.addResponder('ana', 'disk', { type: 'user', name: 'cy' });
        await s.assign('ana', 'disk', 'ben');
        await s.until('01:00');
        expect(s.timetable).toEqual(['00:01 ben disk', '00:01 cy disk']);
      });

      it('tell those who are asked for by hand at once also where they delay', async () => {
        const s = await quietBank(AT_TWO);
        await s.addResponder('ana', 'disk', { type: 'user', name: 'cy' });
        await s.until('00:05');
        await s.assign('ana', 'disk', 'ben');
        await s.until('03:00');
        expect(s.timetable).toEqual([
          '00:01 cy disk',
          '00:05 ben disk',
          '02:00 ana disk',
          '02:10 ben disk',
        ]);
      });

      it('hold up nothing that became more urgent after somebody was asked for by hand', async () => {
        const s = await quietBank(AT_TWO);
        await s.addResponder('ana', 'disk', { type: 'user', name: 'cy' });
        await s.until('00:20');
        await s.acknowledge('cy', 'disk');
        await s.until('00:30');
        await s.unacknowledge('cy', 'disk');
        await s.until('00:40');
        expect(s.timetable).toEqual(['00:01 cy disk', '00:30 cy disk']);
        await s.raise('disk', 'P1');
        await s.until('03:00');
        expect(s.timetable.slice(2)).toEqual([
          '00:40 ana disk',
          '00:40 cy disk',
          '00:50 ben disk',
        ]);
      });

      it('do so until somebody escalates by hand', async () => {
        const s = await quietBank({ suppress: true });
        await s.escalate('cy', 'disk');
        await s.until('01:00');
        expect(s.timetable).toEqual(['00:01 ana disk', '00:11 ben disk']);
      });

      it.each([
        [{ suppress: true }, 'suppresses it.'],
        [TWICE, 'waits until it is reported more often.'],
        [
          AT_TWO,
          'tells nobody before its escalation starts, 2026-03-02T02:00:00.000Z.',
          '2026-03-02T02:00:00.000Z',
        ],
      ] as const)(
        'are named with an open alert (%j)',
        async (...[facts, words, until]) => {
          const s = await quietBank(facts);
          const hold = async () => holdOf(await s.findAlert('disk'), s.now);
          const held = {
            by: 'policy',
            because: `The notification policy "Calm" ${words}`,
            ...(until && { until }),
          };
          expect(await hold()).toEqual(held);
          await s.acknowledge('ana', 'disk');
          expect(await hold()).toBeUndefined();
          await s.unacknowledge('ana', 'disk');
          expect(await hold()).toEqual(held);
          await s.escalate('cy', 'disk');
          expect(await hold()).toBeUndefined();
          await s.until('00:05');
          expect(await hold()).toBeUndefined();
        },
      );

      it('are not named once somebody is told who was asked for by hand', async () => {
        const s = await quietBank({ suppress: true });
        await s.addResponder('ana', 'disk', { type: 'user', name: 'cy' });
        await s.until('00:05');
        expect(holdOf(await s.findAlert('disk'), s.now)).toBeUndefined();
      });

      it('start nothing again that has not begun', async () => {
        const s = await quietBank({ ...TWICE, ...RESTART });
        await s.until('02:00');
        expect(s.timetable).toEqual([]);
      });

      it('count from the time until which they delay', async () => {
        const s = await quietBank({ ...AT_TWO, ...RESTART });
        await s.until('04:00');
        expect(s.timetable).toEqual([
          '02:00 ana disk',
          '02:10 ben disk',
          '02:30 ana disk',
          '02:40 ben disk',
        ]);
      });

      it('delay also what somebody gives back', async () => {
        const s = await quietBank(AT_TWO);
        await s.acknowledge('ana', 'disk');
        await s.until('00:05');
        await s.unacknowledge('ana', 'disk');
        await s.until('03:00');
        expect(s.timetable).toEqual(['02:00 ana disk', '02:10 ben disk']);
      });

      it('delay also what was snoozed for a shorter time', async () => {
        const s = await quietBank(AT_TWO);
        await s.snooze('ana', 'disk', '01:00');
        await s.until('01:30');
        expect((await s.findAlert('disk')).alert.state).toBe('open');
        expect(await s.activity('disk', 'updated')).toEqual([
          'The snooze is over; the escalation starts when it was to start, 2026-03-02T02:00:00.000Z.',
        ]);
        await s.until('03:00');
        expect(s.timetable).toEqual(['02:00 ana disk', '02:10 ben disk']);
      });

      it('no longer wait for what was reported while somebody took care', async () => {
        const s = await quietBank(TWICE);
        await s.acknowledge('ana', 'disk');
        await s.alert('disk');
        await s.until('00:05');
        expect(s.timetable).toEqual([]);
        await s.unacknowledge('ana', 'disk');
        await s.until('01:00');
        expect(s.timetable).toEqual(['00:05 ana disk', '00:15 ben disk']);
      });

      it('hold up nothing that became more urgent, unless nobody is to be told at all', async () => {
        const s = await quietBank(TWICE);
        await s.raise('disk', 'P1');
        await s.until('01:00');
        expect(s.timetable).toEqual(['00:01 ana disk', '00:11 ben disk']);
      });
    });

    it('are switched by a maintenance, regardless of their own switch', async () => {
      const s = await bank();
      const { id: policyId } = await notify(s, {
        enabled: false,
        suppress: true,
      });
      await insertMaintenance(s.maintenance, 'Test', {
        description: 'quiet',
        time: { type: 'for-1-hour' },
        rules: [{ state: 'enabled', entity: { type: 'policy', id: policyId } }],
      });
      await s.alert('disk');
      await s.until('01:00');
      expect(s.timetable).toEqual([]);
    });
  });

  describe('for alerts', () => {
    it('rewrite what fits before it is deduplicated, and say so', async () => {
      const s = await bank();
      await rewrite(s, {
        message: '[test] {{message.trim()}} by {{source}}',
        alias: 'all-disks',
        priority: 'P1',
        tags: ['disk'],
      });
      await s.alert('disk-1');
      await s.alert('disk-2');

      const { alert } = await s.findAlert('all-disks');
      expect(alert).toMatchObject({
        message: '[test] Something is wrong with disk-1 by test',
        priority: 'P1',
        tags: ['disk'],
        count: 2,
      });
      expect(await s.activity('all-disks', 'routed')).toContain(
        'The alert policy "Rename" applied, because the message contains "disk".',
      );
    });

    it('apply the first that fits, and the next when that says so', async () => {
      const s = await bank();
      // One that says when people are told is none of them.
      await notify(s, {});
      await rewrite(s, { tags: ['one'], continue: true });
      await rewrite(s, { name: 'Second', tags: ['two'] });
      await rewrite(s, { name: 'Third', tags: ['three'] });
      await s.alert('disk');
      expect((await s.findAlert('disk')).alert.tags).toEqual(['one', 'two']);
    });
  });
});
