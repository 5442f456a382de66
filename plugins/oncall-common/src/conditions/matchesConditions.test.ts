import { RE2JS } from 're2js';
import { Condition, ConditionFilter } from './Condition';
import { ConditionSubject } from './ConditionSubject';
import { matchesConditions } from './matchesConditions';

const ALERT: ConditionSubject = {
  message: 'Disk almost full on db-1',
  alias: 'disk/db-1',
  description: '',
  source: 'Prometheus',
  entity: 'db one',
  priority: 'P2',
  tags: ['Critical', 'database'],
  actions: [],
  details: { Region: 'eu-west', region2: 'us', empty: ' ' },
  teams: ['group:default/payments', 'Payments'],
  responders: ['user:default/ana', 'Ana Ortiz'],
  others: { subject: 'RE: disk' },
};

type Case = readonly [
  field: string,
  operation: Condition['operation'],
  expectedValue: string,
  holds: boolean,
];

function holds(condition: Condition, subject = ALERT): boolean {
  return matchesConditions(
    { type: 'match-all-conditions', conditions: [condition] },
    subject,
  ).matches;
}

const TEXT_CASES = (['message', 'alias', 'source', 'entity'] as const).flatMap(
  (field): readonly Case[] => {
    const text = ALERT[field] ?? '';
    const loud = text.toUpperCase();
    return [
      [field, 'contains', loud.slice(1, 4), true],
      [field, 'contains', 'nothing', false],
      [field, 'equals', loud, true],
      [field, 'equals', text.slice(1), false],
      [field, 'starts-with', loud.slice(0, 3), true],
      [field, 'starts-with', text.slice(1), false],
      [field, 'ends-with', loud.slice(-3), true],
      [field, 'ends-with', text.slice(0, -1), false],
      [field, 'is-empty', '', false],
      [field, 'equals-ignore-whitespace', ` ${[...text].join(' ')}`, true],
      [field, 'equals-ignore-whitespace', `${text}x`, false],
      [field, 'matches', `.*${text.slice(1, 4)}.*`, true],
      [field, 'matches', text.slice(0, 4), false],
    ];
  },
);

const CASES: readonly Case[] = [
  ...TEXT_CASES,
  ['description', 'is-empty', '', true],
  ['description', 'contains', 'x', false],
  ['teams', 'equals', 'payments', true],
  ['teams', 'contains', 'pay', true],
  ['teams', 'starts-with', 'group:', true],
  ['teams', 'ends-with', '/PAYMENTS', true],
  ['teams', 'matches', 'Pay.*', true],
  ['teams', 'equals-ignore-whitespace', 'pay ments', true],
  ['teams', 'equals', 'cards', false],
  ['teams', 'is-empty', '', false],
  ['tags', 'contains', 'critical', true],
  // An element, not a part of one: "non-critical" is not critical.
  ['tags', 'contains', 'crit', false],
  ['tags', 'matches', 'Crit.*', true],
  ['tags', 'matches', 'crit.*', false],
  ['tags', 'matches', '(?i)crit.*', true],
  ['tags', 'is-empty', '', false],
  ['actions', 'contains', 'restart', false],
  ['actions', 'matches', '.*', false],
  ['actions', 'is-empty', 'ignored', true],
  ['responders', 'contains', 'ana ortiz', true],
  ['responders', 'contains', 'user:default/ana', true],
  ['responders', 'contains', 'ana', false],
  ['responders', 'matches', 'user:.*', true],
  ['responders', 'is-empty', '', false],
  ['recipients', 'contains', 'Ana Ortiz', true],
  ['recipients', 'matches', 'Ben.*', false],
  ['recipients', 'is-empty', '', false],
  ['details', 'contains', 'EU-', true],
  ['details', 'contains', 'egion', true],
  ['details', 'contains', 'asia', false],
  ['details', 'contains-key', 'region', true],
  ['details', 'contains-key', 'reg', false],
  ['details', 'contains-value', 'EU-WEST', true],
  ['details', 'contains-value', 'west', false],
  ['details', 'is-empty', '', false],
  ['extra-properties', 'contains-key', 'region2', true],
  ['extra-properties', 'contains-value', 'us', true],
  ['extra-properties', 'contains', 'wes', true],
  ['extra-properties', 'is-empty', '', false],
  ['priority', 'equals', 'P2', true],
  ['priority', 'equals', 'p2', true],
  ['priority', 'equals', 'P1', false],
  ['priority', 'greater-than', 'P3', true],
  ['priority', 'greater-than', 'P2', false],
  ['priority', 'greater-than', 'P1', false],
  ['priority', 'less-than', 'P1', true],
  ['priority', 'less-than', 'P2', false],
  ['priority', 'less-than', 'P3', false],
  ['subject', 'starts-with', 're:', true],
  ['subject', 'equals', 'disk', false],
  ['from_address', 'is-empty', '', true],
  ['from_address', 'contains', 'x', false],
  ['constructor', 'contains', 'native', false],
];

