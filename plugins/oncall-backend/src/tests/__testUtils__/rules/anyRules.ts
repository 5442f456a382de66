import {
  AlertPriority,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { anyTimeRestriction } from '../anyTimeRestriction';
import { OwnRule } from './ExpectedMessages';

/** In seconds. */
const MINUTE = 60;

/** Evenings in UTC before nights in which clocks change there, or not. */
export const NIGHTS = [
  ['Europe/Berlin', '2026-03-28T18:00:00Z'],
  ['Europe/Berlin', '2026-10-24T18:00:00Z'],
  ['Asia/Kathmandu', '2026-03-28T18:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T09:00:00Z'],
  ['America/New_York', '2026-11-01T00:00:00Z'],
] as const;

/** The ways to reach Ana besides the mail of the catalog. */
export const WAYS = {
  sms: '+4915112345678',
  webhook: 'https://ana.example/page',
} as const;

const anyPriority = fc.constantFrom<AlertPriority>('P1', 'P2', 'P4');

/** Neither begins nor ends while clocks change. */
const anyHour = fc.constantFrom(0, 5, 7, 9, 18, 20, 22, 23);

const anyMinute = fc.constantFrom(0, 30, 45);

const anyHours = {
  startHour: anyHour,
  startMin: anyMinute,
  endHour: anyHour,
  endMin: anyMinute,
};

const anyRestriction = anyTimeRestriction(anyHours, 2);

const anyCriteria: fc.Arbitrary<NotificationRule['criteria']> = fc.record({
  type: fc.constant('match-all-conditions' as const),
  conditions: fc.tuple(
    fc.record({
      field: fc.constant('priority' as const),
      operation: fc.constantFrom('equals', 'less-than', 'greater-than'),
      expectedValue: anyPriority,
      not: fc.boolean(),
    }),
  ),
});

export const anyRules: fc.Arbitrary<readonly OwnRule[]> = fc.array(
  fc.record(
    {
      enabled: fc.constantFrom(true, true, true, false),
      criteria: anyCriteria,
      timeRestriction: anyRestriction,
      steps: fc.uniqueArray(
        fc.record({
          way: fc.constantFrom(
            'email' as const,
            'sms' as const,
            'webhook' as const,
          ),
          afterMinutes: fc.constantFrom(0, 1, 5, 40),
        }),
        { maxLength: 3, selector: ({ way }) => way },
      ),
      repeatMinutes: fc.constantFrom(10, 25, 120),
    },
    { requiredKeys: ['enabled', 'steps'] },
  ),
  { maxLength: 4 },
);

export const anyQuietHours = fc.option(
  fc
    .record({
      ...anyHours,
      exceptPriorities: fc.subarray<AlertPriority>(['P1', 'P2']),
    })
    .filter(
      ({ startHour, startMin, endHour, endMin }) =>
        startHour !== endHour || startMin !== endMin,
    ),
  { nil: undefined },
);

const anyDeed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('alert' as const),
      priority: anyPriority,
    }),
  },
  fc.record({ kind: fc.constantFrom('acknowledge' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('mute' as const),
      /** 0 ends it. */
      minutes: fc.constantFrom(0, 0, 20, 90, 400),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('quiet hours' as const),
      quietHours: anyQuietHours,
    }),
  },
);

/** The moments differ in their seconds, so that nothing happens in the same moment as something else. */
export const anyRuleDeeds = fc
  .array(
    fc.record({
      after: fc.constantFrom(1, 3, 12, 50, 130, 300),
      deed: anyDeed,
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map(some => {
    let at = 0;
    return some.map(({ after, deed }, index) => {
      at += after * MINUTE;
      return { ...deed, at: at + 5 * index + 3 };
    });
  });

type Values<T> = T extends fc.Arbitrary<infer V> ? V : never;

/** Something that is done at a moment, in seconds since the evening began. */
export type RuleDeed = Values<typeof anyRuleDeeds>[number];
