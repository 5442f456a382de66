import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { claimDueRows, ClaimDueRowsOptions } from './claimDueRows';
import { fromDbTime, toDbTime } from './dbTime';

type JobRow = {
  id: string;
  lane: string;
  priority: number;
  rank: string | number;
  due_at: string | number | null;
};

const NOON = DateTime.fromISO('2026-03-08T12:00:00Z', { zone: 'utc' });
const LEASE = Duration.fromObject({ seconds: 30 });
const CRITICAL_FIRST = [{ column: 'priority' }];

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const extraPools: Knex[] = [];

afterEach(async () => {
  await Promise.all(extraPools.splice(0).map(pool => pool.destroy()));
});

async function databaseWithJobs(
  databaseId: TestDatabaseId,
  jobs: readonly Partial<JobRow>[],
) {
  const knex = await databases.init(databaseId);
  await knex.schema.createTable('jobs', table => {
    table.string('id').primary();
    table.string('lane').notNullable();
    table.integer('priority').notNullable();
    table.bigInteger('rank').notNullable();
    table.bigInteger('due_at').nullable().index();
  });
  const rows = jobs.map((job, index) => ({
    id: `job-${String(index).padStart(5, '0')}`,
    lane: 'bulk',
    priority: 3,
    rank: 0,
    due_at: toDbTime(NOON),
    ...job,
  }));
  await knex.batchInsert('jobs', rows, 100);
  return knex;
}

function claim(knex: Knex, options: Partial<ClaimDueRowsOptions> = {}) {
  return claimDueRows<JobRow>({
    knex,
    table: 'jobs',
    dueColumn: 'due_at',
    now: NOON,
    lease: LEASE,
    limit: 10,
    ...options,
  });
}

function ids(claimed: { readonly rows: readonly JobRow[] }) {
  return claimed.rows.map(row => row.id);
}

/** Workers of a real installation are processes: each has a pool of its own. SQLite has one writer. */
function workerPools(knex: Knex, count: number): Knex[] {
  if (knex.client.config.client !== 'pg') {
    return Array.from({ length: count }, () => knex);
  }
  const pools = Array.from({ length: count }, () =>
    knexFactory(knex.client.config),
  );
  extraPools.push(...pools);
  return pools;
}

