import { insertHeartbeat } from '../heartbeats/createHeartbeat';
import { pingHeartbeat } from '../heartbeats/pingHeartbeat';
import { insertMaintenance } from '../maintenance/createMaintenance';
import { Scenario } from './__testUtils__/Scenario';
import {
  CRON,
  groupRef,
  person,
  schedule,
  step,
  userRef,
} from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

const BERLIN = 'Europe/Berlin';

const ana = { type: 'user', ref: userRef('ana') } as const;
const ben = { type: 'user', ref: userRef('ben') } as const;
const payments = { type: 'team', ref: groupRef('payments') } as const;

/** Where several parts of the pager meet. */
describe.each(databases.eachSupportedId())('a night on %s', id => {
  it('in which the clocks go forward, somebody covers, and somebody stands in for the one who covers', async () => {
    const s = await Scenario.create(await databases.init(id), {
      start: '2026-03-29T00:00:00Z',
    });
    await s.people('ana', 'ben', 'cy');
    // Ana until 09:00 in Berlin, then Ben. At 01:00 UTC the clocks go from 02:00 to 03:00.
    await s.schedule(
      schedule('night', {
        timezone: BERLIN,
        rotation: { type: 'daily', start: '2026-03-28T08:00:00Z' },
        participants: ['ana', 'ben'],
      }),
    );
    await s.policy([step(0, 'default', { type: 'schedule', ref: 'night' })]);
    // Cy covers from 01:30 to 04:00 on the clock, which is an hour and a half.
    await s.override('night', {
      participant: { type: 'user', ref: userRef('cy') },
      start: '2026-03-29T00:30:00Z',
      end: '2026-03-29T02:00:00Z',
    });
    // Ben stands in for Cy from 03:30 on the clock.
    await s.forwarding('cy', 'ben', { start: '01:30', end: '07:00' });

    const times = ['00:29', '00:30', '01:29', '01:30', '01:59', '02:00'];
    for (const time of [...times, '06:59', '07:00']) {
      await s.until(time);
      await s.alert(`alert-of-${time}`);
    }
    await s.until('07:01');

    expect(s.timetable).toEqual([
      '00:29 ana alert-of-00:29',
      '00:30 cy alert-of-00:30',
      '01:29 cy alert-of-01:29',
      '01:30 ben alert-of-01:30',
      '01:59 ben alert-of-01:59',
      '02:00 ana alert-of-02:00',
      '06:59 ana alert-of-06:59',
      '07:00 ben alert-of-07:00',
    ]);
  });

  it('in which a snooze ends in quiet hours pages the next person, and the first in the morning', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people(person('ana', { zone: BERLIN }), 'ben');
    await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
    // 21:00 to 06:00 UTC.
    await s.quietHours('ana', {
      startHour: 22,
      startMin: 0,
      endHour: 7,
      endMin: 0,
      exceptPriorities: ['P1'],
    });
    await s.until('20:00');
    await s.alert('ledger');
    await s.alert('cards');
    await s.until('20:05');
    await s.snooze('ana', 'ledger', '22:00');
    await s.snooze('ana', 'cards', '22:00');
    await s.until('22:15');
    await s.acknowledge('ben', 'cards');
    await s.until('31:00');

    expect(s.timetable).toEqual([
      '20:00 ana cards',
      '20:00 ana ledger',
      '22:10 ben cards',
      '22:10 ben ledger',
      'day 2 06:00 ana ledger',
    ]);
  });

  it('in which a job stops during a maintenance, is paged for at its end, and recovers', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.team('payments', 'ana', 'ben');
    await insertHeartbeat(s.heartbeats, 'Test', {
      name: 'backup',
      interval: 10,
      intervalUnit: 'minutes',
      enabled: true,
      team: payments.ref,
      alertMessage: 'Something is wrong with backup',
    });
    const ping = () =>
      pingHeartbeat(s.heartbeats, { name: 'backup', integration: CRON });
    await ping();
    await insertMaintenance(s.maintenance, 'Test', {
      description: 'Upgrade',
      time: { type: 'for-30-minutes' },
      rules: [
        { state: 'disabled', entity: { type: 'team', id: payments.ref } },
      ],
    });
    await s.until('00:29');
    expect(s.timetable).toEqual([]);
    expect((await s.findAlert('heartbeat-backup')).alert.state).toBe('open');

    await s.until('00:35');
    expect(s.timetable).toEqual(['00:30 ana backup', '00:30 ben backup']);
    await ping();
    expect((await s.findAlert('heartbeat-backup')).alert.state).toBe('closed');
    await s.until('00:44');
    expect(s.timetable).toHaveLength(2);
  });

  it('in which turns go round among those of a team who are there', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben', 'cy');
    await s.team('payments', 'ana', 'ben', 'cy');
    await s.policy([
      step(0, 'round-robin', payments),
      step(10, 'default', ben),
    ]);
    await s.forwarding('ben', 'cy', { start: '00:00', end: '01:05' });

    for (const time of ['00:00', '00:20', '00:40', '01:00']) {
      await s.until(time);
      await s.alert(`alert-of-${time}`);
      if (time !== '01:00') {
        await s.until(time.replace(/.$/, '5'));
        await s.acknowledge('ana', `alert-of-${time}`);
      }
    }
    await s.until('02:00');

    expect(s.timetable).toEqual([
      '00:00 ana alert-of-00:00',
      // Cy stands in for Ben, and two share the turns.
      '00:20 cy alert-of-00:20',
      '00:40 ana alert-of-00:40',
      '01:00 cy alert-of-01:00',
      // The forwarding is over.
      '01:10 ben alert-of-01:00',
    ]);
  });
});
