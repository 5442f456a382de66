import { DateTime, Duration } from 'luxon';
import { migrateDatabase } from '../migrateDatabase';
import { PageQueue } from './PageQueue';
import { PageStore } from './PageStore';
import { StoredPage } from './StoredPage';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

const databases = testDatabases();

describe.each(databases.eachSupportedId())('PageQueue on %s', databaseId => {
  const due = DateTime.fromISO('2026-03-02T00:00:00.000Z').toUTC();

  const page: StoredPage = {
    id: 'page-1',
    alertId: 'alert-1',
    runToken: 'run-1',
    round: 1,
    step: 1,
    person: 'user:default/ana',
    contactMethod: 'catalog-email',
    channel: 'email',
    to: 'ana@bancly.example',
    lane: 'critical',
    status: 'pending',
    reason: 'step 1',
    attempts: 0,
    plannedAt: '2026-03-02T00:00:00.000Z',
    nextAttemptAt: '2026-03-02T00:00:00.000Z',
  };

  async function queueWithPage(): Promise<PageQueue> {
    const knex = await databases.init(databaseId);
    await migrateDatabase({ getClient: async () => knex });
    const store = PageStore.create(knex);
    await knex.transaction(tx => store.insertPlanned(tx, [page]));
    return PageQueue.create(knex);
  }

  async function claim(queue: PageQueue, channels: string[], seconds: number) {
    const { pages } = await queue.claimDuePages({
      lane: 'critical',
      channels,
      now: due.plus({ seconds }),
      lease: Duration.fromObject({ seconds: 30 }),
      limit: 10,
    });
    return pages.map(({ id }) => id);
  }

  it('gives a page to the process that has its channel, not to the one that would only fail', async () => {
    const queue = await queueWithPage();

    expect(await claim(queue, ['webhook'], 29)).toEqual([]);
    expect(await claim(queue, ['webhook', 'email'], 29)).toEqual(['page-1']);
  });

  it('gives a page that nobody took to anybody, so that its failure is noticed', async () => {
    const queue = await queueWithPage();

    expect(await claim(queue, ['webhook'], 30)).toEqual(['page-1']);
  });

  it('takes back a page that was claimed and is not sent now, only from whoever claimed it', async () => {
    const queue = await queueWithPage();
    const claimed = await queue.claimDuePages({
      lane: 'critical',
      now: due,
      lease: Duration.fromObject({ seconds: 30 }),
      limit: 10,
    });
    const { leaseEnd } = claimed;

    const others = { leaseEnd: leaseEnd.plus({ seconds: 1 }), now: due };
    await queue.putBack(claimed.pages, others);
    expect(await claim(queue, ['email'], 0)).toEqual([]);
    await queue.putBack(claimed.pages, { leaseEnd, now: due });
    expect(await claim(queue, ['email'], 0)).toEqual(['page-1']);
  });
});
