import { MaintenanceTime } from '@muster/backstage-plugin-oncall-common';
import { holdOf } from '../escalation/holdOf';
import { endMaintenance } from '../maintenance/cancelMaintenance';
import { insertMaintenance } from '../maintenance/createMaintenance';
import { insertPolicy } from '../policies/createHandlingPolicy';
import { changeMaintenance } from '../maintenance/updateMaintenance';
import { Scenario } from './__testUtils__/Scenario';
import { service, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

const ben = { type: 'user', ref: userRef('ben') } as const;

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('maintenance on %s', id => {
  /** Ana is paged at once, Ben after ten minutes. */
  async function bank(): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.services(service('ledger'), service('cards'));
    await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
    return s;
  }

  const ledger = {
    description: 'Upgrade',
    rules: [
      {
        state: 'disabled',
        entity: { type: 'service', id: 'component:default/ledger' },
      },
    ],
  } as const;

  const begin = (s: Scenario, time: MaintenanceTime) =>
    insertMaintenance(s.maintenance, 'Test', { ...ledger, time });

  const broken = (s: Scenario) => s.alert('ledger', { service: ['ledger'] });

  it('opens alerts without paging, and pages at its end for what is still open', async () => {
    const s = await bank();
    await begin(s, { type: 'for-30-minutes' });
    await s.until('00:05');
    await broken(s);
    await s.until('00:29');
    expect(s.timetable).toEqual([]);
    expect((await s.findAlert('ledger')).alert.state).toBe('open');
    expect(await s.activity('ledger', 'routed')).toContain(
      'Pages nobody during the maintenance "Upgrade"; if it is still open, its escalation starts at the end, 2026-03-02T00:30:00.000Z.',
    );

    await s.until('01:00');
    expect(s.timetable).toEqual(['00:30 ana ledger', '00:40 ben ledger']);
  });

  it('is quiet about what was closed before its end', async () => {
    const s = await bank();
    await begin(s, { type: 'for-30-minutes' });
    await broken(s);
    await s.until('00:20');
    await s.close('ana', 'ledger');
    await s.until('02:00');
    expect(s.timetable).toEqual([]);
  });

  it('does not go on for who changes it while somebody else ends it', async () => {
    const s = await bank();
    const before = await begin(s, { type: 'for-30-minutes' });
    await endMaintenance(s.maintenance, 'Test', before);
    const input = { ...ledger, time: { type: 'for-1-hour' } } as const;
    await expect(
      changeMaintenance(s.maintenance, 'Test', { before, input }),
    ).rejects.toThrow(/was ended or deleted meanwhile/);
    await broken(s);
    await s.until('00:05');
    expect(s.timetable).toEqual(['00:00 ana ledger']);
  });

  it('leaves other services alone', async () => {
    const s = await bank();
    await begin(s, { type: 'for-1-hour' });
    await s.alert('cards', { service: ['cards'] });
    await s.until('00:05');
    expect(s.timetable).toEqual(['00:00 ana cards']);
  });

  it('holds nothing before its start and after its end', async () => {
    const s = await bank();
    await begin(s, {
      type: 'schedule',
      start: '2026-03-02T01:00:00Z',
      end: '2026-03-02T02:00:00Z',
    });
    await broken(s);
    await s.until('00:05');
    await s.close('ana', 'ledger');
    await s.until('02:00');
    await broken(s);
    await s.until('02:05');
    expect(s.timetable).toEqual(['00:00 ana ledger', '02:00 ana ledger']);
  });

  it.each([
    ['with an end', { type: 'for-1-hour' }],
    ['without an end', { type: 'indefinitely' }],
  ] as const)(
    'pages for what it held when it is ended early (%s)',
    async (_, time) => {
      const s = await bank();
      const window = await begin(s, time);
      await s.until('00:05');
      await broken(s);
      await s.until('00:20');
      expect(s.timetable).toEqual([]);

      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('00:40');
      expect(s.timetable).toEqual(['00:20 ana ledger', '00:30 ben ledger']);
      expect(await s.activity('ledger', 'routed')).toContain(
        'The maintenance "Upgrade" holds it no longer; its escalation starts now.',
      );
    },
  );

  describe('that was ended early', () => {
    it('does not hold for its whole time what a process held that had not heard of the end', async () => {
      const s = await bank();
      const window = await begin(s, { type: 'for-1-hour' });
      await s.until('00:05');
      const { rosters } = await s.anotherProcess(s.knex);
      await endMaintenance({ ...s.maintenance, rosters }, 'Test', window);
      await broken(s);
      await s.until('00:09');
      expect(s.timetable).toEqual([]);

      await s.until('02:00');
      expect(s.timetable).toEqual(['00:10 ana ledger', '00:20 ben ledger']);
      expect(await s.activity('ledger', 'routed')).toContain(
        'No maintenance holds it any longer; its escalation starts now.',
      );
    });

    it('does not hold either what was not let go because the process died', async () => {
      const s = await bank();
      const window = await begin(s, { type: 'for-1-hour' });
      await broken(s);
      await s.until('00:12');
      const { store } = s.maintenance;
      await store.transaction(tx =>
        store.save(tx, { ...window, cancelledAt: s.now }),
      );
      await s.until('02:00');
      expect(s.timetable).toEqual(['00:15 ana ledger', '00:25 ben ledger']);
    });
  });

  it('changes nothing about an alert when it is looked at meanwhile', async () => {
    const s = await bank();
    await begin(s, { type: 'for-1-hour' });
    await broken(s);
    const { alert: before } = await s.findAlert('ledger');
    await s.until('00:31');
    const { alert } = await s.findAlert('ledger');
    expect(alert).toEqual({
      ...before,
      nextActionAt: '2026-03-02T00:35:00.000Z',
    });
  });

  it('goes on holding what another maintenance covers', async () => {
    const s = await bank();
    const window = await begin(s, { type: 'for-30-minutes' });
    await begin(s, { type: 'for-1-hour' });
    const late = await begin(s, { type: 'indefinitely' });
    await broken(s);
    await s.until('00:10');
    await endMaintenance(s.maintenance, 'Test', late);
    await endMaintenance(s.maintenance, 'Test', window);
    await s.until('01:05');
    expect(s.timetable).toEqual(['01:00 ana ledger']);
  });

  it('lets go only of what it held, whatever the names of policies look like', async () => {
    const s = await bank();
    await insertPolicy(s.policies, 'Test', {
      type: 'notification',
      name: 'as in "held":{"until"',
      enabled: true,
      filter: { type: 'match-all' },
      suppress: true,
    });
    await broken(s);
    await s.acknowledge('ana', 'ledger');
    const window = await begin(s, { type: 'indefinitely' });
    await s.until('00:10');
    await endMaintenance(s.maintenance, 'Test', window);
    await s.until('00:20');
    const { snapshot } = await s.findAlert('ledger');
    expect(snapshot.quietBecause).toContain('"held":{');
    expect((await s.activity('ledger', 'routed')).join()).not.toMatch(
      /no longer/,
    );
  });

  it('is followed by another one that begins before its end, and whatever holds an alert last pages for it', async () => {
    const s = await bank();
    await begin(s, { type: 'for-30-minutes' });
    await broken(s);
    await s.until('00:10');
    const later = await insertMaintenance(s.maintenance, 'Test', {
      ...ledger,
      description: 'More of it',
      time: {
        type: 'schedule',
        start: '2026-03-02T00:30:00Z',
        end: '2026-03-02T03:00:00Z',
      },
    });
    await s.until('00:59');
    expect(s.timetable).toEqual([]);
    expect((await s.activity('ledger', 'routed')).at(-1)).toBe(
      'Pages nobody during the maintenance "More of it"; if it is still open, its escalation starts at the end, 2026-03-02T03:00:00.000Z.',
    );
    await endMaintenance(s.maintenance, 'Test', later);
    await s.until('02:00');
    expect(s.timetable).toEqual(['00:59 ana ledger', '01:09 ben ledger']);
  });

  it('goes on when one without an end follows', async () => {
    const s = await bank();
    await begin(s, { type: 'for-30-minutes' });
    await broken(s);
    const later = await begin(s, { type: 'indefinitely' });
    await s.until('02:00');
    expect(s.timetable).toEqual([]);
    await endMaintenance(s.maintenance, 'Test', later);
    await s.until('03:00');
    expect(s.timetable).toEqual(['02:00 ana ledger', '02:10 ben ledger']);
  });

  it('holds nothing that somebody lets escalate by hand', async () => {
    const s = await bank();
    await begin(s, { type: 'for-1-hour' });
    await broken(s);
    await s.until('00:05');
    await s.escalate('ben', 'ledger');
    await s.until('02:00');
    expect(s.timetable).toEqual(['00:05 ana ledger', '00:15 ben ledger']);
  });

  it('leaves alone what was open before', async () => {
    const s = await bank();
    await broken(s);
    await s.until('00:05');
    await begin(s, { type: 'for-1-hour' });
    await s.until('02:00');
    expect(s.timetable).toEqual(['00:00 ana ledger', '00:10 ben ledger']);
  });

  describe('of what a policy closes after half an hour', () => {
    const closing = async () => {
      const s = await bank();
      await insertPolicy(s.policies, 'Test', {
        type: 'notification',
        name: 'Calm',
        enabled: true,
        filter: { type: 'match-all' },
        autoCloseAction: { duration: { timeAmount: 30, timeUnit: 'minutes' } },
      });
      return s;
    };

    const closedAt = async (s: Scenario) =>
      (await s.findAlert('ledger')).alert.closedAt;

    it('has people told before', async () => {
      const s = await closing();
      await begin(s, { type: 'for-1-hour' });
      await s.until('00:05');
      await broken(s);
      await s.until('03:00');
      expect(s.timetable).toEqual(['01:00 ana ledger', '01:10 ben ledger']);
      expect(await closedAt(s)).toBe('2026-03-02T01:30:00.000Z');
      expect(await s.activity('ledger', 'updated')).toEqual([
        'The notification policy "Calm" closes it later, on 2026-03-02T01:30:00.000Z, because nobody is told during a maintenance.',
      ]);
    });

    it('gives them their time also when it is ended early', async () => {
      const s = await closing();
      const window = await begin(s, { type: 'indefinitely' });
      await broken(s);
      await s.until('05:00');
      expect(await closedAt(s)).toBeUndefined();
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('05:29');
      expect(s.timetable).toEqual(['05:00 ana ledger', '05:10 ben ledger']);
      expect(await closedAt(s)).toBeUndefined();
      await s.until('06:00');
      expect(await closedAt(s)).toBe('2026-03-02T05:30:00.000Z');
    });
  });

  it('may be made longer', async () => {
    const s = await bank();
    const before = await begin(s, { type: 'for-5-minutes' });
    await broken(s);
    await s.until('00:02');
    await changeMaintenance(s.maintenance, 'Test', {
      before,
      input: {
        ...ledger,
        time: {
          type: 'schedule',
          start: '2026-03-02T00:00:00Z',
          end: '2026-03-02T00:15:00Z',
        },
      },
    });
    await s.until('00:20');
    expect(s.timetable).toEqual(['00:15 ana ledger']);
  });

  describe('whatever else happens to the alert', () => {
    const report = (s: Scenario) =>
      s.alert('ledger', { service: ['ledger'], priority: 'P1' });

    it('holds what becomes more urgent', async () => {
      const s = await bank();
      await begin(s, { type: 'for-1-hour' });
      await broken(s);
      await s.until('00:05');
      await report(s);
      await s.until('00:59');
      expect(s.timetable).toEqual([]);
      await s.until('01:20');
      expect(s.timetable).toEqual(['01:00 ana ledger', '01:10 ben ledger']);
    });

    it('holds what somebody gives back, and what was snoozed', async () => {
      const s = await bank();
      await begin(s, { type: 'for-1-hour' });
      await broken(s);
      await s.acknowledge('ana', 'ledger');
      await s.until('00:05');
      await s.unacknowledge('ana', 'ledger');
      await s.snooze('ana', 'ledger', '00:20');
      await s.until('01:20');
      expect(s.timetable).toEqual(['01:00 ana ledger', '01:10 ben ledger']);
    });

    it('holds for as long as a policy delays', async () => {
      const s = await bank();
      await insertPolicy(s.policies, 'Test', {
        type: 'notification',
        name: 'Later',
        enabled: true,
        filter: { type: 'match-all' },
        delayAction: { delayOption: 'next-time', untilHour: 2 },
      });
      const window = await begin(s, { type: 'for-1-hour' });
      await broken(s);
      await s.until('00:30');
      expect(holdOf(await s.findAlert('ledger'), s.now)).toEqual({
        by: 'policy',
        because:
          'The notification policy "Later" tells nobody before its escalation starts, 2026-03-02T02:00:00.000Z.',
        until: '2026-03-02T02:00:00.000Z',
      });
      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('03:00');
      expect(s.timetable).toEqual(['02:00 ana ledger', '02:10 ben ledger']);
    });

    it('holds without an end what gets another responder, who is told', async () => {
      const s = await bank();
      await s.people('cy');
      const window = await begin(s, { type: 'indefinitely' });
      await broken(s);
      await s.until('00:05');
      expect(holdOf(await s.findAlert('ledger'), s.now)).toEqual({
        by: 'maintenance',
        because: expect.stringMatching(/lasts until somebody ends it/),
      });
      await s.addResponder('ana', 'ledger', { type: 'user', name: 'cy' });
      await s.until('00:30');
      expect(holdOf(await s.findAlert('ledger'), s.now)).toBeUndefined();
      expect(s.timetable).toEqual(['00:05 cy ledger']);

      await endMaintenance(s.maintenance, 'Test', window);
      await s.until('01:00');
      expect(s.timetable).toEqual([
        '00:05 cy ledger',
        '00:30 ana ledger',
        '00:30 cy ledger',
        '00:40 ben ledger',
      ]);
    });

    it.each([
      ['with an end', { type: 'for-1-hour' }],
      ['without an end', { type: 'indefinitely' }],
    ] as const)(
      'lets go of what somebody has in hand when it ends early (%s)',
      async (_, time) => {
        const s = await bank();
        const window = await begin(s, time);
        await broken(s);
        await s.acknowledge('ana', 'ledger');
        await s.until('00:10');
        await endMaintenance(s.maintenance, 'Test', window);
        await s.until('00:20');
        expect(s.timetable).toEqual([]);

        await s.unacknowledge('ana', 'ledger');
        await s.until('00:40');
        expect(s.timetable).toEqual(['00:20 ana ledger', '00:30 ben ledger']);
      },
    );

    it('holds what was reported often enough meanwhile', async () => {
      const s = await bank();
      await insertPolicy(s.policies, 'Test', {
        type: 'notification',
        name: 'Calm',
        enabled: true,
        filter: { type: 'match-all' },
        deduplicationAction: {
          deduplicationActionType: 'value-based',
          count: 2,
        },
      });
      await begin(s, { type: 'for-1-hour' });
      await broken(s);
      await s.until('00:05');
      await broken(s);
      await s.until('01:20');
      expect(s.timetable).toEqual(['01:00 ana ledger', '01:10 ben ledger']);
    });
  });
});
