import { mockServices } from '@backstage/backend-test-utils';
import {
  Alert,
  AlertPriority,
  matchesAlertQuery,
  parseAlertQuery,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { startRun } from '../escalation/EscalationRun';
import { EMPTY_SNAPSHOT } from '../tests/__testUtils__/emptySnapshot';
import { migrateDatabase } from '../migrateDatabase';
import { AlertListStore } from './AlertListStore';
import { alertState, StoredAlert } from './StoredAlert';
import { AlertStore } from './AlertStore';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(120_000);

const databases = testDatabases();

const START = Date.parse('2026-01-05T08:00:00.000Z');

/** Few words, so that searches find something; awkward ones, so that quoting matters. */
const WORDS = [
  'disk',
  'Disk full',
  'eu',
  'eu-1',
  'EU',
  '100%',
  'a_b',
  'say "no"',
  'back\\slash',
  "it's",
  'x,y',
  'k:v',
  '{}',
  '[]',
  'user:default/ana',
  // Both engines find it as it is written; SQLite alone would not as ÜBERLAST.
  'Überlast',
  '',
];

const word = fc.constantFrom(...WORDS);
const absent = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });
const time = fc
  .integer({ min: 0, max: 5 })
  .map(hours => new Date(START + hours * 3_600_000).toISOString());

const alertFacts = fc.record({
  message: word,
  description: absent(word),
  alias: word,
  entity: absent(word),
  source: word,
  service: absent(word),
  owner: absent(word),
  acknowledgedBy: absent(word),
  closedBy: absent(word),
  tags: fc.uniqueArray(word, { maxLength: 3 }),
  actions: fc.uniqueArray(word, { maxLength: 2 }),
  teams: fc.uniqueArray(word, { maxLength: 2 }),
  details: fc.dictionary(word.filter(Boolean), word, { maxKeys: 2 }),
  responders: fc.array(
    fc.record({
      type: fc.constantFrom('user' as const, 'team' as const),
      ref: word,
      name: word,
    }),
    { maxLength: 2 },
  ),
  priority: fc.constantFrom<AlertPriority>('P1', 'P2', 'P3', 'P4', 'P5'),
  count: fc.integer({ min: 1, max: 4 }),
  createdAt: time,
  updatedAt: time,
  lastOccurredAt: time,
  snoozedUntil: absent(time),
  acknowledgedAt: absent(time),
  closedAt: absent(time),
  seenBy: absent(fc.constant(['user:default/ana'])),
  integration: absent(fc.record({ id: word, name: word })),
});

const quoted = word.map(text => `"${text.replace(/[\\"]/g, '\\$&')}"`);
const bare = fc.constantFrom(
  'disk',
  'eu',
  'eu-1',
  'DISK',
  '100%',
  'a_b',
  'x,y',
  'Überlast',
);
const pattern = fc.oneof(
  quoted,
  bare,
  // No text in a database has these.
  fc.constantFrom('"dis\0k"', '"\uD83D"'),
  bare.map(text => `${text}*`),
  fc.constantFrom('*', '"*"'),
);
const ended = bare.map(text => `*${text}`);
const inside = bare.map(text => `*${text}*`);
const comparison = fc.constantFrom(':', '=', '<', '<=', '>', '>=');
const field = (
  names: readonly string[],
  value: fc.Arbitrary<string>,
  operator: fc.Arbitrary<string> = fc.constantFrom(':', '='),
) =>
  fc
    .tuple(fc.constantFrom(...names), operator, value)
    .map(parts => parts.join(' '));