describe('one condition', () => {
  it.each(CASES)(
    '%s %s "%s": %s',
    (field, operation, expectedValue, expected) => {
      expect(holds({ field, operation, expectedValue })).toBe(expected);
      expect(holds({ field, operation, expectedValue, not: true })).toBe(
        !expected,
      );
    },
  );

  it.each<readonly [string, Condition['operation'], string, boolean]>([
    ['Region', 'equals', 'EU-WEST', true],
    ['REGION', 'starts-with', 'eu', true],
    ['region', 'ends-with', 'west', true],
    ['region', 'contains', '-', true],
    ['region', 'matches', 'eu-.*', true],
    ['region', 'equals-ignore-whitespace', 'eu - west', true],
    ['empty', 'is-empty', '', true],
    ['gone', 'is-empty', '', true],
    ['gone', 'equals', '', false],
    ['region', 'equals', 'us', false],
  ])('the detail %s %s "%s": %s', (key, operation, expectedValue, expected) => {
    expect(
      holds({ field: 'extra-properties', key, operation, expectedValue }),
    ).toBe(expected);
  });

  it('prefers the key as it is written over one in another case', () => {
    const subject = { details: { ENV: 'prod', env: 'test' } };
    const condition = {
      field: 'extra-properties',
      operation: 'equals',
      expectedValue: 'test',
    } as const;

    expect(holds({ ...condition, key: 'env' }, subject)).toBe(true);
    expect(holds({ ...condition, key: 'ENV' }, subject)).toBe(false);
    expect(holds({ ...condition, key: 'Env' }, subject)).toBe(true);
  });

  it('takes fields that the alert does not have for empty', () => {
    const empty = [
      'message',
      'teams',
      'tags',
      'actions',
      'responders',
      'details',
    ];

    expect(
      empty.filter(field => !holds({ field, operation: 'is-empty' }, {})),
    ).toEqual([]);
    expect(
      holds(
        { field: 'priority', operation: 'less-than', expectedValue: 'P1' },
        {},
      ),
    ).toBe(false);
  });

  it('is not met when it cannot be asked, also when it is negated', () => {
    const broken: readonly Condition[] = [
      { field: 'message', operation: 'matches', expectedValue: '[' },
      { field: 'message', operation: 'matches', expectedValue: '(?=a)a' },
      { field: 'tags', operation: 'starts-with', expectedValue: 'c' },
      { field: 'details', operation: 'equals', expectedValue: 'c' },
      { field: 'priority', operation: 'contains', expectedValue: 'P' },
      { field: 'message', operation: 'greater-than', expectedValue: 'P' },
    ];

    for (const condition of broken) {
      expect(holds(condition)).toBe(false);
      expect(holds({ ...condition, not: true })).toBe(false);
    }
  });

  it.each(['(a+)+b', '(a|aa)+$', '(.*)*(.*)*x', '([a-z]+)*\\d'])(
    'answers %s for the longest description at once',
    pattern => {
      const description = 'a'.repeat(15_000);
      const before = process.cpuUsage().user;

      expect(
        holds(
          {
            field: 'description',
            operation: 'matches',
            expectedValue: pattern,
          },
          { description },
        ),
      ).toBe(pattern === '(a|aa)+$');
      expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
    },
  );

  it.each([
    ['(a?){1000}', 'a'.repeat(1000), true],
    ['(a?){1000}', 'a'.repeat(1001), false],
    ['.*(a.{0,40}b){11}c.*', `${'ab'.repeat(11)}c`, true],
    ['.*(a.{0,40}b){11}c.*', `${'ab'.repeat(10)}c`, false],
  ])(
    'knows with %s, which is stored and too large, whether it describes a text',
    (expectedValue, message, isMet) => {
      const condition = { operation: 'matches', expectedValue } as const;
      expect(holds({ field: 'message', ...condition }, { message })).toBe(
        isMet,
      );
    },
  );

  it('asks a large pattern in less than half of the time that states of its own for each character take', () => {
    const description = 'a'.repeat(15_000);
    const expectedValue = '(a?){1000}';
    const withStates = RE2JS.compile(expectedValue);
    const condition: Condition = {
      field: 'description',
      operation: 'matches',
      expectedValue,
    };
    const fastest = (work: () => void) =>
      Math.min(
        ...[1, 2, 3, 4, 5].map(() => {
          const before = process.cpuUsage().user;
          work();
          return process.cpuUsage().user - before;
        }),
      );
    expect(fastest(() => holds(condition, { description }))).toBeLessThan(
      fastest(() => withStates.matches(description)) / 2,
    );
  });
});