describe.each(databases.eachSupportedId())('claimDueRows on %s', databaseId => {
  it('takes what is due, and nothing that is due later or never', async () => {
    const knex = await databaseWithJobs(databaseId, [
      { id: 'overdue', due_at: toDbTime(NOON.minus({ hours: 1 })) },
      { id: 'due-now', due_at: toDbTime(NOON) },
      { id: 'due-next', due_at: toDbTime(NOON.plus(1)) },
      { id: 'never', due_at: null },
    ]);

    expect(ids(await claim(knex)).sort()).toEqual(['due-now', 'overdue']);
  });

  it('hands the rows over with the lease written into them', async () => {
    const knex = await databaseWithJobs(databaseId, [{ id: 'a' }]);

    const { rows, leaseEnd } = await claim(knex);

    expect(leaseEnd.toISO()).toBe('2026-03-08T12:00:30.000Z');
    const [stored] = await knex<JobRow>('jobs');
    expect(fromDbTime(stored.due_at ?? '')).toEqual(leaseEnd);
    expect(rows).toEqual([stored]);
  });

  it('does not take a row again before its lease has ended', async () => {
    const knex = await databaseWithJobs(databaseId, [{ id: 'a' }]);
    const { leaseEnd } = await claim(knex);

    expect(ids(await claim(knex, { now: leaseEnd.minus(1) }))).toEqual([]);
    expect(ids(await claim(knex, { now: leaseEnd }))).toEqual(['a']);
  });

  it('lets the worker that lost its lease find out', async () => {
    const knex = await databaseWithJobs(databaseId, [{ id: 'a' }]);
    const slow = await claim(knex);
    const quick = await claim(knex, { now: slow.leaseEnd });
    const finish = (leaseEnd: DateTime) =>
      knex('jobs')
        .where({ id: 'a', due_at: toDbTime(leaseEnd) })
        .update({ due_at: null });

    expect(await finish(slow.leaseEnd)).toBe(0);
    expect(await finish(quick.leaseEnd)).toBe(1);
  });

  it('takes critical rows first, and hands them over in that order', async () => {
    const knex = await databaseWithJobs(databaseId, [
      { id: 'p3', priority: 3, due_at: toDbTime(NOON.minus({ hours: 2 })) },
      { id: 'p2', priority: 2, due_at: toDbTime(NOON.minus({ hours: 1 })) },
      { id: 'p1', priority: 1, due_at: toDbTime(NOON) },
    ]);

    const first = await claim(knex, { limit: 2, orderBy: CRITICAL_FIRST });
    const second = await claim(knex, { limit: 2, orderBy: CRITICAL_FIRST });

    expect(ids(first)).toEqual(['p1', 'p2']);
    expect(ids(second)).toEqual(['p3']);
  });

  it('orders big integers by their value, also backwards', async () => {
    const knex = await databaseWithJobs(databaseId, [
      { id: 'nine', rank: 9 },
      { id: 'hundred', rank: 100 },
      { id: 'ten', rank: 10 },
    ]);

    const claimed = await claim(knex, {
      orderBy: [{ column: 'rank', direction: 'desc' }],
    });

    expect(ids(claimed)).toEqual(['hundred', 'ten', 'nine']);
  });

  it('takes the longest due first among equals', async () => {
    const knex = await databaseWithJobs(databaseId, [
      { id: 'newer', due_at: toDbTime(NOON.minus({ minutes: 1 })) },
      { id: 'older', due_at: toDbTime(NOON.minus({ minutes: 2 })) },
    ]);

    expect(ids(await claim(knex, { limit: 1 }))).toEqual(['older']);
  });

  it('takes only the rows of the lane asked for', async () => {
    const knex = await databaseWithJobs(databaseId, [
      { id: 'bulk', lane: 'bulk' },
      { id: 'critical', lane: 'critical' },
    ]);

    const claimed = await claim(knex, {
      where: query => query.where({ lane: 'critical' }),
    });

    expect(ids(claimed)).toEqual(['critical']);
  });

  it('takes at most the limit, however large the table is', async () => {
    const knex = await databaseWithJobs(
      databaseId,
      Array.from({ length: 500 }, () => ({})),
    );

    expect((await claim(knex, { limit: 7 })).rows).toHaveLength(7);
    const taken = await knex('jobs').where('due_at', '>', toDbTime(NOON));
    expect(taken).toHaveLength(7);
  });

  it('gives every row to exactly one of many parallel workers', async () => {
    const knex = await databaseWithJobs(
      databaseId,
      Array.from({ length: 2000 }, (_, index) => ({ priority: index % 5 })),
    );
    const taken: string[] = [];

    await Promise.all(
      workerPools(knex, 6).map(async pool => {
        for (;;) {
          const claimed = await claim(pool, {
            limit: 20,
            orderBy: CRITICAL_FIRST,
          });
          if (claimed.rows.length === 0) {
            return;
          }
          taken.push(...ids(claimed));
        }
      }),
    );

    expect(taken).toHaveLength(2000);
    expect(new Set(taken).size).toBe(2000);
  });

  it('gives the rows of a dead worker to exactly one other', async () => {
    const knex = await databaseWithJobs(
      databaseId,
      Array.from({ length: 40 }, () => ({})),
    );
    const { leaseEnd } = await claim(knex, { limit: 40 });

    const claims = await Promise.all(
      workerPools(knex, 4).map(pool =>
        claim(pool, { now: leaseEnd, limit: 40 }),
      ),
    );

    const taken = claims.flatMap(ids);
    expect(taken).toHaveLength(40);
    expect(new Set(taken).size).toBe(40);
  });

  it.each([
    [{ limit: 0 }, 'limit is 0'],
    [{ limit: 1.5 }, 'limit is 1.5'],
    [{ lease: Duration.fromMillis(0) }, 'lease is PT0S'],
  ])('refuses a claim that cannot work: %p', async (options, problem) => {
    const knex = await databaseWithJobs(databaseId, []);

    await expect(claim(knex, options)).rejects.toThrow(problem);
  });

  if (databaseId === 'POSTGRES_18') {
    it('does not wait for a worker that is claiming', async () => {
      const knex = await databaseWithJobs(databaseId, [
        { id: 'a', priority: 1 },
        { id: 'b', priority: 2 },
      ]);
      const [pool] = workerPools(knex, 1);
      const slow = await knex.transaction();
      await claim(slow, { limit: 1, orderBy: CRITICAL_FIRST });

      const claimed = await claim(pool, { orderBy: CRITICAL_FIRST });
      await slow.commit();

      expect(ids(claimed)).toEqual(['b']);
    });
  }
});
