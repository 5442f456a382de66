import fc from 'fast-check';
import { HoldPolicy, HoldWindow } from './ExpectedHold';

/** In seconds. */
export const MINUTE = 60;

/** When the alert opens. */
export const OPENS = 30 * MINUTE;

const KINDS = [
  'report',
  'raise',
  'add',
  'escalate',
  'acknowledge',
  'unacknowledge',
  'snooze',
  'end',
  'close',
] as const;

export const anyHoldPolicy: fc.Arbitrary<HoldPolicy> = fc
  .oneof(
    fc.constant({}),
    fc.record({ delayUntil: fc.integer({ min: 31, max: 110 }) }),
    fc.record({ suppresses: fc.constant(true) }),
    fc.record(
      {
        delayUntil: fc.integer({ min: 31, max: 110 }),
        reports: fc.record(
          {
            count: fc.integer({ min: 2, max: 3 }),
            within: fc.constantFrom(600, 1800),
          },
          { requiredKeys: ['count'] },
        ),
      },
      { requiredKeys: ['reports'] },
    ),
  )
  .map(({ delayUntil, ...others }: HoldPolicy) => ({
    ...others,
    ...(delayUntil && { delayUntil: delayUntil * MINUTE }),
  }));

export const anyWindows: fc.Arbitrary<readonly HoldWindow[]> = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 80 }) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    )
    .map(([start, length]) => ({
      // Without an end it begins at once.
      start: length ? start * MINUTE : 0,
      end: length && (start + length) * MINUTE,
    })),
  { maxLength: 2 },
);

/** The moments of deeds differ in their seconds, so that nothing happens in the same moment as a step. */
export const anyHoldDeeds = fc
  .array(
    fc.record({
      after: fc.integer({ min: 1, max: 25 }),
      kind: fc.constantFrom(...KINDS),
      priority: fc.constantFrom(1, 3, 5),
      number: fc.integer({ min: 0, max: 1 }),
    }),
    { maxLength: 7 },
  )
  .map(some => {
    let at = OPENS;
    return some.map(({ after, ...deed }, index) => {
      at += after * MINUTE;
      return { ...deed, at: at + 7 * index + 3 };
    });
  });

/** Something that is done at a moment, in seconds since midnight. */
export type HoldDeed = typeof anyHoldDeeds extends fc.Arbitrary<
  readonly (infer T)[]
>
  ? T
  : never;
