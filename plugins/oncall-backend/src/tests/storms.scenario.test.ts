import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { Duration } from 'luxon';
import { Scenario } from './__testUtils__/Scenario';
import { service, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

const ben = { type: 'user', ref: userRef('ben') } as const;

// A busy machine may need a while to make a database.
jest.setTimeout(120_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('a storm of alerts on %s', id => {
  /** Ana is paged at once, Ben after ten minutes. */
  async function bank(
    options: Parameters<typeof Scenario.create>[1] = {},
  ): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id), options);
    await s.people('ana', 'ben');
    await s.services(service('ledger'), service('cards'), service('portal'));
    await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
    return s;
  }

  /** Different alerts, all at once. */
  const storm = (s: Scenario, count: number, priority: AlertPriority = 'P3') =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        s.alert(`disk-${index}`, { priority, service: ['ledger'] }),
      ),
    );

  /** What arrived, as `HH:mm:ss person number of alerts`. */
  const messages = (s: Scenario) =>
    s.arrivals.map(
      ({ at, person, alerts, alertCount }) =>
        `${at.toFormat('HH:mm:ss')} ${person.split('/')[1]} ${
          alertCount ?? alerts.length
        }`,
    );

  it('is one message when everything comes at once', async () => {
    const s = await bank();
    await storm(s, 40);
    await s.until('00:09');

    expect(messages(s)).toEqual(['00:00:00 ana 40']);
    const [{ subject, text, alerts }] = s.arrivals;
    expect(subject).toMatch(/^\[P3\] 40 alerts: Something is wrong with disk/);
    expect(text).toContain('40 alerts: 40 × P3.');
    expect(text).toContain('… and 20 more.');
    expect(alerts).toHaveLength(40);
  });

  it('is a message for each alert where nothing is bundled, also when all wait', async () => {
    const s = await Scenario.create(await databases.init(id), {
      settings: { bundlingWindow: Duration.fromMillis(0) },
    });
    await s.people('ana');
    await s.services(service('ledger'));
    await s.policy([step(0, 'default', ana)]);
    await storm(s, 5);
    await s.until('00:01');
    expect(messages(s)).toEqual(Array(5).fill('00:00:00 ana 1'));
  });

  it('is one message, however large it is', async () => {
    const s = await bank();
    await storm(s, 300);
    await s.until('00:09');

    expect(messages(s)).toEqual(['00:00:00 ana 300']);
  });

  it('is two messages when it waits for the engine and is too large to be planned at once', async () => {
    const s = await bank({ leavesFirstSteps: true });
    await storm(s, 300);
    await s.until('00:09');

    expect(messages(s)).toEqual(['00:00:00 ana 50', '00:01:00 ana 250']);
  });

  it('pages at once for the first alert, and once a minute for all that follow', async () => {
    const s = await bank();
    await s.alert('first');
    await s.until('00:00:05');
    await s.alert('second');
    await s.until('00:00:20');
    await s.alert('third');
    await s.until('00:05');

    expect(messages(s)).toEqual(['00:00:00 ana 1', '00:01:00 ana 2']);
    const [first, bundle] = s.arrivals;
    expect(first.subject).toBe('[P3] Something is wrong with first');
    expect(bundle.alerts.map(({ message }) => message)).toEqual([
      'Something is wrong with second',
      'Something is wrong with third',
    ]);
    const pages = [
      ...(await s.pagesOf('second')),
      ...(await s.pagesOf('third')),
    ];
    expect(pages.map(({ status, sentAt }) => [status, sentAt])).toEqual([
      ['sent', '2026-03-02T00:01:00.000Z'],
      ['sent', '2026-03-02T00:01:00.000Z'],
    ]);
    expect(new Set(pages.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await s.activity('third', 'paged')).toEqual([
      'Paged Ana by email (step 1: named by the policy), in one message with 1 more.',
    ]);
  });

  it('says nothing about alerts that were closed while they waited', async () => {
    const s = await bank();
    await s.alert('first');
    await s.until('00:00:05');
    await s.alert('second');
    await s.alert('third');
    await s.until('00:00:30');
    await s.close('ben', 'second');
    await s.until('00:05');

    expect(s.timetable).toEqual(['00:00 ana first', '00:01 ana third']);
  });

  it('never holds back an urgent alert of another service', async () => {
    const s = await bank();
    await storm(s, 50, 'P1');
    await s.until('00:00:02');
    await s.alert('another-disk', { priority: 'P1', service: ['ledger'] });
    await s.alert('cards', { priority: 'P1', service: ['cards'] });
    await s.until('00:00:10');
    await s.alert('nameless', { priority: 'P2' });
    await s.until('00:05');

    expect(messages(s)).toEqual([
      '00:00:00 ana 50',
      // What waits goes along with it.
      expect.stringMatching(/^00:00:02 ana [12]$/),
      '00:00:10 ana 1',
      ...(messages(s)[1].endsWith('2') ? [] : ['00:01:00 ana 1']),
    ]);
  });

  it('does not hold back urgent alerts by what is not urgent', async () => {
    const s = await bank();
    await storm(s, 50, 'P4');
    await s.until('00:00:02');
    await s.alert('cards', { priority: 'P1', service: ['cards'] });
    await s.until('00:00:03');

    expect(messages(s)).toEqual(['00:00:00 ana 50', '00:00:02 ana 1']);
  });

  it('merges for each person and each contact method', async () => {
    const s = await bank();
    await s.contactMethod('ana', 'webhook', 'https://ana.example/page');
    await storm(s, 30);
    await s.until('00:11');

    expect(s.arrivals.map(({ channel }) => channel).sort()).toEqual([
      'email',
      'email',
      'webhook',
    ]);
    expect(messages(s).sort()).toEqual([
      '00:00:00 ana 30',
      '00:00:00 ana 30',
      '00:10:00 ben 30',
    ]);
  });

  it('tries the whole message again when it does not arrive', async () => {
    const s = await bank();
    s.failing(() => new Error('the mail server is busy'));
    await storm(s, 30);
    await s.until('00:00:05');
    await s.alert('late');
    s.failing(undefined);
    await s.until('00:05');

    expect(messages(s)).toEqual(['00:00:10 ana 30', '00:01:10 ana 1']);
  });

  it('is caught up once, by priority, after an outage', async () => {
    const s = await bank();
    await storm(s, 100, 'P4');
    await s.alert('urgent', { priority: 'P1', service: ['cards'] });
    await s.alert('middle', { priority: 'P2', service: ['ledger'] });
    s.nobodyWorksUntil('00:30');
    await s.until('00:35');

    expect(messages(s).sort()).toEqual([
      '00:30:00 ana 2',
      '00:30:00 ben 2',
      '00:30:02 ana 100',
      '00:30:02 ben 100',
    ]);
    const urgent = s.arrivals.find(({ alerts }) => alerts.length === 2);
    expect(urgent?.subject).toBe(
      '[P1] 2 alerts: Something is wrong with urgent',
    );
  });

  it('is one message when two processes send', async () => {
    const s = await bank();
    const other = await s.anotherProcess(s.knex);
    await storm(s, 60);
    await Promise.all([
      s.paging.engine.runUntilIdle(),
      other.engine.runUntilIdle(),
    ]);
    await s.until('00:03', [s.paging.engine, other.engine]);

    // The other process may have planned a part a moment later.
    const counts = messages(s).map(line => Number(line.split(' ')[2]));
    expect(counts.length).toBeLessThanOrEqual(2);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
  });

  it('pages by a clock that was set back as if nothing had been sent', async () => {
    const s = await bank();
    await s.until('02:00');
    await s.alert('before');
    await s.until('02:00:10');
    s.nobodyWorksUntil('01:00');
    await s.alert('after');
    await s.until('01:00:01');

    expect(s.timetable).toEqual(['01:00 ana after', '02:00 ana before']);
  });

  it('is acknowledged whole by the link of its message, except what others took', async () => {
    const s = await bank();
    await s.alert('mine');
    await s.until('00:00:01');
    await storm(s, 3);
    await s.until('00:02');
    await s.acknowledge('ben', 'disk-0');
    const { acknowledgeUrl = '' } = s.arrivals[1];
    const token = acknowledgeUrl.split('/acknowledge-all/')[1];
    const all = s.acknowledgeAll;

    const shown = await all.show(token);
    expect(shown).toMatchObject({
      title: '3 alerts',
      mayAcknowledge: true,
      sentences: [
        'Nobody takes care of 2 of them yet.',
        'If you acknowledge as Ana, you take care of all 2.',
      ],
    });
    expect((await s.findAlert('disk-1')).alert.state).toBe('open');

    const done = await all.acknowledge(token);
    expect(done.sentences[0]).toBe('Acknowledged 2 by Ana. Thank you.');
    const owners = await Promise.all(
      ['disk-0', 'disk-1', 'disk-2', 'mine'].map(
        async alias => (await s.findAlert(alias)).alert.acknowledgedBy,
      ),
    );
    expect(owners).toEqual([
      userRef('ben'),
      userRef('ana'),
      userRef('ana'),
      undefined,
    ]);
    expect((await all.show(token)).mayAcknowledge).toBe(false);
    expect((await all.show(`${token}x`)).status).toBe(403);
  });
});
