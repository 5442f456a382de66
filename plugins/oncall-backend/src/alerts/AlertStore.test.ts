import { migrateDatabase } from '../migrateDatabase';
import { plansOf } from '../tests/__testUtils__/plansOf';
import { AlertIdentifier } from './AlertIdentifier';
import { AlertStore } from './AlertStore';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PLACES: readonly (readonly AlertIdentifier[])[] = [
  [{ by: 'id', value: 'a' }],
  [{ by: 'alias', value: 'a' }],
  [{ by: 'tinyId', value: '1' }],
  [
    { by: 'alias', value: 'a' },
    { by: 'id', value: 'b' },
    { by: 'tinyId', value: '2' },
  ],
];

describe.each(databases.eachSupportedId())('the alert store on %s', id => {
  it.each(PLACES)('finds %p without reading every alert', async (...named) => {
    const knex = await databases.init(id);
    const store = AlertStore.create(
      await migrateDatabase({ getClient: async () => knex }),
    );
    const plans = await plansOf(knex, () => store.findAlerts(named));
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan).not.toMatch(/SCAN alert|Seq Scan/);
    }
  });

  it('looks an alias up in its index, however few alerts were open when they were counted', async () => {
    const knex = await databases.init(id);
    const store = AlertStore.create(
      await migrateDatabase({ getClient: async () => knex }),
    );
    // As on a database that has counted no alert at all.
    await knex.raw(id === 'SQLITE_3' ? 'analyze' : 'analyze alert');
    const plans = await plansOf(knex, () =>
      store.findAlerts([
        { by: 'alias', value: 'a' },
        { by: 'alias', value: 'b' },
      ]),
    );
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan).not.toMatch(/alert_open_created_idx|alert_pkey/);
    }
  });

  it('finds nothing under a short number that is none', async () => {
    const knex = await databases.init(id);
    const store = AlertStore.create(
      await migrateDatabase({ getClient: async () => knex }),
    );
    const found = store.findAlerts([{ by: 'tinyId', value: 'one' }]);
    expect(await found).toEqual([]);
  });
});
