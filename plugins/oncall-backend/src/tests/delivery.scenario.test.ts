import { mockServices } from '@backstage/backend-test-utils';
import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { Knex } from 'knex';
import { DrillStore } from '../drills/DrillStore';
import { SilenceStore } from '../engine/SilenceStore';
import { watchForSilence } from '../engine/watchForSilence';
import { Scenario } from './__testUtils__/Scenario';
import {
  groupRef,
  person,
  schedule,
  step,
  userRef,
} from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

const ben = { type: 'user', ref: userRef('ben') } as const;

const PHONE = '+4915112345678';

const OTHER_PHONE = '+4915187654321';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('delivering pages on %s', id => {
  /** Ana is paged at once, Ben after ten minutes. */
  async function bank(): Promise<Scenario> {
    const scenario = await Scenario.create(await databases.init(id));
    await scenario.people('ana', 'ben');
    await scenario.policy([step(0, 'default', ana), step(10, 'default', ben)]);
    return scenario;
  }

  it('tries again after 10 s, 30 s, 1, 2 and 5 minutes until it works', async () => {
    const s = await bank();
    s.failing(() => new Error('the mail server is busy'));
    await s.alert('ledger');
    await s.until('00:03:39');
    expect(s.timetable).toEqual([]);
    expect(await s.pagesOf('ledger')).toEqual([
      expect.objectContaining({
        status: 'pending',
        attempts: 4,
        lastError: 'the mail server is busy',
        nextAttemptAt: '2026-03-02T00:03:40.000Z',
      }),
    ]);

    s.failing(undefined);
    await s.until('00:09');

    expect(s.timetable).toEqual(['00:03:40 ana ledger']);
    expect(await s.pagesOf('ledger')).toEqual([
      expect.objectContaining({
        status: 'sent',
        attempts: 5,
        sentAt: '2026-03-02T00:03:40.000Z',
      }),
    ]);
  });

  it('can be acknowledged while what tells until the close waits since before and after a higher priority', async () => {
    const s = await bank();
    await s.policyBecomes([
      { ...step(0, 'default', ana), condition: 'if-not-closed' },
    ]);
    s.failing(() => new Error('the mail server is busy'));
    await s.alert('ledger', { priority: 'P3' });
    await s.until('00:01');
    await s.raise('ledger', 'P1');
    await s.until('00:01:05');
    await s.acknowledge('ben', 'ledger');
    s.failing(undefined);
    await s.until('00:10');

    expect((await s.findAlert('ledger')).alert.state).toBe('acknowledged');
    expect(s.timetable).toEqual(['00:01:10 ana ledger']);
  });

  it('tells those who see the alert what went wrong, but no address', async () => {
    const s = await bank();
    s.failing(({ to }) => new Error(`450 <${to}>: Recipient rejected`));
    await s.alert('ledger');
    await s.until('00:05');

    const lastError = '450 <the address>: Recipient rejected';
    expect(await s.pagesOf('ledger')).toEqual([
      expect.objectContaining({ status: 'pending', lastError }),
    ]);
    expect(await s.activity('ledger', 'page-failed')).toContainEqual(
      expect.stringContaining(`by email: ${lastError}`),
    );
  });

  it('goes on every five minutes while the mail is out, says so, and pages when it is back', async () => {
    const s = await bank();
    s.failing(({ person: ref }) =>
      ref === userRef('ana') ? new Error('busy') : undefined,
    );
    await s.alert('ledger');
    await s.until('05:00');

    expect(s.timetable).toEqual(['00:10 ben ledger']);
    expect(await s.activity('ledger', 'page-failed')).toEqual([
      'Ana is not reached yet by email: busy. It is tried again until somebody takes care of the alert.',
    ]);

    s.failing(undefined);
    await s.until('05:05');
    expect(s.timetable).toContainEqual(
      expect.stringMatching(/^05:0\d:\d\d ana ledger$/),
    );
  });

  it('takes ways that were added since when a page failed twice', async () => {
    const s = await bank();
    s.failing(({ to }) => (to.includes('@') ? new Error('busy') : undefined));
    await s.alert('ledger');
    await s.until('00:00:05');
    await s.contactMethod('ana', 'webhook', 'https://ana.example/page');
    await s.until('00:01');

    expect(s.timetable).toEqual(['00:00:10 ana ledger']);
    expect(await s.activity('ledger', 'page-failed')).toEqual([
      'Ana is not reached yet by email: busy. Trying webhook.',
    ]);
  });

  it('still sends after an acknowledgement what is for everybody until the alert is closed', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.policy([
      step(0, 'default', ana),
      { ...step(0, 'default', ben), condition: 'if-not-closed' },
    ]);
    s.failing(() => new Error('busy'));
    await s.alert('ledger');
    await s.until('00:00:20');
    await s.acknowledge('ana', 'ledger');
    s.failing(undefined);
    await s.until('00:30');

    expect(s.timetable).toEqual(['00:00:40 ben ledger']);
  });

  it('sends nothing more once the alert is closed, whoever it is for', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ben');
    await s.policy([
      { ...step(0, 'default', ben), condition: 'if-not-closed' },
    ]);
    s.failing(() => new Error('busy'));
    await s.alert('ledger');
    await s.until('00:00:20');
    await s.acknowledge('ana', 'ledger');
    await s.close('ana', 'ledger');
    s.failing(undefined);
    await s.until('00:30');

    expect(s.timetable).toEqual([]);
  });

  it('gives up at once on an address that does not exist, and turns to the other ways at once', async () => {
    const s = await bank();
    await s.contactMethod('ana', 'webhook', 'https://ana.example/page');
    const broken = new Set(['email', 'webhook']);
    s.failing(({ to }) => {
      if (to.includes('@') && broken.has('email')) {
        // While the address is refused, the other way comes back to life.
        broken.clear();
        return new UndeliverableError('No such mailbox');
      }
      return broken.has('webhook') ? new Error('busy') : undefined;
    });
    await s.alert('ledger');
    await s.until('00:05');

    expect(s.timetable).toHaveLength(1);
    expect(s.arrivals[0].channel).toBe('webhook');
    expect((await s.pagesOf('ledger')).map(({ status }) => status)).toEqual([
      'failed',
      'sent',
    ]);
  });

  it.each([
    ['removed', (way: Knex.QueryBuilder) => way.delete()],
    ['turned off', (way: Knex.QueryBuilder) => way.update({ enabled: false })],
    ['moved', (way: Knex.QueryBuilder) => way.update({ to: OTHER_PHONE })],
  ])(
    'sends nothing by a way that another process has just %s, and takes the others',
    async (_, change) => {
      const s = await bank();
      await s.contactMethod('ana', 'sms', PHONE);
      await s.rule('ana', [[PHONE, 0]]);
      // Now it is known here how Ana is told.
      await s.alert('disk');
      await s.until('00:00');
      await change(s.knex('contact_method'));
      await s.alert('ledger', { priority: 'P1' });
      await s.until('00:01');

      expect(s.deliveries).toEqual(['00:00 ana email', '00:00 ana sms']);
      expect(s.timetable).toEqual(['00:00 ana disk', '00:00 ana ledger']);
      expect(await s.activity('ledger', 'page-failed')).toEqual([
        'Ana was not reached by sms: the contact method is not in use any more. Trying email.',
      ]);
    },
  );

  it('hurries a way that waits after a failure when the last other way is lost', async () => {
    const s = await bank();
    await s.contactMethod('ana', 'sms', PHONE);
    await s.rule('ana', [
      ['', 0],
      [PHONE, 5],
    ]);
    let mails = 0;
    s.failing(({ to }) => {
      if (to.includes('@')) {
        mails += 1;
        return mails < 4 ? new Error('busy') : new UndeliverableError('gone');
      }
      return mails < 4 ? new Error('busy') : undefined;
    });
    await s.alert('ledger');
    await s.until('00:09');

    // The mail fails at 0, 10 and 40 s and is lost at 100 s; the SMS, taken at 10 s, waits from 50 s on until 110 s.
    expect(s.timetable).toEqual(['00:01:40 ana ledger']);
  });

  it('uses every enabled way to reach a person', async () => {
    const s = await bank();
    await s.contactMethod('ana', 'webhook', 'https://ana.example/page');
    await s.alert('ledger');
    await s.until('00:05');

    expect(s.arrivals.map(({ channel, to }) => [channel, to]).sort()).toEqual([
      ['email', 'ana@bancly.example'],
      ['webhook', 'https://ana.example/page'],
    ]);
  });

  it('says so when a person has no way to be reached, and goes on with the next step', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people(person('ana', { email: undefined }), 'ben');
    await s.policy([step(0, 'default', ana), step(10, 'default', ben)]);
    await s.alert('ledger');
    await s.until('00:30');

    expect(s.timetable).toEqual(['00:10 ben ledger']);
    expect(await s.activity('ledger', 'page-failed')).toEqual([
      'Ana cannot be paged: there is no way to reach this person.',
    ]);
  });

  it('cancels what was not sent when somebody acknowledges', async () => {
    const s = await bank();
    s.failing(() => new Error('busy'));
    await s.alert('ledger');
    await s.until('00:01');
    await s.acknowledge('ben', 'ledger');
    s.failing(undefined);
    await s.until('02:00');

    expect(s.timetable).toEqual([]);
    expect(await s.pagesOf('ledger')).toEqual([
      expect.objectContaining({
        status: 'cancelled',
        lastError: 'acknowledged by user:default/ben',
      }),
    ]);
  });

  it('says what is wrong, since when, why this person, and how to acknowledge', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people(person('ana', { zone: 'Asia/Singapore' }));
    await s.schedule(schedule('primary', { participants: ['ana'] }));
    await s.policy([step(0, 'default', { type: 'schedule', ref: 'primary' })]);
    await s.alert('ledger', { priority: 'P1' });
    await s.until('00:00');

    const [{ subject, text, acknowledgeUrl, alertUrl }] = s.arrivals;
    expect(subject).toBe('[P1] Something is wrong with ledger');
    expect(text).toContain('Priority: P1');
    expect(text).toContain('Since: 2 March 2026, 08:00 Asia/Singapore');
    expect(text).toContain('You are paged for: step 1: on call in Primary');
    expect(text).toContain(`Acknowledge: ${acknowledgeUrl}`);
    expect(acknowledgeUrl).toMatch(
      /^https:\/\/portal\.bancly\.example\/api\/oncall\/acknowledge\//,
    );
    expect(alertUrl).toBe(
      `https://portal.bancly.example/on-call/alerts/${
        (await s.findAlert('ledger')).alert.id
      }`,
    );
  });
});