describe('matchesConditions', () => {
  const DISK: Condition = {
    field: 'message',
    operation: 'contains',
    expectedValue: 'disk',
  };
  const URGENT: Condition = {
    field: 'priority',
    operation: 'greater-than',
    expectedValue: 'P2',
  };
  const IN_EU: Condition = {
    field: 'extra-properties',
    key: 'region',
    not: true,
    operation: 'equals',
    expectedValue: 'us',
  };

  const NOT_DISK: Condition = { ...DISK, not: true };
  const NO_TEXT: Condition = { field: 'description', operation: 'is-empty' };
  const HAS_US: Condition = {
    field: 'extra-properties',
    operation: 'contains-value',
    expectedValue: 'us',
  };

  it.each<readonly [ConditionFilter, boolean, string]>([
    [{ type: 'match-all' }, true, 'it takes every alert'],
    [
      { type: 'match-any-condition', conditions: [HAS_US, DISK] },
      true,
      'the list of details has the value "us"',
    ],
    [
      { type: 'match-all-conditions', conditions: [NOT_DISK, URGENT] },
      false,
      'it is not so that the message does not contain "disk"',
    ],
    [
      { type: 'match-any-condition', conditions: [NO_TEXT] },
      true,
      'the description is empty',
    ],
    [
      { type: 'match-any-condition', conditions: [URGENT, DISK] },
      true,
      'the message contains "disk"',
    ],
    [
      { type: 'match-any-condition', conditions: [URGENT] },
      false,
      'it is not so that the priority is more urgent than P2',
    ],
    [
      {
        type: 'match-any-condition',
        conditions: [URGENT, NOT_DISK],
      },
      false,
      'none of its 2 conditions is met',
    ],
    [
      { type: 'match-all-conditions', conditions: [DISK, IN_EU] },
      true,
      'the message contains "disk" and the detail region is not "us"',
    ],
    [
      { type: 'match-all-conditions', conditions: [DISK, URGENT] },
      false,
      'it is not so that the priority is more urgent than P2',
    ],
    [{ type: 'match-any-condition' }, false, 'it has no condition'],
    [
      { type: 'match-all-conditions', conditions: [] },
      false,
      'it has no condition',
    ],
  ])('says whether and why: %j', (filter, matches, reason) => {
    expect(matchesConditions(filter, ALERT)).toEqual({ matches, reason });
  });

  it('keeps its reason short, whatever was typed', () => {
    const { reason } = matchesConditions(
      {
        type: 'match-any-condition',
        conditions: [
          {
            field: 'tags',
            operation: 'contains',
            expectedValue: 'x'.repeat(9000),
          },
        ],
      },
      ALERT,
    );

    expect(reason).toBe(
      `it is not so that the list of tags contains "${'x'.repeat(80)}…"`,
    );
  });
});
