import fc from 'fast-check';

/** In seconds. */
export const MINUTE = 60;

/** The ways to reach Ana besides the mail of the catalog. */
export const WAYS = {
  sms: '+4915112345678',
  webhook: 'https://ana.example/page',
} as const;

/** How her own rule begins, and what it does until somebody answers. */
export const anyPaceRule = fc.record({
  steps: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('', WAYS.sms, WAYS.webhook),
      fc.constantFrom(0, 1, 6),
    ),
    { minLength: 1, maxLength: 3, selector: ([to]) => to },
  ),
  repeatMinutes: fc.constantFrom(undefined, 20),
});

/** Whether what is sent by a way arrives; mail may be late, but never loses anybody. */
const anyFailure = fc.oneof(
  fc.record({
    way: fc.constantFrom('mail', 'sms', 'webhook'),
    fails: fc.constantFrom('not', 'so far'),
  }),
  fc.record({
    way: fc.constantFrom('sms', 'webhook'),
    fails: fc.constant('for good'),
  }),
);

const anyDeed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('alert' as const),
      alias: fc.constantFrom('disk', 'ledger'),
      priority: fc.constantFrom('P1' as const, 'P3' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('failure' as const),
      failure: anyFailure,
    }),
  },
  fc.record({
    kind: fc.constantFrom('raise' as const, 'close' as const, 'ack' as const),
    alias: fc.constantFrom('disk', 'ledger'),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('mute' as const, 'quiet hours' as const),
      minutes: fc.constantFrom(0, 7, 60),
    }),
  },
  fc.record({
    kind: fc.constantFrom('remove' as const, 'turn off' as const),
    way: fc.constantFrom('sms' as const, 'webhook' as const),
  }),
  fc.record({ kind: fc.constant('outage' as const) }),
);

/** The moments differ in their seconds, so that nothing happens in the same moment as a step. */
export const anyPaceDeeds = fc
  .array(
    fc.record({ after: fc.constantFrom(7, 33, 61, 300, 840), deed: anyDeed }),
    { minLength: 3, maxLength: 9 },
  )
  .map(some => {
    let at = 0;
    return some.map(({ after, deed }) => {
      at += after;
      return { ...deed, at };
    });
  });

type Values<T> = T extends fc.Arbitrary<infer V> ? V : never;

export type PaceRule = Values<typeof anyPaceRule>;

/** Something that is done at a moment, in seconds since midnight. */
export type PaceDeed = Values<typeof anyPaceDeeds>[number];
