import { Rotation } from '../../Schedule';
import { TimeRestriction, Weekday } from '../../TimeRestriction';
import { shiftsBetween } from '../shiftsBetween';
import { ANA, aScheduleIn, BEN, instantIn, linesIn } from './aSchedule';

function daily(start: string, end: string): TimeRestriction {
  const [startHour, startMin] = start.split(':').map(Number);
  const [endHour, endMin] = end.split(':').map(Number);
  return {
    type: 'time-of-day',
    restriction: { startHour, startMin, endHour, endMin },
  };
}

function weekly(
  ...windows: readonly (readonly [Weekday, string, Weekday, string])[]
): TimeRestriction {
  return {
    type: 'weekday-and-time-of-day',
    restrictions: windows.map(([startDay, start, endDay, end]) => {
      const [startHour, startMin] = start.split(':').map(Number);
      const [endHour, endMin] = end.split(':').map(Number);
      return { startDay, startHour, startMin, endDay, endHour, endMin };
    }),
  };
}

function lines(options: {
  readonly zone?: string;
  readonly rotation: Partial<Rotation>;
  readonly from: string;
  readonly to: string;
}) {
  const { zone = 'UTC', rotation, from, to } = options;
  const schedule = aScheduleIn(zone, {
    start: '2026-01-05T00:00',
    participants: [ANA],
    ...rotation,
  });
  const shifts = shiftsBetween(
    schedule,
    instantIn(zone, from),
    instantIn(zone, to),
  );
  return linesIn(zone, shifts).map(line => line.replace(/ \+00:00/g, ''));
}

describe('a time-of-day restriction', () => {
  it('opens every day', () => {
    expect(
      lines({
        rotation: { restriction: daily('09:00', '17:30') },
        from: '2026-03-02T00:00',
        to: '2026-03-04T00:00',
      }),
    ).toEqual([
      'ana 03-02 09:00 to 03-02 17:30',
      'ana 03-03 09:00 to 03-03 17:30',
    ]);
  });

  it('wraps past midnight when it ends before it starts', () => {
    expect(
      lines({
        rotation: { restriction: daily('17:00', '06:00') },
        from: '2026-03-02T00:00',
        to: '2026-03-03T20:00',
      }),
    ).toEqual([
      'ana 03-02 00:00 to 03-02 06:00',
      'ana 03-02 17:00 to 03-03 06:00',
      'ana 03-03 17:00 to 03-03 20:00',
    ]);
  });

  it.each(['00:00', '09:00'])('from %s to the same is always', time => {
    expect(
      lines({
        rotation: { restriction: daily(time, time) },
        from: '2026-03-02T00:00',
        to: '2026-03-04T00:00',
      }),
    ).toEqual(['ana 03-02 00:00 to 03-04 00:00']);
  });

  it('to 24:00 lasts until midnight', () => {
    expect(
      lines({
        rotation: { restriction: daily('20:00', '24:00') },
        from: '2026-03-02T00:00',
        to: '2026-03-03T12:00',
      }),
    ).toEqual(['ana 03-02 20:00 to 03-03 00:00']);
  });

  it('splits a night between two turns at the handoff', () => {
    expect(
      lines({
        rotation: {
          participants: [ANA, BEN],
          restriction: daily('22:00', '06:00'),
        },
        from: '2026-03-02T12:00',
        to: '2026-03-03T12:00',
      }),
    ).toEqual([
      'ana 03-02 22:00 to 03-03 00:00',
      'ben 03-03 00:00 to 03-03 06:00',
    ]);
  });

  it('masks the rotation without pausing it', () => {
    expect(
      lines({
        rotation: {
          participants: [ANA, BEN],
          restriction: weekly(['monday', '09:00', 'monday', '17:00']),
        },
        from: '2026-01-05T00:00',
        to: '2026-01-20T00:00',
      }),
    ).toEqual([
      'ana 01-05 09:00 to 01-05 17:00',
      'ben 01-12 09:00 to 01-12 17:00',
      'ana 01-19 09:00 to 01-19 17:00',
    ]);
  });
});

