import { migrateDatabase } from '../migrateDatabase';
import { DutyStore } from './DutyStore';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

// A busy machine may need a while to make a database.
jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())('DutyStore on %s', id => {
  async function twoProcesses() {
    const knex = await databases.init(id);
    await migrateDatabase({ getClient: async () => knex });
    const time = { now: 0 };
    const older = DutyStore.create(knex, () => time.now);
    const newer = DutyStore.create(knex, () => time.now);
    return { knex, time, older, newer };
  }

  it('knows what it has announced itself at once', async () => {
    const { older } = await twoProcesses();
    expect(await older.newestVersion('escalate')).toBe(0);

    await older.announce('escalate', 1);

    expect(await older.newestVersion('escalate')).toBe(1);
  });

  it('learns of a newer version within a second', async () => {
    const { time, older, newer } = await twoProcesses();
    await older.announce('escalate', 1);
    await older.newestVersion('escalate');
    await newer.announce('escalate', 2);

    time.now = 1_000;

    expect(await older.newestVersion('escalate')).toBe(2);
  });

  it('does not let an older version take back a newer one', async () => {
    const { older, newer } = await twoProcesses();
    await newer.announce('escalate', 2);
    await older.announce('escalate', 1);

    expect(await older.newestVersion('escalate')).toBe(2);
  });

  it('asks again when the database could not answer', async () => {
    const { knex, older } = await twoProcesses();
    await older.announce('escalate', 1);
    await knex.schema.renameTable('engine_duty', 'away');
    await expect(older.newestVersion('escalate')).rejects.toThrow();
    await knex.schema.renameTable('away', 'engine_duty');

    expect(await older.newestVersion('escalate')).toBe(1);
  });
});
