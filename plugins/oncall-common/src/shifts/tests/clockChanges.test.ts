import { Rotation } from '../../Schedule';
import { shiftsBetween } from '../shiftsBetween';
import { ANA, aScheduleIn, BEN, CHI, instantIn, linesIn } from './aSchedule';

function lines(options: {
  readonly zone: string;
  readonly rotation: Partial<Rotation> & { readonly start: string };
  readonly from: string;
  readonly to: string;
}) {
  const { zone, rotation, from, to } = options;
  const shifts = shiftsBetween(
    aScheduleIn(zone, rotation),
    instantIn(zone, from),
    instantIn(zone, to),
  );
  return linesIn(zone, shifts);
}

describe('a daily 09:00 handoff stays at 09:00', () => {
  it.each([
    ['America/New_York', '2026-03-07', '-05:00', '-04:00'],
    ['America/New_York', '2026-10-31', '-04:00', '-05:00'],
    ['Europe/London', '2026-03-28', '+00:00', '+01:00'],
    ['Europe/London', '2026-10-24', '+01:00', '+00:00'],
    ['Australia/Lord_Howe', '2026-04-04', '+11:00', '+10:30'],
    ['Australia/Lord_Howe', '2026-10-03', '+10:30', '+11:00'],
    ['America/Santiago', '2026-04-04', '-03:00', '-04:00'],
    ['America/Santiago', '2026-09-05', '-04:00', '-03:00'],
    ['America/Havana', '2026-03-07', '-05:00', '-04:00'],
    ['America/Havana', '2026-10-31', '-04:00', '-05:00'],
    ['America/Sao_Paulo', '2018-02-17', '-02:00', '-03:00'],
    ['America/Sao_Paulo', '2018-11-03', '-03:00', '-02:00'],
    ['Africa/Casablanca', '2026-02-14', '+01:00', '+00:00'],
    ['Africa/Casablanca', '2026-03-21', '+00:00', '+01:00'],
    ['Africa/Cairo', '2026-04-23', '+02:00', '+03:00'],
    ['Africa/Cairo', '2026-10-29', '+03:00', '+02:00'],
    ['Asia/Beirut', '2026-03-28', '+02:00', '+03:00'],
    ['Asia/Beirut', '2026-10-24', '+03:00', '+02:00'],
    ['Asia/Kathmandu', '2026-03-28', '+05:45', '+05:45'],
    ['Asia/Tokyo', '2026-03-28', '+09:00', '+09:00'],
    ['UTC', '2026-03-28', '+00:00', '+00:00'],
  ])('in %s from %s on', (zone, day, before, after) => {
    const [first, second] = [day, addDay(day)].map(date => date.slice(5));

    expect(
      lines({
        zone,
        rotation: { start: `${day}T09:00` },
        from: `${day}T09:00`,
        to: `${addDay(addDay(day))}T09:00`,
      }),
    ).toEqual([
      `ana ${first} 09:00 ${before} to ${second} 09:00 ${after}`,
      `ben ${second} 09:00 ${after} to ${addDay(addDay(day)).slice(
        5,
      )} 09:00 ${after}`,
    ]);
  });
});

describe('a handoff at midnight where midnight does not exist', () => {
  it.each([
    ['America/Santiago', '2026-09-04', '09-06 01:00 -03:00'],
    ['America/Havana', '2026-03-06', '03-08 01:00 -04:00'],
    ['America/Sao_Paulo', '2018-11-02', '11-04 01:00 -02:00'],
    ['Africa/Cairo', '2026-04-22', '04-24 01:00 +03:00'],
    ['Asia/Beirut', '2026-03-27', '03-29 01:00 +03:00'],
  ])('comes at the first instant after it in %s', (zone, start, handoff) => {
    const [, , third] = lines({
      zone,
      rotation: { start: `${start}T00:00` },
      from: `${start}T00:00`,
      to: `${addDay(addDay(addDay(start)))}T00:00`,
    });

    expect(third).toContain(`ana ${handoff} to `);
  });

  it.each([
    ['America/Santiago', '2026-09-01', '2026-09-07T00:00'],
    ['America/Havana', '2026-03-01', '2026-03-09T00:00'],
  ])('does not move the handoffs after it in %s', (zone, start, later) => {
    const [line] = lines({
      zone,
      rotation: { start: `${start}T00:00` },
      from: later,
      to: `${addDay(later.slice(0, 10))}T00:00`,
    });

    expect(line).toContain(`${later.slice(5, 10)} 00:00`);
  });
});

