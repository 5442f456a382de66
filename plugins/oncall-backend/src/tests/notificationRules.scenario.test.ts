import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { changeContactMethod } from '../people/changeContactMethod';
import { deleteContactMethod } from '../people/deleteContactMethod';
import { mutePerson } from '../people/setQuietHours';
import { Scenario } from './__testUtils__/Scenario';
import { person, step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

const ana = { type: 'user', ref: userRef('ana') } as const;

const PHONE = '+4915112345678';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('rules of people on %s', id => {
  /** Ana in Berlin, with mail, text messages and calls, is told at once. */
  async function bank(): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people(person('ana', { zone: 'Europe/Berlin' }), 'ben');
    await s.contactMethod('ana', 'sms', PHONE);
    await s.contactMethod('ana', 'voice', PHONE);
    await s.policy([step(0, 'default', ana)]);
    return s;
  }

  it('get louder by default, until somebody acknowledges', async () => {
    const s = await bank();
    await s.alert('ledger');
    await s.until('00:04');
    await s.acknowledge('ben', 'ledger');
    await s.until('01:00');

    expect(s.deliveries).toEqual(['00:00 ana email', '00:01 ana sms']);
    expect(await s.pagesOf('ledger')).toEqual([
      expect.objectContaining({ channel: 'email', how: 'default, at once' }),
      expect.objectContaining({ channel: 'sms', how: 'default, 1 min later' }),
      expect.objectContaining({
        channel: 'voice',
        status: 'cancelled',
        how: 'default, 5 min later',
        lastError: 'acknowledged by user:default/ben',
      }),
    ]);
  });

  it('bring the louder ways forward when the quieter ones fail', async () => {
    const s = await bank();
    s.failing(({ to }) =>
      to.includes('@') ? new UndeliverableError('No such mailbox') : undefined,
    );
    await s.alert('ledger');
    await s.until('01:00');

    // The call comes with the text message, because the text message has not arrived yet when the mail is lost.
    expect(s.deliveries).toEqual(['00:00 ana sms', '00:00 ana voice']);
  });

  describe('whose contact method goes while pages wait for it', () => {
    const methodOf = async (s: Scenario, channel: string) => {
      const { contactMethods } = s.paging.peopleRoom;
      const methods = (await contactMethods.listFor([ana.ref])).get(ana.ref);
      return methods?.find(method => method.channel === channel)?.id ?? '';
    };

    it('send nothing to what was removed, and go on with the others', async () => {
      const s = await bank();
      await s.alert('ledger');
      await s.until('00:00:30');
      const sms = await methodOf(s, 'sms');
      await deleteContactMethod(s.paging.peopleRoom, ana.ref, sms);
      await s.until('01:00');
      expect(s.deliveries).toEqual(['00:00 ana email', '00:05 ana voice']);
      expect(await s.activity('ledger', 'page-failed')).toEqual([
        'Ana was not reached by sms: the contact method was removed. Another way worked.',
      ]);
    });

    it('wake nobody in quiet hours', async () => {
      const s = await bank();
      await s.quietHours('ana', {
        startHour: 0,
        startMin: 0,
        endHour: 7,
        endMin: 0,
        exceptPriorities: [],
      });
      await s.alert('ledger');
      await s.until('00:02');
      const sms = await methodOf(s, 'sms');
      await deleteContactMethod(s.paging.peopleRoom, ana.ref, sms);
      await s.until('08:00');
      expect(s.deliveries).toEqual(['06:00 ana email', '06:00 ana voice']);
    });

    it('tell the person otherwise where it was the only one', async () => {
      const s = await bank();
      await s.rule('ana', [[PHONE, 5]]);
      await s.alert('ledger');
      await s.until('00:02');
      const room = s.paging.peopleRoom;
      await changeContactMethod(room, ana.ref, {
        id: await methodOf(s, 'sms'),
        enabled: false,
      });
      await s.until('01:00');
      expect(s.deliveries).toEqual(['00:05 ana email', '00:05 ana voice']);
    });
  });

  it('repeat until somebody acknowledges, once for every time', async () => {
    const s = await bank();
    await s.rule(
      'ana',
      [
        ['', 0],
        [PHONE, 2],
      ],
      { repeat: { afterMinutes: 10 } },
    );
    await s.alert('ledger');
    await s.until('00:25');
    await s.acknowledge('ana', 'ledger');
    await s.until('02:00');

    expect(s.deliveries).toEqual([
      '00:00 ana email',
      '00:02 ana sms',
      '00:10 ana email',
      '00:12 ana sms',
      '00:20 ana email',
      '00:22 ana sms',
    ]);
  });

  it('repeat what the last round told, and nothing of those before it', async () => {
    const s = await bank();
    const repeat = { repeat: { afterMinutes: 10 } };
    await s.rule('ana', [['', 0]], repeat);
    await s.rule(
      'ana',
      [
        ['', 0],
        [PHONE, 0],
      ],
      { ...repeat, action: 'renotified-alert' },
    );
    await s.policyBecomes([step(0, 'default', ana)]);
    await s.knex('escalation_policy').update({
      repeat: JSON.stringify({ count: 2, waitMinutes: 12 }),
    });
    s.paging.rosters.forget();
    await s.alert('ledger');
    await s.until('00:50');
    expect(s.deliveries).toEqual([
      '00:00 ana email',
      '00:10 ana email',
      '00:12 ana email',
      '00:12 ana sms',
      '00:22 ana email',
      '00:22 ana sms',
      '00:24 ana email',
      '00:24 ana sms',
      '00:34 ana email',
      '00:34 ana sms',
      '00:44 ana email',
      '00:44 ana sms',
    ]);
  });

  describe('of people who are told until the alert is closed', () => {
    /** Ana is told of what Ben acknowledges, too. */
    async function untilClosed(): Promise<Scenario> {
      const s = await bank();
      await s.policyBecomes([
        { ...step(0, 'default', ana), condition: 'if-not-closed' },
      ]);
      return s;
    }

    it('repeat nothing once somebody has acknowledged', async () => {
      const s = await untilClosed();
      await s.rule('ana', [['', 0]], { repeat: { afterMinutes: 10 } });
      await s.alert('ledger');
      await s.until('00:15');
      await s.acknowledge('ben', 'ledger');
      await s.until('01:00');
      expect(s.deliveries).toEqual(['00:00 ana email', '00:10 ana email']);
    });

    it('get no louder for whoever takes care', async () => {
      const s = await untilClosed();
      await s.alert('ledger');
      await s.until('00:00:30');
      await s.acknowledge('ana', 'ledger');
      await s.until('01:00');
      expect(s.deliveries).toEqual(['00:00 ana email']);

      const other = await untilClosed();
      await other.alert('ledger');
      await other.until('00:00:30');
      await other.acknowledge('ben', 'ledger');
      await other.until('01:00');
      expect(other.deliveries).toEqual([
        '00:00 ana email',
        '00:01 ana sms',
        '00:05 ana voice',
      ]);
    });

    it('repeat nothing to whoever is asked for while somebody takes care', async () => {
      const s = await bank();
      await s.rule('ana', [['', 0]], { repeat: { afterMinutes: 10 } });
      await s.policyBecomes([
        step(0, 'default', { type: 'user', ref: userRef('ben') }),
      ]);
      await s.alert('ledger');
      await s.until('00:05');
      await s.acknowledge('ben', 'ledger');
      await s.assign('ben', 'ledger', 'ana');
      await s.until('01:00');
      expect(s.deliveries).toEqual(['00:00 ben email', '00:05 ana email']);
    });
  });

  it('tell in a later round as the person wants for later rounds', async () => {
    const s = await bank();
    await s.rule('ana', [['', 0]]);
    await s.rule('ana', [[PHONE, 0]], { action: 'renotified-alert' });
    await s.policyBecomes([step(0, 'default', ana)]);
    await s.knex('escalation_policy').update({
      repeat: JSON.stringify({ count: 1, waitMinutes: 10 }),
    });
    s.paging.rosters.forget();
    await s.alert('ledger');
    await s.until('01:00');

    expect(s.deliveries).toEqual(['00:00 ana email', '00:10 ana sms']);
  });

  it('hold back what comes in quiet hours, and send it when they end', async () => {
    const s = await bank();
    await s.quietHours('ana', {
      startHour: 22,
      startMin: 0,
      endHour: 7,
      endMin: 0,
      exceptPriorities: ['P1'],
    });
    await s.alert('disk', { priority: 'P4' });
    await s.alert('gone', { priority: 'P4' });
    await s.alert('ledger', { priority: 'P1' });
    await s.until('00:10');
    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:01 ana ledger',
      '00:05 ana ledger',
    ]);

    await s.close('ben', 'gone');
    await s.until('05:59');
    expect(s.timetable).toHaveLength(3);
    await s.until('06:00');
    expect(s.timetable.slice(3)).toEqual([
      '06:00 ana disk',
      '06:00 ana disk',
      '06:00 ana disk',
    ]);
    expect(await s.activity('disk', 'silent')).toEqual([]);
  });

  it('are reported when they tell nobody, and do not count for P1', async () => {
    const s = await bank();
    await s.rule('ana', []);
    await s.alert('disk', { priority: 'P3' });
    await s.alert('ledger', { priority: 'P1' });
    await s.until('00:10');

    expect(s.timetable).toEqual([
      '00:00 ana ledger',
      '00:01 ana ledger',
      '00:05 ana ledger',
    ]);
    expect(await s.activity('disk', 'page-failed')).toEqual([
      'Ana cannot be paged: the rule Mine uses no contact method that works.',
    ]);
    expect(await s.activity('disk', 'silent')).toHaveLength(1);
    expect(await s.activity('ledger', 'page-failed')).toEqual([
      'Ana is paged otherwise than asked for: the rule Mine uses no contact method that works; because it is P1, the default is used.',
    ]);
  });

  it('wait for the end of a mute', async () => {
    const s = await bank();
    await s.mute('ana', '03:00');
    await s.alert('ledger', { priority: 'P1' });
    await s.until('02:59');
    expect(s.timetable).toEqual([]);
    expect(await s.activity('ledger', 'escalated')).toContain(
      'Ana hears of it only later: muted until 2026-03-02T03:00:00.000Z.',
    );
    await s.until('03:00');
    expect(s.deliveries).toContain('03:00 ana email');
  });

  it('wait for the end of quiet hours in which a mute ends', async () => {
    const s = await bank();
    await s.quietHours('ana', {
      startHour: 22,
      startMin: 0,
      endHour: 7,
      endMin: 0,
      exceptPriorities: ['P1'],
    });
    await s.until('20:00');
    await s.mute('ana', '23:00');
    await s.alert('ledger');
    await s.alert('cards', { priority: 'P1' });
    await s.until('2026-03-03T05:59:00Z');
    expect(s.timetable).toContain('23:00 ana cards');
    expect(s.timetable).not.toContain('23:00 ana ledger');
    expect(await s.pagesOf('ledger')).toContainEqual(
      expect.objectContaining({
        how: 'default, at once, muted until 2026-03-02T23:00:00.000Z, quiet hours until 2026-03-03T06:00:00.000Z',
      }),
    );
    await s.until('2026-03-03T06:00:00Z');
    expect(s.timetable).toContain('day 2 06:00 ana ledger');
  });

  it('tell at once what a mute held back when it is ended early', async () => {
    const s = await bank();
    await s.mute('ana', '03:00');
    await s.alert('ledger', { priority: 'P1' });
    await s.until('00:02');
    expect(s.timetable).toEqual([]);
    await s.mute('ana');
    await s.until('01:00');
    expect([...s.deliveries].sort()).toEqual([
      '00:02 ana email',
      '00:02 ana sms',
      '00:05 ana voice',
    ]);
  });

  it('wait for no mute that has ended, though a process had not heard of its end', async () => {
    const s = await bank();
    await s.mute('ana', '03:00');
    await s.alert('ledger', { priority: 'P1' });
    await s.until('00:02');
    const { peopleRoom } = await s.anotherProcess(s.knex);
    await mutePerson(peopleRoom, userRef('ana'), undefined);
    await s.alert('cards', { priority: 'P1' });
    await s.until('00:03');
    expect(s.timetable).toEqual(
      expect.arrayContaining(['00:02 ana ledger', '00:03 ana cards']),
    );
  });

  it('wait neither where the process died that ended the mute', async () => {
    const s = await bank();
    await s.mute('ana', '03:00');
    await s.alert('ledger', { priority: 'P1' });
    await s.until('00:02');
    await s.paging.peopleRoom.preferenceStore.mute(userRef('ana'), undefined);
    await s.until('01:00');
    // Found within a minute, and sent with the next look at what is due.
    expect([...s.deliveries].sort()).toEqual([
      '00:02:01 ana email',
      '00:02:01 ana sms',
      '00:05 ana voice',
    ]);
  });

  it('keep their time through a night, also where the rule that asked for them is gone', async () => {
    const s = await bank();
    await s.quietHours('ana', {
      startHour: 22,
      startMin: 0,
      endHour: 7,
      endMin: 0,
      exceptPriorities: [],
    });
    await s.rule('ana', [[PHONE, 120]]);
    await s.until('20:00');
    await s.alert('ledger');
    await s.knex('notification_rule').delete();
    await s.until('2026-03-03T05:59:00Z');
    expect(s.deliveries).toEqual([]);
    await s.until('2026-03-03T06:00:00Z');
    expect(s.deliveries).toEqual(['day 2 06:00 ana sms']);
  });

  it('hold back what was planned before a mute or quiet hours began', async () => {
    const s = await bank();
    await s.alert('ledger', { priority: 'P1' });
    await s.until('00:00');
    await s.mute('ana', '03:00');
    await s.until('02:59');
    expect(s.deliveries).toEqual(['00:00 ana email']);
    expect(await s.pagesOf('ledger')).toContainEqual(
      expect.objectContaining({
        channel: 'sms',
        how: 'default, 1 min later, muted until 2026-03-02T03:00:00.000Z',
      }),
    );
    // Quiet hours that let P1 through change nothing about a page that is urgent.
    await s.mute('ana');
    await s.quietHours('ana', {
      startHour: 0,
      startMin: 0,
      endHour: 7,
      endMin: 0,
      exceptPriorities: ['P1'],
    });
    await s.until('03:00');
    expect([...s.deliveries].sort().slice(1)).toEqual([
      '02:59 ana sms',
      '02:59 ana voice',
    ]);
  });
});