describe('a weekday-and-time-of-day restriction', () => {
  it('has several windows', () => {
    expect(
      lines({
        rotation: {
          restriction: weekly(
            ['wednesday', '18:00', 'thursday', '08:00'],
            ['monday', '09:00', 'monday', '17:00'],
          ),
        },
        from: '2026-03-02T00:00',
        to: '2026-03-09T00:00',
      }),
    ).toEqual([
      'ana 03-02 09:00 to 03-02 17:00',
      'ana 03-04 18:00 to 03-05 08:00',
    ]);
  });

  it('wraps past the end of the week', () => {
    expect(
      lines({
        rotation: {
          restriction: weekly(['friday', '17:00', 'monday', '09:00']),
        },
        from: '2026-03-02T00:00',
        to: '2026-03-09T12:00',
      }),
    ).toEqual([
      'ana 03-02 00:00 to 03-02 09:00',
      'ana 03-06 17:00 to 03-09 09:00',
    ]);
  });

  it('joins windows that overlap or meet', () => {
    expect(
      lines({
        rotation: {
          restriction: weekly(
            ['monday', '09:00', 'monday', '17:00'],
            ['monday', '12:00', 'monday', '20:00'],
            ['monday', '20:00', 'tuesday', '08:00'],
          ),
        },
        from: '2026-03-02T00:00',
        to: '2026-03-09T00:00',
      }),
    ).toEqual(['ana 03-02 09:00 to 03-03 08:00']);
  });

  it('from a moment of the week to the same is always', () => {
    expect(
      lines({
        rotation: {
          restriction: weekly(['tuesday', '10:00', 'tuesday', '10:00']),
        },
        from: '2026-03-02T00:00',
        to: '2026-03-12T00:00',
      }),
    ).toEqual(['ana 03-02 00:00 to 03-12 00:00']);
  });
});

describe('a window at a clock change', () => {
  it.each([
    [
      'stays shut when its hours are skipped',
      daily('02:00', '03:00'),
      '2026-03-08',
      [],
    ],
    [
      'opens at the change when its start is skipped',
      daily('02:30', '05:00'),
      '2026-03-08',
      ['ana 03-08 03:00 -04:00 to 03-08 05:00 -04:00'],
    ],
    [
      'closes at the change when its end is skipped',
      daily('01:00', '02:30'),
      '2026-03-08',
      ['ana 03-08 01:00 -05:00 to 03-08 03:00 -04:00'],
    ],
    [
      'stays open through an hour that is repeated',
      daily('01:00', '02:00'),
      '2026-11-01',
      ['ana 11-01 01:00 -04:00 to 11-01 02:00 -05:00'],
    ],
    [
      'closes once, at the first of two equal times',
      daily('00:00', '01:30'),
      '2026-11-01',
      ['ana 11-01 00:00 -04:00 to 11-01 01:30 -04:00'],
    ],
    [
      'opens once, at the first of two equal times',
      daily('01:30', '04:00'),
      '2026-11-01',
      ['ana 11-01 01:30 -04:00 to 11-01 04:00 -05:00'],
    ],
    [
      'is an hour shorter over a night that loses one',
      daily('22:00', '06:00'),
      '2026-03-08',
      [
        'ana 03-08 00:00 -05:00 to 03-08 06:00 -04:00',
        'ana 03-08 22:00 -04:00 to 03-09 00:00 -04:00',
      ],
    ],
  ])('%s', (_, restriction, day, expected) => {
    expect(
      lines({
        zone: 'America/New_York',
        rotation: { restriction },
        from: `${day}T00:00`,
        to: instantIn('America/New_York', day).replace(/T.*/, 'T23:59:59.999'),
      }).map(line => line.replace('23:59', '24:00')),
    ).toEqual(expected.map(line => line.replace('03-09 00:00', '03-08 24:00')));
  });

  it.each([
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['America/Havana', '2026-03-08'],
    ['Pacific/Apia', '2011-12-30'],
  ])('leaves no hole between day and night in %s, %s', (zone, day) => {
    const at = (time: string) => instantIn(zone, time);
    const schedule = aScheduleIn(zone, {
      start: '2010-01-01T00:00',
      participants: [ANA],
    });
    const [rotation] = schedule.rotations;
    const shifts = shiftsBetween(
      {
        ...schedule,
        rotations: [
          { ...rotation, id: 'day', restriction: daily('01:30', '23:30') },
          { ...rotation, id: 'night', restriction: daily('23:30', '01:30') },
        ],
      },
      at(`${day.slice(0, 8)}01T00:00`),
      at(`${day.slice(0, 4)}-12-31T00:00`),
    );

    const borders = shifts.map(({ end }) => end).slice(0, -1);
    expect(shifts.slice(1).map(({ start }) => start)).toEqual(borders);
  });
});
