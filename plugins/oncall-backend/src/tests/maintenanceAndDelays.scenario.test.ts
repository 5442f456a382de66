import {
  MaintenanceRule,
  MaintenanceTime,
  NotificationPolicyInput,
} from '@muster/backstage-plugin-oncall-common';
import { endMaintenance } from '../maintenance/cancelMaintenance';
import { insertMaintenance } from '../maintenance/createMaintenance';
import { changeMaintenance } from '../maintenance/updateMaintenance';
import { insertPolicy } from '../policies/createHandlingPolicy';
import { Scenario } from './__testUtils__/Scenario';
import { groupRef, service, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

const LEDGER = { type: 'service', id: 'component:default/ledger' } as const;
const HOUR: MaintenanceTime = { type: 'for-1-hour' };
const ENDLESS: MaintenanceTime = { type: 'indefinitely' };

const planned = (end: string, start = '00:00'): MaintenanceTime => ({
  type: 'schedule',
  start: `2026-03-02T${start}:00Z`,
  end: `2026-03-02T${end}:00Z`,
});

const begin = (
  s: Scenario,
  time: MaintenanceTime,
  entity: MaintenanceRule['entity'] = LEDGER,
) =>
  insertMaintenance(s.maintenance, 'Test', {
    description: 'Upgrade',
    time,
    rules: [{ state: 'disabled', entity }],
  });

describe.each(databases.eachSupportedId())('a maintenance on %s', id => {
  describe('of what a policy delays', () => {
    async function delayed(
      delayAction: NotificationPolicyInput['delayAction'],
      others: Partial<NotificationPolicyInput> = {},
    ): Promise<Scenario> {
      const s = await Scenario.create(await databases.init(id));
      await s.people('ana', 'cy');
      await s.services(service('ledger'));
      await s.policy([step(0, 'default', ana)]);
      await insertPolicy(s.policies, 'Test', {
        type: 'notification',
        name: 'Later',
        enabled: true,
        filter: { type: 'match-all' },
        delayAction,
        ...others,
      });
      return s;
    }
    const broken = (s: Scenario) => s.alert('ledger', { service: ['ledger'] });
    async function toldWhenItEnds(
      s: Scenario,
      window: Awaited<ReturnType<typeof begin>>,
    ) {
      await broken(s);
      await s.until('00:05');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:20');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('03:00');
      return s.timetable;
    }
    const TWICE = {
      deduplicationActionType: 'value-based',
      count: 2,
    } as const;
    const HALF_PAST = { delayOption: 'next-time', untilMinute: 30 } as const;
    const TWO = { delayOption: 'next-time', untilHour: 2 } as const;

    it.each([
      ['', HOUR],
      [' although it had no end', ENDLESS],
    ])('tells nobody earlier when it ends early%s', async (_, time) => {
      const s = await delayed(HALF_PAST);
      const window = await begin(s, time);
      await broken(s);
      await s.until('00:10');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('02:00');
      expect(s.timetable).toEqual(['00:30 ana ledger']);
    });

    it('tells nobody earlier when another one follows that ends before a delay does', async () => {
      const s = await delayed(HALF_PAST);
      await begin(s, planned('00:21'));
      await begin(s, planned('00:28', '00:21'));
      await broken(s);
      await s.until('01:00');
      expect(s.timetable).toEqual(['00:30 ana ledger']);
    });

    it('tells nobody earlier when it is made shorter', async () => {
      const s = await delayed(HALF_PAST);
      const before = await begin(s, HOUR);
      await broken(s);
      await s.until('00:10');
      await changeMaintenance(s.maintenance, 'Test', {
        before,
        input: {
          ...before,
          time: {
            type: 'schedule',
            start: '2026-03-02T00:00:00.000Z',
            end: '2026-03-02T00:20:00.000Z',
          },
        },
      });
      await s.until('02:00');
      expect(s.timetable).toEqual(['00:30 ana ledger']);
    });

    it.each([
      ['at its end', HOUR, '00:59', '01:00 ana ledger'],
      ['when somebody ends it', ENDLESS, '00:20', '00:20 ana ledger'],
    ])(
      'has people told %s of what became more urgent',
      async (_, time, until, expected) => {
        const s = await delayed(TWO);
        const window = await begin(s, time);
        await broken(s);
        await s.until('00:05');
        await s.raise('ledger', 'P1');
        await s.until(until);
        expect(s.timetable).toEqual([]);
        if (time === ENDLESS) {
          await endMaintenance(s.maintenance, 'Test', window);
        }
        await s.until('03:00');
        expect(s.timetable).toEqual([expected]);
      },
    );

    it.each([
      ['at its end', '00:30', '01:00 cy ledger'],
      ['at once when it is over', '01:30', '01:30 cy ledger'],
    ])('has whoever is added by hand told %s', async (_, when, expected) => {
      const s = await delayed(TWO);
      await begin(s, HOUR);
      await broken(s);
      await s.until(when);
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('03:00');
      expect(s.timetable).toEqual([expected, '02:00 ana ledger']);
    });

    it('has whoever was added by hand told when it ends early', async () => {
      const s = await delayed(TWO);
      const window = await begin(s, HOUR);
      await broken(s);
      await s.until('00:10');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:20');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:20 cy ledger', '02:00 ana ledger']);
    });

    it('that ends before a delay does has whoever was added told, and nobody else', async () => {
      const s = await delayed(HALF_PAST);
      const window = await begin(s, HOUR);
      await broken(s);
      await s.until('00:10');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:20');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:20 cy ledger', '00:30 ana ledger']);
    });

    it('is not needed for an urgent alert to wait neither for a time nor for a count', async () => {
      const s = await delayed(TWO, {
        deduplicationAction: {
          deduplicationActionType: 'value-based',
          count: 5,
        },
      });
      await broken(s);
      await s.until('00:05');
      await s.raise('ledger', 'P1');
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:05 ana ledger']);
    });

    it('is not needed for whoever is added by hand to wait for a count', async () => {
      const s = await delayed(TWO, {
        deduplicationAction: {
          deduplicationActionType: 'value-based',
          count: 2,
        },
      });
      await broken(s);
      await s.until('00:05');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:10');
      await broken(s);
      await s.until('03:00');
      expect(s.timetable).toEqual([
        '00:05 cy ledger',
        '02:00 ana ledger',
        '02:00 cy ledger',
      ]);
    });

    it('is not needed for whoever is added during a snooze to be told at its end', async () => {
      const s = await delayed(TWO);
      await broken(s);
      await s.snooze('ana', 'ledger', '00:30');
      await s.until('00:05');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:30 cy ledger', '02:00 ana ledger']);
    });

    it('keeps nobody waiting when somebody escalates while another one has followed it', async () => {
      const s = await delayed(TWO);
      await begin(s, HOUR);
      await begin(s, {
        type: 'schedule',
        start: '2026-03-02T01:00:00.000Z',
        end: '2026-03-02T02:00:00.000Z',
      });
      await broken(s);
      await s.until('01:05');
      await s.escalate('ana', 'ledger');
      await s.until('03:00');
      expect(s.timetable).toEqual(['01:05 ana ledger']);
    });

    it('that goes on after an endless one holds what somebody gives back', async () => {
      const s = await delayed(HALF_PAST);
      const window = await begin(s, ENDLESS);
      await begin(s, HOUR);
      await broken(s);
      await s.until('00:31');
      await s.acknowledge('ana', 'ledger');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:33');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('00:34');
      await s.unacknowledge('ana', 'ledger');
      await s.until('03:00');
      expect(s.timetable).toEqual([
        '00:31 cy ledger',
        '01:00 ana ledger',
        '01:00 cy ledger',
      ]);
    });

    it('that ends while somebody has it in hand leaves the rest of a delay to the others', async () => {
      const s = await delayed(TWO);
      const window = await begin(s, ENDLESS);
      await broken(s);
      await s.until('00:05');
      await s.acknowledge('ana', 'ledger');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:10');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('00:20');
      await s.unacknowledge('ana', 'ledger');
      await s.until('03:00');
      expect(s.timetable).toEqual([
        '00:05 cy ledger',
        '00:20 cy ledger',
        '02:00 ana ledger',
      ]);
    });

    it('is not needed for a count that is reached during a snooze to leave the rest of a delay', async () => {
      const s = await delayed(TWO, { deduplicationAction: TWICE });
      await broken(s);
      await s.until('00:05');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:10');
      await s.snooze('ana', 'ledger', '00:30');
      await broken(s);
      await s.until('03:00');
      expect(s.timetable).toEqual([
        '00:05 cy ledger',
        '00:30 cy ledger',
        '02:00 ana ledger',
      ]);
    });

    it('that goes on after an endless one holds whoever is added to what somebody has in hand', async () => {
      const s = await delayed(HALF_PAST);
      const window = await begin(s, ENDLESS);
      await begin(s, HOUR);
      await broken(s);
      await s.until('00:35');
      await s.snooze('ana', 'ledger', '01:30');
      await s.until('00:36');
      await s.acknowledge('ana', 'ledger');
      await s.until('00:40');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('03:00');
      expect(s.timetable).toEqual(['01:00 cy ledger']);
    });

    it('leaves those whom a delay keeps for longer to the next time somebody escalates', async () => {
      const s = await delayed(TWO);
      await begin(s, HOUR);
      await broken(s);
      await s.until('00:10');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.escalate('ana', 'ledger');
      await s.until('00:20');
      expect(s.timetable).toEqual(['00:10 cy ledger']);
      await s.escalate('ana', 'ledger');
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:10 cy ledger', '00:20 ana ledger']);
    });

    it('tells nobody twice who was asked for by hand of what was reported often enough', async () => {
      const s = await delayed(undefined, { deduplicationAction: TWICE });
      const window = await begin(s, ENDLESS);
      await broken(s);
      await s.until('00:05');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:10');
      await broken(s);
      await s.until('00:20');
      expect(s.timetable).toEqual(['00:05 cy ledger']);
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('00:30');
      expect(s.timetable).toContain('00:20 ana ledger');
    });

    it('tells whoever was asked for by hand when it ends, whatever else keeps others', async () => {
      const s = await delayed(HALF_PAST, { deduplicationAction: TWICE });
      const window = await begin(s, HOUR);
      await broken(s);
      await s.until('00:05');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:10');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:10 cy ledger']);
    });

    it('tells nobody twice of what a policy suppresses', async () => {
      const s = await delayed(undefined, { suppress: true });
      const window = await begin(s, ENDLESS);
      expect(await toldWhenItEnds(s, window)).toEqual(['00:05 cy ledger']);
    });

    it('tells nobody twice while another one goes on without an end', async () => {
      const s = await delayed(undefined);
      const window = await begin(s, ENDLESS);
      await begin(s, ENDLESS);
      expect(await toldWhenItEnds(s, window)).toEqual(['00:05 cy ledger']);
    });

    it('that goes on after another holds also what somebody has in hand', async () => {
      const s = await delayed(undefined);
      await begin(s, HOUR);
      await broken(s);
      await s.until('00:10');
      await begin(s, HOUR);
      await s.acknowledge('ana', 'ledger');
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('03:00');
      expect(s.timetable).toEqual(['01:10 cy ledger']);
    });

    it('that begins after another has ended holds nothing that was open before', async () => {
      const s = await delayed(undefined, { suppress: true });
      await begin(s, { type: 'for-30-minutes' });
      await broken(s);
      await s.until('00:40');
      await begin(s, HOUR);
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:40 cy ledger']);
    });

    it('starts nothing again that somebody let escalate by hand', async () => {
      const s = await delayed(undefined);
      const window = await begin(s, HOUR);
      await broken(s);
      await s.until('00:05');
      await s.escalate('ana', 'ledger');
      await s.until('00:20');
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('03:00');
      expect(s.timetable).toEqual(['00:05 ana ledger']);
    });
  });

  it('of a team holds its alert also when another team is added', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.team('one', 'ana');
    await s.team('two', 'ben');
    await begin(s, HOUR, { type: 'team', id: groupRef('one') });
    await s.alert('ledger', { responders: [{ type: 'team', name: 'one' }] });
    await s.until('00:10');
    await s.addResponder('ana', 'ledger', { type: 'team', name: 'two' });
    await s.until('01:30');
    expect(s.timetable).toEqual(['01:00 ana ledger', '01:00 ben ledger']);
  });

  it('of several teams ends for an alert of all of them with that of the first', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.team('one', 'ana');
    await s.team('two', 'ben');
    await begin(s, HOUR, { type: 'team', id: groupRef('one') });
    await begin(s, ENDLESS, { type: 'team', id: groupRef('two') });
    await s.alert('ledger', {
      responders: [
        { type: 'team', name: 'one' },
        { type: 'team', name: 'two' },
      ],
    });
    await s.until('00:59');
    expect(s.timetable).toEqual([]);
    await s.until('01:05');
    expect(s.timetable).toEqual(['01:00 ana ledger', '01:00 ben ledger']);
  });
});