const term = fc.oneof(
  pattern,
  field(['message', 'description'], fc.oneof(pattern, ended)),
  field(
    ['alias', 'entity', 'source', 'service', 'owner', 'acknowledgedBy'],
    fc.oneof(pattern, ended, inside),
  ),
  field(
    ['closedBy', 'integration.name', 'integration.type', 'alertId'],
    fc.oneof(pattern, ended, inside),
  ),
  field(['tag', 'actions', 'teams'], fc.oneof(pattern, ended, inside)),
  field(['responders'], pattern),
  field(['details.key', 'details.value'], fc.oneof(pattern, ended)),
  field(
    ['detailsPair'],
    fc.constantFrom('"eu:disk"', 'disk:e*', '"eu:"', 'eu:*'),
  ),
  field(['status'], fc.constantFrom('open', 'closed')),
  field(
    ['state'],
    fc.constantFrom('open', 'acknowledged', 'snoozed', 'closed'),
  ),
  field(
    ['acknowledged', 'snoozed', 'isSeen'],
    fc.constantFrom('true', 'false'),
  ),
  field(['priority'], fc.constantFrom('P1', 'P3'), comparison),
  field(
    ['count', 'tinyId'],
    fc.constantFrom('2', '30', '99999999999'),
    comparison,
  ),
  field(
    ['createdAt', 'updatedAt', 'lastOccurredAt', 'snoozedUntil'],
    fc.oneof(
      time.map(at => `"${at}"`),
      time.map(at => String(Date.parse(at))),
      fc.constantFrom('2026-01-05', '04-01-2026'),
    ),
    comparison,
  ),
  fc.tuple(bare, quoted).map(([a, b]) => `tag: (${a} OR NOT ${b})`),
);

const { query } = fc.letrec<{ query: string; nested: string }>(tie => ({
  query: fc.oneof({ depthSize: 'small' }, term, tie('nested')),
  nested: fc.oneof(
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a}) AND (${b})`),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} OR (${b})`),
    tie('query').map(a => `NOT (${a})`),
  ),
}));

describe.each(databases.eachSupportedId())(
  'a search for alerts on %s',
  databaseId => {
    it('finds in the database what a look at every alert finds', async () => {
      const knex = await databases.init(databaseId);
      await migrateDatabase(mockServices.database({ knex, migrations: {} }));
      const store = AlertStore.create(knex);
      const lists = AlertListStore.create(knex);
      const facts = fc.sample(alertFacts, { numRuns: 150, seed: 7 });
      await store.transaction(tx =>
        store.insertAlerts(tx, facts.map(toStored)),
      );
      const alerts = await store.findAlerts(
        facts.map((_, index) => ({ by: 'id', value: `id-${index}` })),
      );
      let found = 0;

      await fc.assert(
        fc.asyncProperty(query, async text => {
          const filter = { query: parseAlertQuery(text) };
          const expected = alerts
            .filter(({ alert, integrationType }) =>
              matchesAlertQuery(filter.query, { ...alert, integrationType }),
            )
            .map(({ alert }) => alert.id);
          const listed = await lists.listAfter({
            filter,
            sort: 'createdAt',
            order: 'desc',
            limit: 1000,
          });
          const ids = listed.map(({ alert }) => alert.id);
          expect({ text, ids: ids.sort() }).toEqual({
            text,
            ids: expected.sort(),
          });
          expect(await lists.countAll(filter)).toBe(expected.length);
          found += ids.length;
        }),
        { numRuns: 300, seed: 11 },
      );

      // Searches that never find anything would prove nothing.
      expect(found).toBeGreaterThan(1000);
    });
  },
);

function toStored(
  facts: typeof alertFacts extends fc.Arbitrary<infer F> ? F : never,
  index: number,
): StoredAlert {
  const alert: Alert = {
    ...facts,
    id: `id-${index}`,
    tinyId: '',
    state: alertState({
      closed: facts.closedAt !== undefined,
      snoozed: facts.snoozedUntil !== undefined,
      acknowledged: facts.acknowledgedAt !== undefined,
    }),
  };
  return {
    alert,
    snapshot: EMPTY_SNAPSHOT,
    run: startRun(EMPTY_SNAPSHOT, DateTime.fromMillis(START)),
    integrationType: facts.integration && 'prometheus',
    // Several open alerts may have one alias here.
    dedupeKey: `key ${index}`,
  };
}