describe.each(databases.eachSupportedId())('silence on %s', id => {
  async function bank(): Promise<Scenario> {
    const scenario = await Scenario.create(await databases.init(id));
    await scenario.people('ana');
    await scenario.team('payments', 'ana');
    return scenario;
  }

  it('is reported once when all steps are over and nobody acknowledged', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    await s.until('00:04');
    expect(await s.activity('ledger', 'silent')).toEqual([]);

    await s.until('00:06');
    await s.until('03:00');

    expect(await s.activity('ledger', 'silent')).toEqual([
      'Nobody will be paged for this alert. All steps of its escalation are over, and nobody has acknowledged.',
    ]);
  });

  it('is no alarm where a drill is not answered', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    await s.alert('drill');
    const { alert: drill } = await s.findAlert('drill');
    await DrillStore.create(s.knex).insert({
      id: drill.id,
      target: { type: 'user', ref: userRef('ana'), name: 'Ana' },
      requestedBy: userRef('ana'),
      startsAt: s.now,
    });
    await s.until('00:01');
    s.nobodyWorksUntil('00:07');
    let alarms = 0;
    const reported = await watchForSilence({
      alerts: s.alerts,
      pages: s.paging.pages,
      silence: SilenceStore.create(s.knex),
      metrics: { attempted: () => {}, foundSilent: () => (alarms += 1) },
      logger: mockServices.logger.mock(),
      onChanged: () => {},
      now: s.now,
    });
    expect([reported, alarms]).toEqual([2, 1]);
  });

  it('is not reported of an alert that somebody took over, or that began anew, at this moment', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    await s.until('00:02');
    const { alert, run } = await s.findAlert('ledger');
    const seen = { alertId: alert.id, runToken: run.runToken };
    const report = () =>
      s.knex.transaction(tx =>
        SilenceStore.create(s.knex).report(tx, [seen], s.now),
      );
    await s.acknowledge('ana', 'ledger');
    expect(await report()).toEqual([]);
    await s.unacknowledge('ana', 'ledger');
    await s.until('00:04');
    expect(await report()).toEqual([]);

    const again = await s.findAlert('ledger');
    seen.runToken = again.run.runToken;
    expect(await report()).toEqual([alert.id]);
    expect(await report()).toEqual([]);
  });

  it('is reported again after the alert started over', async () => {
    const s = await bank();
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    await s.until('00:10');
    await s.acknowledge('ana', 'ledger');
    await s.unacknowledge('ana', 'ledger');
    await s.until('00:30');

    expect(await s.activity('ledger', 'silent')).toHaveLength(2);
  });

  it('is reported at once when no step finds anybody', async () => {
    const s = await bank();
    await s.team('empty');
    await s.policy([step(0, 'all', { type: 'team', ref: groupRef('empty') })]);
    await s.alert('ledger');
    await s.until('00:00:01');

    expect(await s.activity('ledger', 'silent')).toEqual([
      'Nobody will be paged for this alert. All steps of its escalation are over, and none of them found anybody to page.',
    ]);
  });

  it('is reported when no page could be delivered', async () => {
    const s = await bank();
    s.failing(() => new UndeliverableError('No such mailbox'));
    await s.policy([step(0, 'default', ana)]);
    await s.alert('ledger');
    await s.until('00:01');

    expect((await s.activity('ledger', 'silent'))[0]).toContain(
      'no page could be delivered',
    );
  });

  it('is told once, when the alert comes in, for an alert that leads to nobody', async () => {
    const s = await bank();
    await s.alert('ledger', { responders: [] });
    await s.until('00:01');

    expect(await s.activity('ledger', 'silent')).toEqual([
      'Nobody will be paged: neither the alert, its service, its integration nor the default team leads to anybody.',
    ]);
  });

  it.each(['acknowledged', 'snoozed', 'closed'] as const)(
    'is no matter for an alert that is %s',
    async state => {
      const s = await bank();
      await s.policy([step(0, 'default', ana)]);
      await s.alert('ledger');
      await s.until('00:01');
      if (state === 'acknowledged') {
        await s.acknowledge('ana', 'ledger');
      } else if (state === 'snoozed') {
        await s.snooze('ana', 'ledger', '05:00');
      } else {
        await s.close('ana', 'ledger');
      }
      await s.until('02:00');

      expect(await s.activity('ledger', 'silent')).toEqual([]);
    },
  );
});
