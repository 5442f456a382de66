import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { migrateDatabase } from '../migrateDatabase';
import { bareAlertRow } from '../tests/__testUtils__/bareAlertRow';
import { plansOf } from '../tests/__testUtils__/plansOf';
import { SilenceStore } from './SilenceStore';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const NOW = DateTime.fromISO('2026-03-02T00:00:00Z');

const FORGOTTEN = 3000;

describe.each(databases.eachSupportedId())('idle alerts on %s', id => {
  let knex: Knex;
  let silence: SilenceStore;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateDatabase({ getClient: async () => knex });
    await fill(knex);
    silence = SilenceStore.create(knex);
  });

  const look = { toldSince: NOW.minus({ minutes: 5 }), limit: 50 };

  it('are looked at a few at a time, oldest first, with what is known of each', async () => {
    const first = await silence.listIdle(undefined, look);
    const next = await silence.listIdle(first.at(-1), look);
    expect([...first, ...next].map(({ alertId }) => alertId)).toEqual(
      Array.from({ length: 100 }, (_, index) => `alert-${index}`),
    );
    expect(first.slice(0, 3)).toMatchObject([
      { isUnheard: true, isUnreported: true },
      { isUnheard: false, isUnreported: true },
      { isUnheard: false, isUnreported: true },
    ]);
  });

  it('are looked at without reading the pages of all', async () => {
    const [first] = await silence.listIdle(undefined, look);
    const ask = () => silence.listIdle(first, look);
    const plans = await plansOf(knex, ask, { isSmall: false });
    expect(plans).toHaveLength(1);
    expect(plans[0]).not.toMatch(/SCAN page|Seq Scan on page|hashed/);
    expect(plans[0]).toMatch(/page_planned_once/);
  });
});

/** Everybody was paged of all but the first. */
async function fill(knex: Knex): Promise<void> {
  const ids = Array.from({ length: FORGOTTEN }, (_, index) => `alert-${index}`);
  const alerts = ids.map((id, index) =>
    bareAlertRow(id, { created_at: index, next_action_at: null }),
  );
  const pages = ids.slice(1).map(id => ({
    id,
    alert_id: id,
    run_token: id,
    round: 1,
    step: 1,
    turn: 0,
    person: 'user:default/ana',
    contact_method: 'mail',
    channel: 'email',
    to: 'ana@bancly.example',
    lane: 'bulk',
    status: 'sent',
    reason: 'On call',
    attempts: 1,
    planned_at: 0,
    sent_at: 0,
    until_closed: false,
    action: 'create-alert',
  }));
  await knex.batchInsert('alert', alerts, 20);
  await knex.batchInsert('page', pages, 20);
  await knex.raw('analyze');
}