describe('a handoff that the clock shows twice', () => {
  it.each([
    ['America/New_York', '2026-10-31T01:30', '11-01 01:30 -04:00'],
    ['Europe/London', '2026-10-24T01:30', '10-25 01:30 +01:00'],
    ['Australia/Lord_Howe', '2026-04-04T01:45', '04-05 01:45 +11:00'],
    ['America/Havana', '2026-10-31T00:30', '11-01 00:30 -04:00'],
  ])('comes the first time in %s', (zone, start, handoff) => {
    const [first] = lines({
      zone,
      rotation: { start },
      from: start,
      to: `${addDay(addDay(start.slice(0, 10)))}T00:00`,
    });

    expect(first).toContain(` to ${handoff}`);
  });

  it('has been, when the clock shows the time before it once more', () => {
    const shifts = shiftsBetween(
      aScheduleIn('Europe/London', { start: '2026-10-24T01:30' }),
      '2026-10-25T01:10:00Z',
      '2026-10-25T01:20:00Z',
    );

    expect(linesIn('Europe/London', shifts)).toEqual([
      'ben 10-25 01:10 +00:00 to 10-25 01:20 +00:00',
    ]);
  });

  it('does not begin a rotation before its start', () => {
    const secondHalfPastOne = '2026-11-01T06:30:00Z';
    const schedule = aScheduleIn('America/New_York', {
      start: '2026-11-01T12:00',
      type: 'hourly',
    });
    const [rotation] = schedule.rotations;
    const shifts = shiftsBetween(
      { ...schedule, rotations: [{ ...rotation, start: secondHalfPastOne }] },
      '2026-11-01T05:00:00Z',
      '2026-11-01T08:30:00Z',
    );

    expect(linesIn('America/New_York', shifts)).toEqual([
      'ana 11-01 01:30 -05:00 to 11-01 02:30 -05:00',
      'ben 11-01 02:30 -05:00 to 11-01 03:30 -05:00',
    ]);
  });
});

describe('Apia, which had no 30 December 2011', () => {
  const zone = 'Pacific/Apia';

  it('skips a turn that would lie within the missing day', () => {
    expect(
      lines({
        zone,
        rotation: { start: '2011-12-28T00:00', participants: [ANA, BEN, CHI] },
        from: '2011-12-28T00:00',
        to: '2012-01-01T00:00',
      }),
    ).toEqual([
      'ana 12-28 00:00 -10:00 to 12-29 00:00 -10:00',
      'ben 12-29 00:00 -10:00 to 12-31 00:00 +14:00',
      'ana 12-31 00:00 +14:00 to 01-01 00:00 +14:00',
    ]);
  });

  it('never hands over backwards', () => {
    expect(
      lines({
        zone,
        rotation: { start: '2011-12-28T09:00' },
        from: '2011-12-29T00:00',
        to: '2012-01-01T00:00',
      }),
    ).toEqual([
      'ana 12-29 00:00 -10:00 to 12-29 09:00 -10:00',
      'ben 12-29 09:00 -10:00 to 12-31 00:00 +14:00',
      'ana 12-31 00:00 +14:00 to 12-31 09:00 +14:00',
      'ben 12-31 09:00 +14:00 to 01-01 00:00 +14:00',
    ]);
  });

  it('opens no window on the missing day', () => {
    expect(
      lines({
        zone,
        rotation: {
          start: '2011-12-28T09:00',
          restriction: {
            type: 'time-of-day',
            restriction: { startHour: 9, startMin: 0, endHour: 17, endMin: 0 },
          },
        },
        from: '2011-12-29T00:00',
        to: '2012-01-01T00:00',
      }),
    ).toEqual([
      'ben 12-29 09:00 -10:00 to 12-29 17:00 -10:00',
      'ben 12-31 09:00 +14:00 to 12-31 17:00 +14:00',
    ]);
  });
});

