import { MOST_CLOSED_COUNTED } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { migrateDatabase } from '../migrateDatabase';
import { PersonPageStore } from '../paging/PersonPageStore';
import { bareAlertRow } from '../tests/__testUtils__/bareAlertRow';
import { plansOf } from '../tests/__testUtils__/plansOf';
import { AlertListFilter, AlertListStore } from './AlertListStore';
import { NOT_CLOSED } from './alertStateSql';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

/** Those of years. */
const CLOSED = MOST_CLOSED_COUNTED + 500;

const OPEN_ONLY: readonly AlertListFilter[] = [
  { state: NOT_CLOSED },
  { state: ['open'], service: 'component:default/shop' },
  { state: ['acknowledged', 'snoozed'], priority: ['P1'] },
  { query: status('open') },
];

/**
 * The index of open alerts, or the part of the other one in which they are. SQLite reads those of the one service instead,
 * with its closed ones.
 */
const BOUNDED =
  /alert_open_created_idx|alert_rank_idx \(<expr><\?\)|Index Cond: \(CASE|alert_service_idx \(service_ref=\?\)/;

describe.each(databases.eachSupportedId())('lists of alerts on %s', id => {
  let knex: Knex;
  let lists: AlertListStore;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateDatabase({ getClient: async () => knex });
    await fill(knex);
    lists = AlertListStore.create(knex);
  });

  it('counts what is open, and closed alerts no further than it has to', async () => {
    expect(await lists.countByState({})).toEqual({
      open: 2,
      acknowledged: 1,
      snoozed: 0,
      closed: MOST_CLOSED_COUNTED,
    });
    expect(await lists.countByState({ state: ['open', 'closed'] })).toEqual({
      open: 2,
      acknowledged: 0,
      snoozed: 0,
      closed: MOST_CLOSED_COUNTED,
    });
    expect(await lists.countByState({ state: [] })).toEqual({
      open: 0,
      acknowledged: 0,
      snoozed: 0,
      closed: 0,
    });
  });

  it.each(OPEN_ONLY)('reads no closed alert for %j', async filter => {
    const page = { filter, order: 'desc', limit: 50 } as const;
    const plans = await plansOf(knex, async () => {
      await lists.listAfter({ ...page, sort: 'urgency' });
      await lists.listAfter({ ...page, sort: 'createdAt' });
      await lists.listAfter({ ...page, sort: 'updatedAt' });
      await lists.countByState({ ...filter, state: NOT_CLOSED });
    });

    expect(plans).toHaveLength(4);
    for (const plan of plans) {
      expect(plan).toMatch(BOUNDED);
    }
  });

  it('reads no closed alert for those of a person', async () => {
    const plans = await plansOf(knex, () =>
      PersonPageStore.create(knex).listOpenAlertIdsOf('user:default/ana'),
    );

    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatch(/alert_open_created_idx/);
    expect(plans[0]).toMatch(/page_planned_once/);
  });
});

async function fill(knex: Knex): Promise<void> {
  const closed = Array.from({ length: CLOSED }, (_, index) =>
    bareAlertRow(`closed-${index}`, { status: 'closed', closed_at: index }),
  );
  await knex.batchInsert('alert', closed, 20);
  await knex('alert').insert([
    bareAlertRow('first', {}),
    bareAlertRow('second', {}),
    bareAlertRow('taken', { acknowledged: true }),
  ]);
  await knex.raw('analyze');
}

function status(text: string): AlertListFilter['query'] {
  return {
    kind: 'condition',
    field: 'status',
    operator: '=',
    value: { type: 'text', text, openStart: false, openEnd: false },
    at: 1,
  };
}
