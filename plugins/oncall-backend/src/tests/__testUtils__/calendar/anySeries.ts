import fc from 'fast-check';
import { WallRule } from './wallTimes';

/** The first day of two months in which clocks change somewhere. */
export const MONTHS = ['2026-03-01', '2026-04-01', '2026-10-01', '2026-11-01'];

export const FLOATING_ZONES = [
  'Europe/Berlin',
  'Asia/Kathmandu',
  'America/Santiago',
];

const ZONES = [
  ...FLOATING_ZONES,
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

const anyInterval = fc.integer({ min: 1, max: 3 });

const anyRule: fc.Arbitrary<WallRule> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), interval: anyInterval }),
  fc.record(
    {
      every: fc.constant('week' as const),
      interval: anyInterval,
      days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1, maxLength: 4 }),
      weekStart: fc.constantFrom(0 as const, 1 as const),
    },
    { requiredKeys: ['every', 'interval', 'weekStart'] },
  ),
  fc.record({
    every: fc.constant('month' as const),
    interval: fc.integer({ min: 1, max: 2 }),
    day: fc.constantFrom(1, 15, 31, -1),
  }),
  fc.record({
    every: fc.constant('month' as const),
    interval: fc.constant(1),
    nth: fc.constantFrom(1, 2, 3, -1),
    weekday: fc.nat(6),
  }),
);

const anyWriting = fc.constantFrom('own', 'own', 'utc', 'elsewhere', 'day');

/** One of the times of the series. */
const anyPlace = fc.nat(8);

/** An event of a calendar; times are quarters of an hour on its own clock. */
export const anySeries = fc.record(
  {
    clock: fc.constantFrom('zone', 'zone', 'utc', 'none', 'days'),
    zone: fc.constantFrom(...ZONES),
    starts: fc.integer({ min: -10 * 96, max: 30 * 96 }),
    lasts: fc.integer({ min: 1, max: 8 * 96 }),
    saysLength: fc.boolean(),
    rule: anyRule,
    ends: fc.oneof(
      fc.record({ count: fc.integer({ min: 1, max: 20 }) }),
      fc.record({
        place: fc.nat(12),
        writing: fc.constantFrom('own', 'utc', 'day'),
      }),
    ),
    excluded: fc.array(fc.record({ place: anyPlace, writing: anyWriting }), {
      maxLength: 2,
    }),
    changed: fc.uniqueArray(
      fc.record({
        place: anyPlace,
        writing: fc.constantFrom('own', 'utc'),
        movedBy: fc.integer({ min: -4 * 96, max: 4 * 96 }),
        lasts: fc.integer({ min: 1, max: 96 }),
        isCancelled: fc.boolean(),
        withRest: fc.constantFrom(false, false, false, true),
      }),
      { maxLength: 2, selector: ({ place }) => place },
    ),
  },
  {
    requiredKeys: [
      'clock',
      'zone',
      'starts',
      'lasts',
      'saysLength',
      'excluded',
      'changed',
    ],
  },
);

type Values<T> = T extends fc.Arbitrary<infer V> ? V : never;

export type SeriesPlan = Values<typeof anySeries>;
