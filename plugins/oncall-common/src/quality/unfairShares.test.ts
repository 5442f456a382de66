import { Rotation, Schedule } from '../Schedule';
import { aRotation, aSchedule, person } from '../shifts/tests/aSchedule';
import { scheduleProblems } from './scheduleProblems';

const AT = '2026-03-02T00:00:00Z';

/** Turns from Monday, 2 March 2026 on: `ana ana ben`. */
function turns(list: string, rotation: Partial<Rotation> = {}): Rotation {
  return aRotation({
    start: AT,
    type: 'weekly',
    participants: list.split(' ').map(person),
    ...rotation,
  });
}

/** `nights ana 448 of 224`: what she has, and what would be fair. */
function unfairIn(
  rotations: readonly Rotation[],
  facts: Partial<Schedule> = {},
): readonly string[] {
  return scheduleProblems({
    schedule: aSchedule({ rotations, ...facts }),
    at: AT,
    isKnown: () => true,
    isReachable: () => true,
  })
    .filter(({ code }) => code.startsWith('unfair-'))
    .map(
      ({ code, person: ref = '', hours, fairHours }) =>
        `${code.slice(7)} ${ref.slice(-3)} ${hours} of ${fairHours}`,
    );
}

const hours = (startHour: number, endHour: number) => ({
  restriction: {
    type: 'time-of-day' as const,
    restriction: { startHour, startMin: 0, endHour, endMin: 0 },
  },
});

const MOST_FOR_ANA = 'ana ana ana ben chi';

describe('an unfair share of nights and weekends', () => {
  it.each<[string, string, Partial<Rotation>, string[]]>([
    [
      'in twelve weeks, where two rounds are shorter',
      MOST_FOR_ANA,
      {},
      ['nights ana 448 of 224', 'weekends ana 384 of 192'],
    ],
    [
      'in two rounds of many weeks',
      MOST_FOR_ANA,
      { length: 4 },
      ['nights ana 1344 of 747', 'weekends ana 1152 of 640'],
    ],
    [
      'in two rounds of many days',
      MOST_FOR_ANA,
      { type: 'daily', length: 21 },
      ['nights ana 1008 of 560', 'weekends ana 864 of 480'],
    ],
    [
      'in two rounds of many hours',
      MOST_FOR_ANA,
      { type: 'hourly', length: 21 * 24 },
      ['nights ana 1008 of 560', 'weekends ana 864 of 480'],
    ],
    [
      'in one round, where two are longer than 400 days',
      MOST_FOR_ANA,
      { length: 8 },
      ['nights ana 1344 of 747', 'weekends ana 1152 of 640'],
    ],
    [
      'in the one round that is left',
      MOST_FOR_ANA,
      { end: '2026-05-10T00:00:00Z' },
      ['nights ana 168 of 93', 'weekends ana 144 of 80'],
    ],
    [
      'is none in what is over, where less than a round is left',
      MOST_FOR_ANA,
      { start: '2025-09-01T00:00:00Z', end: '2026-03-16T00:00:00Z' },
      [],
    ],
    ['of half as much again is none', 'ana ana ben ben chi', {}, []],
    [
      'of two nights too many is none',
      MOST_FOR_ANA,
      { type: 'daily', end: '2026-03-07T00:00:00Z' },
      [],
    ],
    [
      'of more than two nights too many is one',
      `ana ana ${MOST_FOR_ANA}`,
      { type: 'daily', end: '2026-03-09T00:00:00Z' },
      ['nights ana 40 of 19'],
    ],
    [
      'of one weekend too many is none',
      'ana ana ben chi dan',
      { end: '2026-04-06T00:00:00Z' },
      ['nights ana 112 of 70'],
    ],
    [
      'of more than one weekend too many is one',
      MOST_FOR_ANA,
      { end: '2026-04-06T00:00:00Z' },
      ['nights ana 168 of 93', 'weekends ana 144 of 80'],
    ],
    [
      'can be that of several',
      'ana ana ana ben ben ben chi dan eve flo',
      { type: 'daily', ...hours(20, 6) },
      ['nights ana 216 of 112', 'nights ben 200 of 112'],
    ],
  ])('%s', (_, list, rotation, expected) => {
    expect(unfairIn([turns(list, rotation)])).toEqual(expected);
  });

  it.each<[string, number, Partial<Rotation>]>([
    ['two rounds are longer than 400 days', 12, { length: 4 }],
    ['a round is longer than 400 days', 10, { length: 12 }],
    ['it begins in weeks', 8, { start: '2026-04-13T00:00:00Z' }],
    ['it ends before the turn of all', 4, { end: '2026-03-16T00:00:00Z' }],
    ['it ends after the turn of all', 4, { end: '2026-04-14T00:00:00Z' }],
  ])('is none where all have the same turns and %s', (_, count, rotation) => {
    const list = [...'abcdefghijkl'].slice(0, count).join(' ');
    expect(unfairIn([turns(list, rotation)])).toEqual([]);
  });

  it('is told once, in however many rotations they are', () => {
    const rotations = ['a', 'b'].map(id => turns(MOST_FOR_ANA, { id }));
    expect(unfairIn(rotations)).toHaveLength(2);
  });

  it('is one where somebody stands in for all the others', () => {
    const forwardings = [
      {
        id: 'away',
        from: 'user:default/ben',
        to: 'user:default/chi',
        start: AT,
        end: '2027-03-02T00:00:00Z',
        createdAt: AT,
      },
    ];
    expect(unfairIn([turns('ana ben')], { forwardings })).toEqual([
      'nights ana 336 of 168',
      'weekends ana 288 of 144',
    ]);
  });

  it.each([
    [
      'who have none because others have them all day',
      [
        turns('ana ben', hours(0, 8)),
        turns('chi dan', { id: 'day', ...hours(8, 0) }),
      ],
    ],
    [
      'who took turns in a rotation that is over',
      [turns('ana ben'), turns('ana chi dan', { id: 'over', end: AT })],
    ],
  ])('is not measured by those %s', (_, rotations) => {
    expect(unfairIn(rotations)).toEqual([]);
  });
});
