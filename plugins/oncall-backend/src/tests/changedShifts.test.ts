import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  EscalationStep,
  OnCallClient,
  Participant,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { collectNotices } from './__testUtils__/collectNotices';
import { clientOf, startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const [ANA, BEN, CY] = ['ana', 'ben', 'cy'].map(name => `user:default/${name}`);

const as = (ref: string) => ({ type: 'user' as const, ref });

describe.each(databases.eachSupportedId())('changed shifts on %s', id => {
  let pager: TestPager;
  let ana: OnCallClient;
  let sent: NotificationSendOptions[];

  beforeAll(async () => {
    sent = [];
    pager = await startBank({
      knex: await databases.init(id),
      features: [collectNotices(sent)],
    });
    ana = clientOf(pager, 'ana');
  });
  afterAll(() => pager.stop());

  const at = (iso: string) => {
    pager.clock.now = DateTime.fromISO(iso, { zone: 'utc' });
  };
  /** Who was told since the last look, and of what. */
  const told = () =>
    sent.splice(0).map(({ recipients, payload }) => ({
      who: recipients.type === 'entity' ? recipients.entityRef : undefined,
      title: payload.title,
      text: payload.description,
    }));
  const rotation = (participants: readonly string[]) => ({
    name: 'Primary',
    type: 'daily' as const,
    length: 1,
    start: '2026-01-05T00:00:00Z',
    participants: participants.map(as),
  });

  it('are told to those whose they are, and who was on call stays as it was', async () => {
    at('2026-01-05T08:00:00Z');
    const { id: scheduleId, rotations } = await ana.createSchedule({
      name: 'Payments',
      timezone: 'UTC',
      rotations: [rotation([ANA, BEN])],
    });
    // Ben hears of it, and Ana made it.
    expect(told()).toEqual([
      {
        who: BEN,
        title: 'You have shifts in the new schedule Payments',
        text: expect.stringMatching(
          /^Ana Lopez made a schedule that has you on call.[^]*Your shifts: Tue 6 Jan 00:00 to Wed 7 Jan 00:00; /,
        ),
      },
    ]);

    // Ana takes six hours of Ben's Tuesday: Ben is told, Ana is not.
    const override = await ana.createOverride(scheduleId, {
      participant: as(ANA),
      start: '2026-01-06T06:00:00Z',
      end: '2026-01-06T12:00:00Z',
    });
    expect(told()).toEqual([
      {
        who: BEN,
        title: 'Your shifts in Payments have changed',
        text: expect.stringMatching(
          /^Ana Lopez changed who is on call.[^]*Before: Tue 6 Jan 00:00 to Wed 7 Jan 00:00\nNow: Tue 6 Jan 00:00 to Tue 6 Jan 06:00; Tue 6 Jan 12:00 to Wed 7 Jan 00:00[^]*instead of/,
        ),
      },
    ]);

    // And an hour more of it.
    await ana.updateOverride(scheduleId, override.id, {
      participant: as(ANA),
      start: '2026-01-06T06:00:00Z',
      end: '2026-01-06T13:00:00Z',
    });
    expect(told()).toEqual([
      {
        who: BEN,
        title: 'Your shifts in Payments have changed',
        text: expect.stringMatching(
          /Before: Tue 6 Jan 12:00 to Wed 7 Jan 00:00\nNow: Tue 6 Jan 13:00 to Wed 7 Jan 00:00/,
        ),
      },
    ]);

    // Ben's holiday is covered months ahead, and in the end it is not needed.
    const holiday = await ana.createOverride(scheduleId, {
      participant: as(CY),
      start: '2026-07-07T00:00:00Z',
      end: '2026-07-07T12:00:00Z',
    });
    expect(told()).toEqual([
      {
        who: BEN,
        title: 'Your shifts in Payments have changed',
        text: expect.stringMatching(
          /Before: .*\nNow: Tue 7 Jul 12:00 to Wed 8 Jul 00:00$/,
        ),
      },
      {
        who: CY,
        title: 'Your shifts in Payments have changed',
        text: expect.stringMatching(
          /Before: not on call\nNow: Tue 7 Jul 00:00 to Tue 7 Jul 12:00$/,
        ),
      },
    ]);
    await ana.deleteOverride(scheduleId, holiday.id);
    expect(told().map(({ who }) => who)).toEqual([BEN, CY]);

    // Nothing that is over is anybody's future shift; it stays in the records when the override goes.
    at('2026-01-07T00:00:00Z');
    await ana.deleteOverride(scheduleId, override.id);
    expect(told()).toEqual([]);

    // Cy takes Ben's place. At eight on Thursday Ben is on call, so that Cy joins after him.
    at('2026-01-08T08:00:00Z');
    await ana.updateSchedule(scheduleId, {
      name: 'Payments',
      timezone: 'UTC',
      rotations: [{ ...rotation([ANA, CY]), id: rotations[0].id }],
    });
    expect(told().map(({ who }) => who)).toEqual([BEN, CY]);

    // Cy is away: whoever stands in is told, and Cy did it.
    const cy = clientOf(pager, 'cy');
    const away = await cy.createForwarding({
      from: CY,
      to: BEN,
      start: '2026-01-10T00:00:00Z',
      end: '2026-01-11T00:00:00Z',
    });
    expect(told().map(({ who }) => who)).toEqual([BEN]);
    await cy.deleteForwarding(away.id);
    expect(told().map(({ who }) => who)).toEqual([BEN]);

    at('2026-01-09T12:00:00Z');
    const history = await ana.getShiftHistory({
      scheduleId,
      from: '2026-01-05T00:00:00Z',
      to: '2026-02-01T00:00:00Z',
    });
    expect(history).toMatchObject({
      recordedSince: '2026-01-05T08:00:00.000Z',
      recordedUntil: '2026-01-09T12:00:00.000Z',
    });
    expect(
      history.items.map(({ person, start, end, rotationName, overrideId }) => [
        person,
        start.slice(8, 16),
        end.slice(8, 16),
        rotationName ?? (overrideId === override.id && 'override'),
      ]),
    ).toEqual([
      [ANA, '05T08:00', '06T00:00', 'Primary'],
      [BEN, '06T00:00', '06T06:00', 'Primary'],
      [ANA, '06T06:00', '06T13:00', 'override'],
      [BEN, '06T13:00', '07T00:00', 'Primary'],
      [ANA, '07T00:00', '08T00:00', 'Primary'],
      [BEN, '08T00:00', '08T08:00', 'Primary'],
      [CY, '08T08:00', '09T00:00', 'Primary'],
      [ANA, '09T00:00', '09T12:00', 'Primary'],
    ]);

    // Ana: 16 h on Monday, 7 h on Tuesday, Wednesday, 12 h on Friday.
    expect(await ana.me.getMyLoad()).toEqual({
      days: 90,
      zone: 'Etc/UTC',
      recordedSince: '2026-01-05T08:00:00.000Z',
      onCall: expect.objectContaining({ total: 59, nights: 16, weekends: 0 }),
      pages: 0,
      pagesAtNight: 0,
    });

    // Whoever has the turn keeps it, also when a script writes the list the other way round.
    const turned = await ana.updateSchedule(scheduleId, {
      name: 'Payments',
      timezone: 'UTC',
      rotations: [{ ...rotation([CY, ANA]), id: rotations[0].id }],
    });
    expect(turned.rotations[0].participants).toEqual([as(ANA), as(CY)]);
    expect(told()).toEqual([]);

    await ana.deleteSchedule(scheduleId);
    expect(told().map(({ who }) => who)).toEqual([CY]);
    const kept = await ana.getShiftHistory({
      scheduleId,
      from: '2026-01-09T00:00:00Z',
      to: '2026-02-01T00:00:00Z',
    });
    expect(kept.items).toHaveLength(1);
  });

  it('are told to those whom a policy that takes turns pages first, when that changes', async () => {
    at('2026-03-02T08:00:00Z');
    const step = (
      delayMinutes: number,
      recipient: EscalationStep['recipient'],
    ) => ({
      delayMinutes,
      condition: 'if-not-acked' as const,
      notify: 'default' as const,
      recipient,
    });
    const { id: experts } = await ana.createEscalationPolicy({
      name: 'Experts',
      steps: [step(0, as(BEN)), step(10, as(CY))],
    });
    const edit = (...steps: ReturnType<typeof step>[]) =>
      ana.updateEscalationPolicy(experts, { name: 'Experts', steps });
    const turns = (participants: readonly Participant[]) => ({
      timezone: 'UTC',
      rotations: [
        { ...rotation([]), start: '2026-03-02T00:00:00Z', participants },
      ],
    });
    const { id: nights } = await ana.createSchedule({
      name: 'Nights',
      ...turns([{ type: 'escalation', ref: experts }, as(ANA)]),
    });
    const { id: relay } = await ana.createEscalationPolicy({
      name: 'Relay',
      steps: [step(0, { type: 'schedule', ref: nights })],
    });
    const relayed = {
      name: 'Relayed',
      ...turns([{ type: 'escalation', ref: relay }]),
    };
    const { id: relayedId } = await ana.createSchedule(relayed);
    await ana.createSchedule({ name: 'Others', ...turns([as(BEN)]) });
    expect(told().map(({ who }) => who)).toEqual([BEN, BEN]);

    await edit(step(0, as(BEN)), step(20, as(CY)));
    expect(told()).toEqual([]);

    at('2026-03-02T10:00:00Z');
    await edit(step(0, as(CY)), step(10, as(BEN)));
    const changes = told();
    expect(changes.map(({ who, title }) => [who, title])).toEqual([
      [BEN, 'Your shifts in Nights have changed'],
      [CY, 'Your shifts in Nights have changed'],
    ]);
    expect(changes[0].text).toMatch(
      /^Ana Lopez changed who is on call.[^]*Before: Mon 2 Mar 10:00 to Tue 3 Mar 00:00; Wed 4 Mar 00:00 to Thu 5 Mar 00:00; [^]*\nNow: not on call\n[^]*for 0 h instead of 336 h/,
    );
    expect(changes[1].text).toMatch(
      /Before: not on call\nNow: Mon 2 Mar 10:00/,
    );

    // Whoever stays has nothing to hear of, and Ana did it herself.
    await edit(step(0, as(CY)), step(0, as(BEN)), step(0, as(ANA)));
    expect(told().map(({ who }) => who)).toEqual([BEN]);

    // Whom the other policy would have paged through this one is recorded as it was.
    at('2026-03-02T11:00:00Z');
    await ana.updateSchedule(relayedId, { ...relayed, rotations: [] });
    const { items } = await ana.getShiftHistory({
      scheduleId: relayedId,
      from: '2026-03-02T00:00:00Z',
      to: '2026-03-02T10:00:00Z',
    });
    expect(items.map(({ person, start }) => [person, start])).toEqual([
      [BEN, '2026-03-02T08:00:00.000Z'],
    ]);
  });

  it('are not the only thing to hear of: who stands in without a shift is told as well', async () => {
    at('2026-04-06T08:00:00Z');
    const holiday = {
      from: ANA,
      to: CY,
      start: '2026-04-07T00:00:00Z',
      end: '2026-04-08T00:00:00Z',
    };
    const { id: away } = await ana.createForwarding(holiday);
    expect(told()).toEqual([
      {
        who: CY,
        title: 'You stand in for Ana Lopez',
        text: expect.stringMatching(
          /^Ana Lopez forwards to you what would page Ana Lopez: Tue 7 Apr 0\d:00 to Wed 8 Apr 0\d:00, times in /,
        ),
      },
    ]);
    await ana.updateForwarding(away, holiday);
    expect(told()).toEqual([]);
    await ana.updateForwarding(away, { ...holiday, to: BEN });
    expect(told().map(({ who, title }) => [who, title])).toEqual([
      [CY, 'You no longer stand in for Ana Lopez'],
      [BEN, 'You stand in for Ana Lopez'],
    ]);
    // Whoever ends it knows. A policy that is on call pages Ana again.
    await clientOf(pager, 'ben').deleteForwarding(away);
    expect(told().map(({ who, title }) => [who, title])).toEqual([
      [ANA, 'Your shifts in Nights have changed'],
    ]);
  });

  it('are told to those whom a calendar puts on call', async () => {
    at('2026-02-02T08:00:00Z');
    const event = (title: string, uid: number) =>
      [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `SUMMARY:${title}`,
        'DTSTART:20260320T090000Z',
        'DTEND:20260321T090000Z',
        'END:VEVENT',
      ].join('\r\n');
    const input = {
      name: 'Old calendar',
      timezone: 'UTC',
      calendar: [
        'BEGIN:VCALENDAR',
        event('Ana Lopez', 1),
        event('Ben Ito', 2),
        'END:VCALENDAR',
      ].join('\r\n'),
    };
    await ana.importCalendar({ ...input, isDryRun: true });
    expect(told()).toEqual([]);
    await ana.importCalendar(input);
    expect(told()).toEqual([
      {
        who: BEN,
        title: 'You have shifts in the new schedule Old calendar',
        text: expect.stringContaining(
          'Your shifts: Fri 20 Mar 09:00 to Sat 21 Mar 09:00',
        ),
      },
    ]);
  });
});
