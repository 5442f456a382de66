import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { Scenario } from './__testUtils__/Scenario';
import {
  groupRef,
  person,
  schedule,
  userRef,
} from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('handoff notices on %s', id => {
  /** Ana and Ben take turns of a day, from nine to nine on the clock of Berlin. */
  async function bank(start = '2026-03-02T00:00:00Z'): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id), { start });
    const zone = 'Europe/Berlin';
    await s.people(person('ana', { zone }), person('ben', { zone }));
    const turns = schedule('primary', { participants: ['ana', 'ben'] });
    await s.schedule({
      ...turns,
      timezone: zone,
      rotations: turns.rotations.map(rotation => ({
        ...rotation,
        type: 'daily',
        length: 1,
        start: '2026-03-01T08:00:00Z',
      })),
    });
    return s;
  }

  it('come a quarter of an hour before a turn, once', async () => {
    const s = await bank();
    await s.until('07:44:59');
    expect(s.arrivals).toEqual([]);
    await s.until('07:45');
    await s.until('07:45:30');
    await s.until('08:30');

    expect(s.arrivals).toEqual([
      expect.objectContaining({
        person: userRef('ben'),
        channel: 'email',
        kind: 'notice',
        subject: 'On call at 09:00: Primary',
        text: 'Your turn in Primary begins at 2 March 2026, 09:00 Europe/Berlin. Pages reach you from then on.',
        alerts: [],
      }),
    ]);
  });

  it('come when the person wants them, before and at both ends', async () => {
    const s = await bank();
    await s.rule('ben', [['', 0]], {
      action: 'schedule-start',
      minutesBefore: [60, 0],
    });
    await s.rule('ana', [['', 0]], {
      action: 'schedule-end',
      minutesBefore: [0],
    });
    for (const at of ['07:00', '07:45', '08:00', '08:05', '08:20']) {
      await s.until(at);
    }

    expect(s.deliveries).toEqual([
      '07:00 ben email',
      '08:00 ana email',
      '08:00 ben email',
    ]);
    expect(s.arrivals.map(({ subject }) => subject).sort()).toEqual([
      'On call at 09:00: Primary',
      'You are on call: Primary',
      'Your turn is over: Primary',
    ]);
  });

  it('follow the wall clock through the night in which it goes forward', async () => {
    const s = await bank('2026-03-29T00:00:00Z');
    await s.until('06:44');
    expect(s.arrivals).toEqual([]);
    await s.until('06:45');
    expect(s.arrivals[0].subject).toBe('On call at 09:00: Primary');
  });

  it('are late rather than lost after an outage, and not sent when nobody needs them', async () => {
    const s = await bank();
    s.nobodyWorksUntil('08:10');
    await s.until('08:10');
    expect(s.arrivals[0].subject).toBe('You are on call: Primary');

    const other = await bank();
    other.nobodyWorksUntil('08:16');
    await other.until('08:16');
    expect(other.arrivals).toEqual([]);
  });

  it('say nothing to whoever goes on in the next shift', async () => {
    const s = await bank();
    await s.override('primary', {
      participant: { type: 'user', ref: userRef('ana') },
      start: '2026-03-02T08:00:00Z',
      end: '2026-03-02T10:00:00Z',
    });
    await s.until('08:05');
    expect(s.arrivals).toEqual([]);
    await s.until('09:45');
    expect(s.deliveries).toEqual(['09:45 ben email']);
  });

  it('are tried again while they are of use', async () => {
    const s = await bank();
    s.failing(() => new Error('busy'));
    await s.until('07:45');
    s.failing(undefined);
    await s.until('07:46');
    expect(s.deliveries).toEqual(['07:46 ben email']);
  });

  it('are tried once where they can never arrive', async () => {
    const s = await bank();
    let tries = 0;
    s.failing(() => {
      tries += 1;
      return new UndeliverableError('No such mailbox');
    });
    await s.until('07:45');
    await s.until('07:46');
    expect(tries).toBe(1);
  });

  it('are planned once by two processes', async () => {
    const s = await bank();
    const other = await s.anotherProcess(s.knex);
    await s.until('07:45', [s.paging.engine, other.engine]);
    await s.until('08:00', [other.engine, s.paging.engine]);
    expect(s.deliveries).toEqual(['07:45 ben email']);
  });

  it('are not tried again where the person does not want them any more', async () => {
    const s = await bank();
    s.failing(() => new Error('busy'));
    await s.until('07:45');
    s.failing(undefined);
    await s.mute('ben', '08:30');
    await s.until('07:46');
    await s.until('08:30');
    expect(s.deliveries).toEqual([]);
  });

  it('are not tried again when that would be too late', async () => {
    const s = await bank();
    s.failing(() => new Error('busy'));
    await s.until('07:45');
    s.failing(undefined);
    s.nobodyWorksUntil('08:16');
    await s.until('08:17');
    expect(s.deliveries).toEqual([]);
  });

  it('come once where several were due at the same time', async () => {
    const s = await bank();
    await s.rule('ben', [['', 0]], {
      action: 'schedule-start',
      minutesBefore: [60, 15, 0],
    });
    s.nobodyWorksUntil('07:50');
    await s.until('07:50');
    await s.until('08:00');
    expect(s.deliveries).toEqual(['07:50 ben email', '08:00 ben email']);
  });

  it('come by the rule for the schedule, and by none for another one', async () => {
    const s = await bank();
    for (const [scheduleId, minutes] of [
      ['another', 60],
      ['primary', 30],
    ] as const) {
      await s.rule('ben', [['', 0]], {
        action: 'schedule-start',
        minutesBefore: [minutes],
        schedules: [scheduleId],
      });
    }
    for (const at of ['07:00', '07:30', '08:00']) {
      await s.until(at);
    }
    expect(s.deliveries).toEqual(['07:30 ben email']);
  });

  it('are not sent again when the schedule has changed meanwhile', async () => {
    const s = await bank();
    s.failing(() => new Error('busy'));
    await s.until('07:45');
    await s.override('primary', {
      participant: { type: 'user', ref: userRef('ana') },
      start: '2026-03-02T08:00:00Z',
      end: '2026-03-03T08:00:00Z',
    });
    s.failing(undefined);
    await s.until('07:46');
    await s.until('08:01');
    expect(s.deliveries).toEqual([]);
  });

  it('go to whoever stands in for a member of a team', async () => {
    const s = await bank();
    await s.team('red', 'ana', 'ben');
    await s.schedule(
      schedule('team', {
        participants: [
          { type: 'team', ref: groupRef('red') },
          { type: 'none' },
        ],
        rotation: { type: 'daily', start: '2026-03-02T02:00:00Z' },
      }),
    );
    await s.people('cy');
    await s.forwarding('ben', 'cy', { start: '01:00', end: '12:00' });
    await s.until('01:50');
    expect(s.deliveries).toEqual(['01:50 ana email', '01:50 cy email']);
  });
});
