import {
  ALERT_PRIORITIES,
  AlertPriority,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { atTheirMoments } from '../atTheirMoments';
import { NightPolicy } from '../night/NightPolicy';
import { LifeHouse, LifeRule } from './LifeHouse';

/** Who is told, and who acts. */
export const LIVING = ['ana', 'ben', 'cy'] as const;

const KINDS = [
  'report',
  'report',
  'raise',
  'snooze',
  'snooze',
  'acknowledge',
  'acknowledge',
  'unacknowledge',
  'escalate',
  'close',
  'add',
  'assign',
  'see',
] as const;

/** What somebody or something does at a moment. */
export type LifeDeed = {
  readonly kind: (typeof KINDS)[number];
  readonly person: string;
  readonly priority: AlertPriority;
  /** Seconds since midnight. */
  readonly at: number;
  /** Of a snooze. */
  readonly until: number;
};

const anyEscalation: fc.Arbitrary<NightPolicy> = fc.record({
  steps: fc
    .array(
      fc.record({
        minutes: fc.constantFrom(0, 0, 5, 10, 20),
        person: fc.constantFrom(...LIVING),
        isForAcknowledged: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map(some => [...some].sort((a, b) => a.minutes - b.minutes)),
  rounds: fc.integer({ min: 1, max: 3 }),
  waitMinutes: fc.constantFrom(1, 10, 25),
  resets: fc.boolean(),
  closes: fc.boolean(),
  acknowledgement: fc.constantFrom(
    undefined,
    { remindMinutes: 10 },
    { remindMinutes: 25, unacknowledgeMinutes: 40 },
  ),
});

const anyRule: fc.Arbitrary<LifeRule> = fc.record(
  {
    ways: fc.constantFrom(
      [['email', 0]] as const,
      [
        ['email', 0],
        ['sms', 3],
      ] as const,
      [['voice', 7]] as const,
    ),
    repeatMinutes: fc.constantFrom(16, 40),
  },
  { requiredKeys: ['ways'] },
);

export const anyLifeHouse: fc.Arbitrary<LifeHouse> = fc.record(
  {
    escalation: anyEscalation,
    closesAfterMinutes: fc.constantFrom(17, 32, 77, 122),
    restarts: fc.record({
      everyMinutes: fc.constantFrom(13, 38),
      times: fc.integer({ min: 1, max: 3 }),
    }),
    rules: fc.record(
      Object.fromEntries(
        LIVING.map(name => [
          name,
          fc.record({ first: anyRule, later: anyRule }),
        ]),
      ),
    ),
  },
  { requiredKeys: ['escalation', 'rules'] },
);

export const anyLifeDeeds: fc.Arbitrary<readonly LifeDeed[]> = fc
  .array(
    fc.record({
      afterMinutes: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom(...KINDS),
      person: fc.constantFrom(...LIVING),
      priority: fc.constantFrom(...ALERT_PRIORITIES),
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: 3, maxLength: 9 },
  )
  .map(atTheirMoments);
