import {
  Condition,
  ConditionFilter,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { ACTIONS, DETAILS, TAGS, TEXTS, VALUES } from './arrivalWords';

const NAMES = [
  'Payments',
  'group:default/treasury',
  'Treasury',
  'user:default/ana',
  'Ben Ito',
  'ana@bancly.example',
];

const text = fc.constantFrom(...TEXTS);
const said = fc.oneof(
  text,
  text.map(one => one.toUpperCase()),
  text.map(one => one.slice(0, 3)),
  text.map(one => one.slice(-3)),
);
const pattern = fc.constantFrom(
  'Disk.*',
  '(?i)disk\\s+full',
  'db-[0-9].*',
  '.*',
  'prod|test',
  'x?',
);

const not = fc.constantFrom(false, false, true);

const aboutText = fc.record({
  field: fc.constantFrom('message', 'alias', 'description', 'source', 'entity'),
  operation: fc.constantFrom(
    'contains',
    'equals',
    'starts-with',
    'ends-with',
    'equals-ignore-whitespace',
  ),
  expectedValue: said,
  not,
});
const aboutPattern = fc.record({
  field: fc.constantFrom('message', 'entity', 'tags', 'actions'),
  operation: fc.constant('matches'),
  expectedValue: pattern,
  not,
});
const aboutNothing = fc.record({
  field: fc.constantFrom(
    'description',
    'entity',
    'tags',
    'actions',
    'responders',
    'details',
    'teams',
  ),
  operation: fc.constant('is-empty'),
  not,
});
const aboutLists = fc.record({
  field: fc.constantFrom('tags', 'actions'),
  operation: fc.constant('contains'),
  expectedValue: fc.constantFrom(...TAGS, ...ACTIONS, 'test', 'PROD', 'fixed'),
  not,
});
const aboutDetails = fc.record({
  field: fc.constantFrom('details', 'extra-properties'),
  operation: fc.constantFrom('contains', 'contains-key', 'contains-value'),
  expectedValue: fc.constantFrom(...DETAILS, ...VALUES, 'PROD', 'host', 'db'),
  not,
});
const aboutDetail = fc.record({
  field: fc.constant('extra-properties'),
  key: fc.constantFrom(...DETAILS),
  operation: fc.constantFrom('contains', 'equals', 'is-empty', 'starts-with'),
  expectedValue: fc.constantFrom(...VALUES, 'PRO', 'db'),
  not,
});
const aboutPriority = fc.record({
  field: fc.constant('priority'),
  operation: fc.constantFrom('equals', 'greater-than', 'less-than'),
  expectedValue: fc.constantFrom('P2', 'P3', 'P4'),
  not,
});
const aboutPeople = fc.record({
  field: fc.constantFrom('responders', 'recipients', 'teams'),
  operation: fc.constant('contains'),
  expectedValue: fc.constantFrom(...NAMES),
  not,
});

const condition: fc.Arbitrary<Condition> = fc.oneof(
  aboutText,
  aboutText,
  aboutPattern,
  aboutNothing,
  aboutLists,
  aboutLists,
  aboutDetails,
  aboutDetail,
  aboutPriority,
  aboutPeople,
);

export const anyFilter: fc.Arbitrary<ConditionFilter> = fc.oneof(
  fc.constant({ type: 'match-all' }),
  fc.record({
    type: fc.constantFrom(
      'match-any-condition',
      'match-any-condition',
      'match-all-conditions',
    ),
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
  }),
);
