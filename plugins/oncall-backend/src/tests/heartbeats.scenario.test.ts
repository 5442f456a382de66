import { Duration } from 'luxon';
import { insertHeartbeat } from '../heartbeats/createHeartbeat';
import { removeHeartbeat } from '../heartbeats/deleteHeartbeat';
import { expireHeartbeats } from '../heartbeats/expireHeartbeats';
import { heartbeatAlert } from '../heartbeats/heartbeatAlert';
import { pingHeartbeat } from '../heartbeats/pingHeartbeat';
import { heartbeatState } from '../heartbeats/StoredHeartbeat';
import { changeHeartbeat } from '../heartbeats/updateHeartbeat';
import { Scenario } from './__testUtils__/Scenario';
import { CRON, groupRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

const LEASE = Duration.fromObject({ seconds: 30 });

describe.each(databases.eachSupportedId())('heartbeats on %s', id => {
  /** Ana's team expects the nightly backup to report every ten minutes. */
  async function bank(): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana');
    await s.team('ops', 'ana');
    await insertHeartbeat(s.heartbeats, 'Test', {
      name: 'backup',
      interval: 10,
      intervalUnit: 'minutes',
      enabled: true,
      team: groupRef('ops'),
      alertMessage: 'Something is wrong with backup',
    });
    return s;
  }

  const ping = (s: Scenario) =>
    pingHeartbeat(s.heartbeats, { name: 'backup', integration: CRON });

  async function backup(s: Scenario) {
    const heartbeat = await s.heartbeats.store.find({ name: 'backup' });
    if (!heartbeat) {
      throw new Error('The heartbeat is gone');
    }
    return heartbeat;
  }

  const stateOf = async (s: Scenario) => heartbeatState(await backup(s));

  const alertsOf = async (s: Scenario): Promise<readonly string[]> =>
    (
      await s
        .knex('alert')
        .where({ alias: 'heartbeat-backup' })
        .orderBy('tiny_id')
    ).map(({ status, count }) => `${status} ${count}`);

  describe('whose interval is changed', () => {
    const every = async (s: Scenario, interval: number, enabled = true) => {
      const before = await backup(s);
      const { name, intervalUnit, team, alertMessage } = before;
      const said = { name, intervalUnit, team, alertMessage };
      const input = { ...said, interval, enabled };
      await changeHeartbeat(s.heartbeats, 'Test', { before, input });
    };

    it('count it from the last ping', async () => {
      const s = await bank();
      await ping(s);
      await s.until('00:05');
      await every(s, 20);
      await s.until('00:30');
      expect(s.timetable).toEqual(['00:20 ana backup']);
    });

    it('count it from when they were switched on again', async () => {
      const s = await bank();
      await ping(s);
      await every(s, 10, false);
      await s.until('01:00');
      await every(s, 10);
      await s.until('01:01');
      await every(s, 20);
      await s.until('01:30');
      expect(s.timetable).toEqual(['01:20 ana backup']);
    });

    it('count it from when the pager was there again', async () => {
      const s = await bank();
      await ping(s);
      await s.until('00:05');
      s.nobodyWorksUntil('01:00');
      await s.until('01:01');
      await every(s, 20);
      await s.until('01:30');
      expect(s.timetable).toEqual(['01:20 ana backup']);
    });
  });

  it('page the team when no ping came for the interval, and close the alert at the next one', async () => {
    const s = await bank();
    await s.until('00:05');
    await ping(s);
    await s.until('00:14:59');
    expect(await stateOf(s)).toBe('alive');
    expect(s.timetable).toEqual([]);

    await s.until('00:30');
    expect(s.timetable).toEqual(['00:15 ana backup']);
    expect(await stateOf(s)).toBe('expired');
    expect(await alertsOf(s)).toEqual(['open 1']);

    await ping(s);
    expect(await stateOf(s)).toBe('alive');
    expect(await alertsOf(s)).toEqual(['closed 1']);
    expect(await s.activity('heartbeat-backup', 'note')).toEqual([
      'backup reports again.',
    ]);

    await s.until('00:41');
    expect(await alertsOf(s)).toEqual(['closed 1', 'open 1']);
  });

  it('expect nothing before the first ping', async () => {
    const s = await bank();
    await s.until('03:00');
    expect(await stateOf(s)).toBe('waiting');
    expect(s.timetable).toEqual([]);
  });

  it('stay alive while they are pinged', async () => {
    const s = await bank();
    for (let minute = 0; minute < 60; minute += 9) {
      await s.until(`00:${minute}`);
      await ping(s);
    }
    expect(s.timetable).toEqual([]);
  });

  it('open one alert when two workers look at the same time', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:09:59');
    const other = await s.anotherProcess(s.knex);
    s.nobodyWorksUntil('00:10:00');
    await Promise.all([
      s.paging.engine.runUntilIdle(),
      other.engine.runUntilIdle(),
    ]);

    expect(await alertsOf(s)).toEqual(['open 1']);
    expect(s.timetable).toEqual(['00:10 ana backup']);
  });

  it('open one alert when a worker died after it had claimed', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:09:59');
    s.nobodyWorksUntil('00:10:00');
    await s.heartbeats.store.claimDue({ now: s.now, lease: LEASE, limit: 10 });

    await s.until('00:20');
    expect(s.timetable).toEqual(['00:10:30 ana backup']);
    expect(await alertsOf(s)).toEqual(['open 1']);
  });

  it('neither expire nor open an alert when a worker dies while it writes', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:09:59');
    s.nobodyWorksUntil('00:10:00');
    const { store } = s.heartbeats;
    const [claimed] = await store.claimDue({
      now: s.now,
      lease: LEASE,
      limit: 1,
    });
    const alert = heartbeatAlert(claimed);
    const dying = s.requests.submit({
      actor: 'Heartbeat',
      deed: { kind: 'open', alert },
      onlyIf: async tx => {
        await store.expire(tx, claimed, { alertAlias: 'x', now: s.now });
        throw new Error('killed');
      },
    });
    await expect(dying).rejects.toThrow('killed');

    expect(await stateOf(s)).toBe('alive');
    expect(await alertsOf(s)).toEqual([]);
    await s.until('00:20');
    expect(await alertsOf(s)).toEqual(['open 1']);
  });

  it('do not expire when the ping comes at that very moment, between the claim and the decision', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:09:59');
    s.nobodyWorksUntil('00:10:00');
    await expireHeartbeats({
      ...s.heartbeats,
      submit: async request => {
        await ping(s);
        return s.requests.submit(request);
      },
    });

    expect(await stateOf(s)).toBe('alive');
    expect(await alertsOf(s)).toEqual([]);
  });

  it('are alive with a closed alert when the ping comes just after, however they race', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:09:59');
    s.nobodyWorksUntil('00:10:00');
    await Promise.all([s.paging.engine.runUntilIdle(), ping(s), ping(s)]);
    await ping(s);

    expect(await stateOf(s)).toBe('alive');
    expect(await alertsOf(s)).not.toContain('open 1');
  });

  it('get another interval when the pager was away, because their pings were lost', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:05');
    s.nobodyWorksUntil('02:00');
    await s.until('02:09:59');
    expect(s.timetable).toEqual([]);

    await s.until('02:30');
    expect(s.timetable).toEqual(['02:10 ana backup']);
  });

  it('are not expired by a clock that jumps an hour ahead', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:05');
    s.nobodyWorksUntil('01:05');
    await s.until('01:09');
    await ping(s);
    await s.until('01:18');

    expect(s.timetable).toEqual([]);
  });

  it('are waited for no longer than the interval after a clock was set back an hour', async () => {
    const s = await bank();
    await s.until('02:00');
    await ping(s);
    s.nobodyWorksUntil('01:00');
    await s.until('01:09');
    expect(s.timetable).toEqual([]);

    await s.until('01:20');
    expect(s.timetable).toEqual(['01:10 ana backup']);
  });

  it('are not watched while they are switched off, and begin anew afterwards', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:11');
    const { lastPingAt, expiredAt, alertAlias, ...input } = await backup(s);
    const change = async (enabled: boolean) =>
      changeHeartbeat(s.heartbeats, 'Test', {
        before: await backup(s),
        input: { ...input, enabled },
      });
    await change(false);
    expect(await alertsOf(s)).toEqual(['closed 1']);

    await s.until('02:00');
    expect(await stateOf(s)).toBe('disabled');
    await change(true);
    await s.until('02:09:59');
    expect(s.timetable).toEqual(['00:10 ana backup']);
    await s.until('02:11');
    expect(await alertsOf(s)).toEqual(['closed 1', 'open 1']);
  });

  it('take their alert with them when they are deleted', async () => {
    const s = await bank();
    await ping(s);
    await s.until('00:11');
    await removeHeartbeat(s.heartbeats, 'Test', await backup(s));

    expect(await alertsOf(s)).toEqual(['closed 1']);
    expect(await s.heartbeats.store.list()).toEqual([]);
  });
});
