import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { deleteContactMethod } from '../people/deleteContactMethod';
import { Scenario } from './__testUtils__/Scenario';
import { step, userRef } from './__testUtils__/testRoster';
import { testDatabases } from './__testUtils__/testDatabases';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('quiet times on %s', id => {
  /** Ana is told by mail alone, at once. */
  async function bank(
    facts: Parameters<Scenario['rule']>[2] = {},
  ): Promise<Scenario> {
    const s = await Scenario.create(await databases.init(id));
    await s.people('ana', 'ben');
    await s.policy([step(0, 'default', { type: 'user', ref: userRef('ana') })]);
    await s.rule('ana', [['', 0]], facts);
    return s;
  }

  const fromOneToSeven = {
    startHour: 1,
    startMin: 0,
    endHour: 7,
    endMin: 0,
    exceptPriorities: ['P1' as const],
  };

  it('hold back what is repeated, but not what they let through', async () => {
    const s = await bank({ repeat: { afterMinutes: 30 } });
    await s.quietHours('ana', fromOneToSeven);
    await s.until('00:20');
    await s.alert('disk');
    await s.until('06:59');
    expect(s.deliveries).toEqual(['00:20 ana email', '00:50 ana email']);
    expect(await s.pagesOf('disk')).toContainEqual(
      expect.objectContaining({
        status: 'pending',
        how: 'again after 30 min, quiet hours until 2026-03-02T07:00:00.000Z',
      }),
    );
    await s.until('07:45');
    expect(s.deliveries.slice(2)).toEqual([
      '07:00 ana email',
      '07:30 ana email',
    ]);

    const urgent = await bank({ repeat: { afterMinutes: 30 } });
    await urgent.quietHours('ana', fromOneToSeven);
    await urgent.alert('ledger', { priority: 'P1' });
    await urgent.until('01:30');
    expect(urgent.deliveries).toEqual([
      '00:00 ana email',
      '00:30 ana email',
      '01:00 ana email',
      '01:30 ana email',
    ]);
  });

  it('hold back what is tried again', async () => {
    const s = await bank();
    await s.quietHours('ana', fromOneToSeven);
    await s.until('00:59');
    s.failing(() => new Error('busy'));
    await s.alert('disk');
    await s.alert('ledger', { priority: 'P1' });
    await s.until('01:00');
    s.failing(undefined);
    await s.until('06:59');
    expect(s.timetable).toEqual(['01:00:40 ana ledger']);
    await s.until('07:00');
    expect(s.timetable.slice(1)).toEqual(['07:00 ana disk']);
  });

  it('keep the pauses of what fails just before they begin', async () => {
    const s = await bank();
    await s.quietHours('ana', fromOneToSeven);
    await s.until('00:58');
    let tries = 0;
    s.failing(() => {
      tries += 1;
      return new Error('busy');
    });
    await s.alert('disk');
    await s.until('01:10');
    // At once, and after 10, 30 and 60 seconds more.
    expect(tries).toBe(4);
  });

  it('keep the pauses of what fails just after they end', async () => {
    const s = await bank();
    await s.quietHours('ana', fromOneToSeven);
    await s.until('01:30');
    await s.alert('disk');
    const tries: string[] = [];
    s.failing(() => {
      tries.push(s.now.toFormat('HH:mm:ss'));
      return new Error('busy');
    });
    await s.until('07:01');
    expect(tries).toEqual(['07:00:00', '07:00:10', '07:00:40']);
    expect(await s.pagesOf('disk')).toEqual([
      expect.objectContaining({ how: 'own rule Mine, at once' }),
    ]);
  });

  it('go on holding back what waits when they become others that hold now', async () => {
    const s = await bank();
    await s.quietHours('ana', { ...fromOneToSeven, startHour: 0 });
    await s.until('00:30');
    await s.alert('disk');
    await s.until('02:00');
    // The alert came before these begin.
    await s.quietHours('ana', { ...fromOneToSeven, endHour: 6 });
    await s.until('08:00');
    expect(s.deliveries).toEqual(['06:00 ana email']);
  });

  describe('that begin while something waits', () => {
    it('hold back what is to be repeated, until they end', async () => {
      const s = await bank({ repeat: { afterMinutes: 30 } });
      await s.alert('ledger', { priority: 'P1' });
      await s.until('00:10');
      await s.mute('ana', '03:00');
      await s.until('03:10');
      expect(s.deliveries).toEqual(['00:00 ana email', '03:00 ana email']);
    });

    it('leave what is to be repeated at its time when they end before it', async () => {
      const s = await bank({ repeat: { afterMinutes: 30 } });
      await s.alert('ledger', { priority: 'P1' });
      await s.until('00:10');
      await s.mute('ana', '03:00');
      await s.until('00:20');
      await s.mute('ana');
      await s.until('00:40');
      expect(s.deliveries).toEqual(['00:00 ana email', '00:30 ana email']);
    });

    describe('hold back the other ways when a message on its way does not arrive', () => {
      const PHONE = '+4915112345678';

      /** Ana is muted until three while her mail is on its way, which then fails for good. */
      async function mutedMeanwhile(
        steps: Parameters<Scenario['rule']>[1],
      ): Promise<Scenario> {
        const s = await Scenario.create(await databases.init(id));
        await s.people('ana');
        await s.contactMethod('ana', 'sms', PHONE);
        const ana = { type: 'user', ref: userRef('ana') } as const;
        await s.policy([step(0, 'default', ana)]);
        await s.rule('ana', steps);
        const releases: (() => void)[] = [];
        s.hangingFor(() => true, releases);
        s.failing(({ to }) =>
          to === PHONE ? undefined : new UndeliverableError('no such box'),
        );
        await s.alert('ledger', { priority: 'P1' });
        s.paging.engine.start();
        await s.eventually(() => releases.length === 1);
        await s.mute('ana', '03:00');
        s.hangingFor(() => false, []);
        releases.forEach(release => release());
        await s.paging.engine.stop();
        expect(await s.pagesOf('ledger')).toContainEqual(
          expect.objectContaining({ channel: 'email', status: 'failed' }),
        );
        return s;
      }

      it.each([
        ['which nobody asked for', [['', 0]]],
        [
          'which were to come later',
          [
            ['', 0],
            [PHONE, 5],
          ],
        ],
      ] as const)('%s', async (_, steps) => {
        const s = await mutedMeanwhile(steps);
        await s.until('04:00');
        expect(s.deliveries).toEqual(['03:00 ana sms']);
      });

      it('until the mute is ended', async () => {
        const s = await mutedMeanwhile([['', 0]]);
        expect(await s.activity('ledger', 'page-failed')).toEqual([
          'Ana was not reached by email: no such box. Trying sms, muted until 2026-03-02T03:00:00.000Z.',
        ]);
        await s.until('01:00');
        await s.mute('ana');
        await s.until('04:00');
        expect(s.deliveries).toEqual(['01:00 ana sms']);
      });

      it('until the mute is ended by a process that dies right after', async () => {
        const s = await mutedMeanwhile([['', 0]]);
        await s.until('01:00');
        await s.paging.peopleRoom.preferenceStore.mute(
          userRef('ana'),
          undefined,
        );
        await s.until('01:01');
        expect(s.deliveries).toEqual([
          expect.stringMatching(/^01:00\S* ana sms$/),
        ]);
      });

      it('also when the way that waits is removed', async () => {
        const s = await mutedMeanwhile([['', 0]]);
        const { contactMethods } = s.paging.peopleRoom;
        await s.contactMethod('ana', 'voice', PHONE);
        const added = await contactMethods.listFor([userRef('ana')]);
        const [phone] = added.get(userRef('ana')) ?? [];
        await deleteContactMethod(
          s.paging.peopleRoom,
          userRef('ana'),
          phone.id,
        );
        await s.until('01:00');
        await s.mute('ana');
        await s.until('04:00');
        expect(s.deliveries).toEqual(['01:00 ana voice']);
      });
    });

    it('hold back what is to be tried again, and tell at once when they are ended', async () => {
      const s = await bank();
      s.failing(() => new Error('busy'));
      await s.alert('ledger', { priority: 'P1' });
      await s.until('00:00');
      await s.mute('ana', '03:00');
      s.failing(undefined);
      await s.until('01:00');
      expect(s.deliveries).toEqual([]);
      await s.mute('ana');
      await s.until('01:01');
      expect(s.deliveries).toEqual(['01:00 ana email']);
    });
  });
});
