import fc from 'fast-check';

/** The jobs that report. */
export const JOBS = ['backup', 'export', 'report'] as const;

/** What happens often stands here more often. */
const KINDS = [
  'ping',
  'ping',
  'ping',
  'switch',
  'switch',
  'switch',
  'interval',
  'interval',
  'interval',
  'delete',
  'create',
  'acknowledge',
  'close',
  'outage',
  'outage',
] as const;

/** What is there before. */
export type BeatHouse = {
  /** How often each job is expected, in minutes. */
  readonly intervals: Readonly<Record<string, number>>;
  /** A policy closes alerts that are still open after so many minutes. */
  readonly closesAfterMinutes?: number;
  /** A maintenance of the team that is told, in seconds since midnight. */
  readonly maintenance?: { readonly start: number; readonly end: number };
};

/** What happens to a heartbeat or its alert. */
export type BeatDeed = {
  readonly kind: (typeof KINDS)[number];
  readonly job: string;
  /** In minutes, where it is changed or the heartbeat made. */
  readonly interval: number;
  /** Seconds since midnight. */
  readonly at: number;
};

const anyInterval = fc.constantFrom(1, 4, 9);

export const anyBeatHouse: fc.Arbitrary<BeatHouse> = fc.record(
  {
    intervals: fc.record(
      Object.fromEntries(JOBS.map(job => [job, anyInterval])),
    ),
    closesAfterMinutes: fc.constantFrom(5, 12),
    maintenance: fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 15 }))
      .map(([from, length]) => ({
        // Nothing else happens in these seconds.
        start: from * 60 + 59,
        end: (from + length) * 60 + 59,
      })),
  },
  { requiredKeys: ['intervals'] },
);

/** Their moments differ in their seconds, so that nothing happens in the same moment as an expiry. */
export const anyBeatDeeds: fc.Arbitrary<readonly BeatDeed[]> = fc
  .array(
    fc.record({
      afterMinutes: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom(...KINDS),
      job: fc.constantFrom(...JOBS),
      interval: anyInterval,
    }),
    { minLength: 14, maxLength: 24 },
  )
  .map(some => {
    let passed = 0;
    return some.map(({ afterMinutes, ...deed }, index) => {
      passed += afterMinutes;
      return { ...deed, at: passed * 60 + 7 * index + 3 };
    });
  });
