/**
 * How many alerts a second the pager takes, answered after the commit, one alert a request; beside a bare server of
 * `node:http` that parses the same JSON and keeps nothing.
 *
 *     node --require @backstage/cli/config/nodeTransform.cjs benchmarks/src/ingest.ts
 *
 * The environment variable SECONDS is the time per measurement, 3 when absent. Server, load generator and PostgreSQL share
 * the machine, so compare the ratios.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { benchDatabases, BenchDatabase } from './ingest/databases';
import { ask, startChild, stopChild } from './ingest/childProcess';
import { Load, LoadResult } from './ingest/loadGenerator';

const KEY = '00000000-0000-4000-8000-000000000001';
const CONNECTIONS = [1, 8, 32];
const SECONDS = Number(process.env.SECONDS ?? 3);
const WARM_UP_SECONDS = 2;

type Target = Pick<Load, 'port' | 'path'>;

/** A line of the table. */
type Row = {
  readonly database: string;
  readonly door: string;
  readonly connections: number;
  readonly 'alerts/s': number;
  readonly 'p50 ms': string;
  readonly 'p99 ms': string;
  readonly 'bare/s': number;
  readonly ratio: string;
};

async function main(): Promise<void> {
  const bare = await measureBare();
  const rows: Row[] = [];
  for (const database of benchDatabases()) {
    rows.push(...(await measureDatabase(database, bare)));
  }
  // eslint-disable-next-line no-console
  console.table(rows);
}

async function measureBare(): Promise<ReadonlyMap<number, number>> {
  const server = startChild('bareServer');
  const { port } = await ask<{ port: number }>(server);
  const rates = new Map<number, number>();
  const target = { port, path: '/v2/alerts' };
  await measure(target, 1, WARM_UP_SECONDS);
  for (const connections of CONNECTIONS) {
    rates.set(connections, rateOf(await measure(target, connections)));
  }
  await stopChild(server);
  return rates;
}

async function measureDatabase(
  database: BenchDatabase,
  bare: ReadonlyMap<number, number>,
): Promise<readonly Row[]> {
  const [hostPort, listenerPort] = [await freePort(), await freePort()];
  const pager = startChild('pager');
  await ask(pager, {
    database: database.config,
    hostPort,
    listenerPort,
    key: KEY,
  });
  process.stdout.write(`${database.name}: ${await database.describe()}\n`);

  const doors: Readonly<Record<string, Target>> = {
    'port of its own': { port: listenerPort, path: '/v2/alerts' },
    'host of the backend': { port: hostPort, path: '/v2/alerts' },
    httpRouter: { port: hostPort, path: '/api/oncall/opsgenie/v2/alerts' },
  };
  const rows: Row[] = [];
  let answered = 0;
  for (const [door, target] of Object.entries(doors)) {
    answered += (await measure(target, 8, WARM_UP_SECONDS)).answered;
    for (const connections of CONNECTIONS) {
      const result = await measure(target, connections);
      answered += result.answered;
      rows.push(rowOf({ database, door, connections, result, bare }));
    }
  }
  const stored = await database.countAlerts();
  await stopChild(pager);
  await database.drop();
  if (stored !== answered) {
    throw new Error(`${answered} alerts were answered, ${stored} are stored`);
  }
  return rows;
}

function rowOf(facts: {
  database: BenchDatabase;
  door: string;
  connections: number;
  result: LoadResult;
  bare: ReadonlyMap<number, number>;
}): Row {
  const { database, door, connections, result, bare } = facts;
  const rate = rateOf(result);
  const bareRate = bare.get(connections) ?? NaN;
  return {
    database: database.name,
    door,
    connections,
    'alerts/s': rate,
    'p50 ms': result.p50.toFixed(1),
    'p99 ms': result.p99.toFixed(1),
    'bare/s': bareRate,
    ratio: (rate / bareRate).toFixed(2),
  };
}

async function measure(
  target: Target,
  connections: number,
  seconds: number = SECONDS,
): Promise<LoadResult> {
  const generator = startChild('loadGenerator');
  const load: Load = { ...target, key: KEY, connections, seconds };
  const result = await ask<LoadResult>(generator, load);
  await stopChild(generator);
  if (result.failed > 0) {
    throw new Error(`${result.failed} requests were not answered with 202`);
  }
  return result;
}

function rateOf({ answered, seconds }: LoadResult): number {
  return Math.round(answered / seconds);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
