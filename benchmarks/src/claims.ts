/**
 * How many due rows a second two workers, each in a process of its own, claim and finish on PostgreSQL: with
 * `claimDueRows` of `@muster/due-work`, beside graphile-worker with 10 jobs at the same time, a local queue of 500 and
 * completions in batches. Neither does anything with a row but finish it.
 *
 *     node --require @backstage/cli/config/nodeTransform.cjs benchmarks/src/claims.ts
 *
 * The environment variable ROWS is how many, 20,000 when absent; ROUNDS how often, 3 when absent. The best round counts,
 * for both.
 */
import createKnex, { Knex } from 'knex';
import { setTimeout as delay } from 'node:timers/promises';
import { addDueRows, createDueRows } from './claims/dueRows';
import { addGraphileJobs, createGraphileJobs } from './claims/graphileJobs';
import { ask, startChild, stopChild } from './ingest/childProcess';

const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';
const ROWS = Number(process.env.ROWS ?? 20_000);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const WORKERS = 2;

/** One of the two that are compared. */
type Contender = {
  readonly name: string;
  /** A file beside this one. */
  readonly worker: string;
  readonly table: string;
  readonly create: (knex: Knex, url: string) => Promise<void>;
  /** In one transaction. */
  readonly add: (knex: Knex, rows: number) => Promise<void>;
};

const CONTENDERS: readonly Contender[] = [
  {
    name: 'graphile-worker',
    worker: '../claims/graphileWorker',
    table: 'graphile_worker.jobs',
    create: createGraphileJobs,
    add: addGraphileJobs,
  },
  {
    name: 'claimDueRows',
    worker: '../claims/dueWorker',
    table: 'due_row',
    create: createDueRows,
    add: addDueRows,
  },
];

async function main(): Promise<void> {
  const server = process.env[POSTGRES_URL];
  if (!server) {
    throw new Error(`${POSTGRES_URL} is not set`);
  }
  const name = `muster_claims_${process.pid}`;
  const admin = createKnex({ client: 'pg', connection: server });
  await admin.raw(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const rates: number[] = [];
  try {
    for (const contender of CONTENDERS) {
      rates.push(await measure(contender, String(url)));
    }
  } finally {
    await admin.raw(`drop database ${name} with (force)`);
    await admin.destroy();
  }
  // eslint-disable-next-line no-console
  console.table(
    CONTENDERS.map((contender, index) => ({
      worker: contender.name,
      'rows/s': Math.round(rates[index]),
      'of graphile-worker': `${(rates[index] / rates[0]).toFixed(2)}×`,
    })),
  );
}

async function measure(contender: Contender, url: string): Promise<number> {
  const knex = createKnex({ client: 'pg', connection: url });
  await contender.create(knex, url);
  const workers = Array.from({ length: WORKERS }, () =>
    startChild(contender.worker),
  );
  await Promise.all(workers.map(worker => ask(worker, { url })));
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await contender.add(knex, ROWS);
    const startedAt = performance.now();
    workers.forEach(worker => worker.send({ go: true }));
    await untilEmpty(knex, contender.table);
    best = Math.max(best, (ROWS * 1000) / (performance.now() - startedAt));
  }
  await Promise.all(workers.map(stopChild));
  await knex.destroy();
  return best;
}

async function untilEmpty(knex: Knex, table: string): Promise<void> {
  while ((await knex(table).first(knex.raw('1'))) !== undefined) {
    await delay(10);
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