describe('a weekly rotation', () => {
  it('keeps weekday and time through both clock changes', () => {
    const weekly = lines({
      zone: 'Europe/Berlin',
      rotation: { type: 'weekly', start: '2026-01-05T09:00' },
      from: '2026-01-05T09:00',
      to: '2026-12-28T09:00',
    });

    expect(weekly).toHaveLength(51);
    expect(weekly.every(line => line.match(/ 09:00 .* 09:00 /))).toBe(true);
  });
});

describe('an hourly rotation', () => {
  it('that fits into the day keeps to the same hours through the clock change', () => {
    expect(
      lines({
        zone: 'America/New_York',
        rotation: { type: 'hourly', length: 8, start: '2026-03-07T08:00' },
        from: '2026-03-07T16:00',
        to: '2026-03-08T16:00',
      }),
    ).toEqual([
      'ben 03-07 16:00 -05:00 to 03-08 00:00 -05:00',
      'ana 03-08 00:00 -05:00 to 03-08 08:00 -04:00',
      'ben 03-08 08:00 -04:00 to 03-08 16:00 -04:00',
    ]);
  });

  it('that does not fit into the day counts elapsed hours', () => {
    expect(
      lines({
        zone: 'America/New_York',
        rotation: { type: 'hourly', length: 5, start: '2026-03-07T23:00' },
        from: '2026-03-07T23:00',
        to: '2026-03-08T10:00',
      }),
    ).toEqual([
      'ana 03-07 23:00 -05:00 to 03-08 05:00 -04:00',
      'ben 03-08 05:00 -04:00 to 03-08 10:00 -04:00',
    ]);
  });

  it('hands over at midnight after a clock change if its length divides a day', () => {
    const lengths = Array.from({ length: 24 }, (_, index) => index + 1);
    const handsOver = (length: number) =>
      lines({
        zone: 'America/New_York',
        rotation: { type: 'hourly', length, start: '2026-03-07T00:00' },
        from: '2026-03-08T23:30',
        to: '2026-03-09T00:30',
      }).length === 2;

    expect(lengths.filter(handsOver)).toEqual([1, 2, 3, 4, 6, 8, 12]);
  });

  it('of one hour skips the turn of the missing hour', () => {
    expect(
      lines({
        zone: 'America/New_York',
        rotation: {
          type: 'hourly',
          start: '2026-03-08T00:00',
          participants: [ANA, BEN, CHI],
        },
        from: '2026-03-08T00:00',
        to: '2026-03-08T05:00',
      }),
    ).toEqual([
      'ana 03-08 00:00 -05:00 to 03-08 01:00 -05:00',
      'ben 03-08 01:00 -05:00 to 03-08 03:00 -04:00',
      'ana 03-08 03:00 -04:00 to 03-08 04:00 -04:00',
      'ben 03-08 04:00 -04:00 to 03-08 05:00 -04:00',
    ]);
  });

  it('of one hour gives the repeated hour to one person', () => {
    expect(
      lines({
        zone: 'America/New_York',
        rotation: { type: 'hourly', start: '2026-11-01T00:00' },
        from: '2026-11-01T00:00',
        to: '2026-11-01T03:00',
      }),
    ).toEqual([
      'ana 11-01 00:00 -04:00 to 11-01 01:00 -04:00',
      'ben 11-01 01:00 -04:00 to 11-01 02:00 -05:00',
      'ana 11-01 02:00 -05:00 to 11-01 03:00 -05:00',
    ]);
  });
});

function addDay(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
