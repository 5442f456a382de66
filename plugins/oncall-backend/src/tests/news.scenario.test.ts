import { mockServices } from '@backstage/backend-test-utils';
import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { Duration } from 'luxon';
import { AlertNoticeStore } from '../news/AlertNoticeStore';
import { newsDuty } from '../news/newsDuty';
import { NewsStore } from '../news/NewsStore';
import { deleteContactMethod } from '../people/deleteContactMethod';
import { PreferenceStore } from '../people/PreferenceStore';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('news of alerts on %s', id => {
  it('reach those who were told of the alert and have a rule for it, never whoever did it', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben', 'cy', 'dee');
    await s.policy(
      ['ana', 'ben', 'cy'].map(name =>
        step(0, 'default', { type: 'user', ref: userRef(name) }),
      ),
    );
    // Before anybody has a rule, nothing is written at all.
    await s.alert('disk');
    await s.until('00:01');
    await s.note('ana', 'disk', 'Looks full');
    await s.close('ana', 'disk');
    expect(await s.knex('alert_news')).toEqual([]);

    for (const action of [
      'acknowledged-alert',
      'closed-alert',
      'assigned-alert',
      'add-note',
    ] as const) {
      await s.rule('ana', [['', 0]], { action });
      // Cy is told of closes only; Dee was never told of the alert.
      await s.rule('dee', [['', 0]], { action });
    }
    await s.rule('cy', [['', 5]], { action: 'closed-alert' });

    await s.until('00:10');
    await s.alert('ledger', { priority: 'P2' });
    await s.until('00:12');
    await s.acknowledge('ben', 'ledger');
    await s.until('00:14');
    await s.note('ana', 'ledger', 'My own note');
    await s.note('ben', 'ledger', 'Restarting it');
    await s.until('00:16');
    await s.assign('ben', 'ledger', 'ana');
    await s.until('00:18');
    await s.close('ben', 'ledger');
    await s.until('00:30');

    const news = s.arrivals.filter(({ kind }) => kind === 'notice');
    const { alert } = await s.findAlert('ledger');
    expect(
      news.map(({ at, person, subject }) => [
        at.toFormat('HH:mm'),
        person,
        subject,
      ]),
    ).toEqual([
      ['00:12', userRef('ana'), `Ben takes care of #2: ${alert.message}`],
      ['00:14', userRef('ana'), `Ben wrote about #2: ${alert.message}`],
      ['00:16', userRef('ana'), `Ben assigned #2 to you: ${alert.message}`],
      ['00:18', userRef('ana'), `Ben closed #2: ${alert.message}`],
      ['00:23', userRef('cy'), `Ben closed #2: ${alert.message}`],
    ]);
    expect(news[1].text).toContain('Restarting it');
    expect(news[1].alertUrl).toContain(alert.id);
  });

  it('tell also of what an escalation closes at its end', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana');
    await s.policy(
      [step(0, 'default', { type: 'user', ref: userRef('ana') })],
      { repeat: { count: 1, waitMinutes: 20, closeAfterAll: true } },
    );
    await s.rule('ana', [['', 0]], { action: 'closed-alert' });
    await s.alert('ledger');
    await s.until('01:00');
    expect(
      s.arrivals
        .filter(({ kind }) => kind === 'notice')
        .map(({ at, subject }) => [at.toFormat('HH:mm'), subject]),
    ).toEqual([
      ['00:40', 'Standard closed #1: Something is wrong with ledger'],
    ]);
  });

  it('go out once although deciding about them takes longer than a lease', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.policy([step(0, 'default', { type: 'user', ref: userRef('ana') })]);
    await s.rule('ana', [['', 0]], { action: 'closed-alert' });
    await s.alert('ledger');
    await s.until('00:01');
    await s.close('ben', 'ledger');

    const stored = await PreferenceStore.create(s.knex).listFor([
      userRef('ana'),
    ]);
    const { rules } = stored.get(userRef('ana')) ?? { rules: [] };
    const { contactMethod } = rules[0].steps[0];
    const method = {
      id: contactMethod,
      channel: 'email',
      to: 'ana@bancly.example',
      enabled: true,
      fromCatalog: true,
      verified: true,
    };
    const told = { rules, methods: [method], zone: 'Etc/UTC' };
    let asked = 0;
    const sent: string[] = [];
    const duty = newsDuty({
      news: NewsStore.create(s.knex),
      alertNotices: AlertNoticeStore.create(s.knex),
      alerts: s.alerts,
      pages: s.paging.pages,
      roster: s.paging.roster,
      preferences: async () => {
        asked += 1;
        if (asked === 1) {
          s.clockSteps({ hours: 1 });
        }
        return new Map([[userRef('ana'), told]]);
      },
      deliver: async (_, message) => {
        sent.push(message.subject);
        if (sent.length === 1) {
          // Another process looks for what is due meanwhile.
          await duty.run();
        }
        return {};
      },
      alertUrl: () => undefined,
      bundlingWindow: Duration.fromMillis(0),
      logger: mockServices.logger.mock(),
      clock: () => s.now,
    });
    await duty.run();
    expect(sent).toEqual([expect.stringContaining('Ben closed #1')]);
  });

  it('come together when there are many, and again when they could not be sent', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.policy([step(0, 'default', { type: 'user', ref: userRef('ana') })]);
    await s.rule('ana', [['', 0]], { action: 'closed-alert' });
    const aliases = ['one', 'two', 'three'];
    for (const alias of aliases) {
      await s.alert(alias);
    }
    await s.until('00:05');
    await s.close('ben', 'one');
    await s.until('00:05:10');
    await s.close('ben', 'two');
    await s.close('ben', 'three');
    s.failing(() => new Error('busy'));
    await s.until('00:06:30');
    s.failing(undefined);
    await s.until('00:10');

    const news = s.arrivals.filter(({ kind }) => kind === 'notice');
    expect(
      news.map(({ at, subject }) => [at.toFormat('HH:mm:ss'), subject]),
    ).toEqual([
      ['00:05:00', 'Ben closed #1: Something is wrong with one'],
      ['00:07:00', '2 news: Ben closed #2: Something is wrong with two'],
    ]);
    expect(news[1].text).toContain('Ben closed #3');
  });

  describe('that wait', () => {
    const PHONE = '+4915112345678';

    /** Ana hears of closed alerts by text message, five minutes later; one was closed a minute ago. */
    async function bank(): Promise<Scenario> {
      const s = await Scenario.create(await databases.init(id));
      await s.people('ana', 'ben');
      await s.contactMethod('ana', 'sms', PHONE);
      const ana = { type: 'user', ref: userRef('ana') } as const;
      await s.policy([step(0, 'default', ana)]);
      await s.rule('ana', [['', 0]]);
      await s.rule('ana', [[PHONE, 5]], { action: 'closed-alert' });
      await s.alert('ledger');
      await s.until('00:10');
      await s.close('ben', 'ledger');
      await s.until('00:11');
      return s;
    }

    it('do not go to a contact method that was removed meanwhile', async () => {
      const s = await bank();
      const { contactMethods } = s.paging.peopleRoom;
      const added = await contactMethods.listFor([userRef('ana')]);
      const [phone] = added.get(userRef('ana')) ?? [];
      await deleteContactMethod(s.paging.peopleRoom, userRef('ana'), phone.id);
      await s.until('01:00');
      expect(s.deliveries).toEqual(['00:00 ana email']);
    });

    it.each([
      ['is turned off when its address is gone', true],
      ['stays when it is only the message that cannot arrive', false],
    ])(
      'are tried once where they can never arrive; the contact method %s',
      async (_, isAddressGone) => {
        const s = await bank();
        const tries: string[] = [];
        s.failing(({ text }) => {
          tries.push(text);
          return new UndeliverableError('gone', undefined, { isAddressGone });
        });
        await s.until('01:00');
        expect(tries).toHaveLength(1);
        const { contactMethods } = s.paging.peopleRoom;
        const added = await contactMethods.listFor([userRef('ana')]);
        expect(added.get(userRef('ana'))).toEqual([
          expect.objectContaining({ to: PHONE, enabled: !isAddressGone }),
        ]);
      },
    );

    it('do not go to whoever has left, unless the catalog was wrong', async () => {
      const s = await bank();
      await s.leaves('ana');
      await s.until('00:20');
      expect(s.deliveries).toEqual(['00:00 ana email']);
      await s.people('ana');
      await s.until('01:00');
      expect(s.deliveries).toEqual(['00:00 ana email', '00:21 ana sms']);
    });

    it('come when a mute ends, however early that is', async () => {
      const s = await bank();
      await s.mute('ana', '03:00');
      await s.until('00:20');
      await s.mute('ana', '05:00');
      await s.until('00:30');
      await s.mute('ana');
      await s.until('06:00');
      expect(s.deliveries).toEqual(['00:00 ana email', '00:30:02 ana sms']);
    });

    it('come when they are due, though a mute that held them ended before', async () => {
      const s = await bank();
      await s.alert('other');
      await s.until('00:12');
      await s.mute('ana', '03:00');
      await s.close('ben', 'other');
      await s.until('00:13');
      await s.mute('ana');
      await s.until('06:00');
      expect(s.deliveries).toEqual([
        '00:00 ana email',
        '00:11 ana email',
        '00:15 ana sms',
        '00:17 ana sms',
      ]);
    });

    it('wait on in quiet hours when a mute ends', async () => {
      const s = await bank();
      await s.quietHours('ana', {
        startHour: 0,
        startMin: 0,
        endHour: 4,
        endMin: 0,
        exceptPriorities: ['P1'],
      });
      await s.mute('ana', '03:00');
      await s.until('00:30');
      await s.mute('ana');
      await s.until('06:00');
      expect(s.deliveries).toEqual(['00:00 ana email', '04:00 ana sms']);
    });

    it('wait for the end of a mute that began meanwhile', async () => {
      const s = await bank();
      await s.mute('ana', '03:00');
      await s.until('04:00');
      expect(s.deliveries).toEqual(['00:00 ana email', '03:00 ana sms']);
    });
  });

  it('are tried for a quarter of an hour each, also in one message with older ones', async () => {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.policy([step(0, 'default', { type: 'user', ref: userRef('ana') })]);
    await s.rule('ana', [['', 0]], { action: 'closed-alert' });
    await s.alert('old');
    await s.alert('new');
    await s.until('00:05');
    s.failing(() => new Error('busy'));
    await s.close('ben', 'old');
    await s.until('00:18:30');
    // Both are due in the same look.
    s.nobodyWorksUntil('00:19:05');
    await s.close('ben', 'new');
    await s.until('00:19:30');
    s.failing(undefined);
    await s.until('00:40');
    expect(
      s.arrivals
        .filter(({ kind }) => kind === 'notice')
        .map(({ at, subject }) => [at.toFormat('HH:mm:ss'), subject]),
    ).toEqual([['00:20:05', 'Ben closed #2: Something is wrong with new']]);
  });
});
