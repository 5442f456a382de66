/**
 * How many alerts a second the pager takes, answered after the commit, one alert a request; beside three that keep
 * nothing durably: a bare server of `node:http` that parses the same JSON, an empty route of a Backstage backend (as it
 * comes, which logs each request, and with a logger that drops everything), and Debian's Prometheus Alertmanager; and
 * beside the same bare server when it keeps one row of each alert in the same database, which is the least that a durable
 * answer costs here.
 *
 *     node --require @backstage/cli/config/nodeTransform.cjs benchmarks/src/ingest.ts
 *
 * The environment variable SECONDS is the time per measurement, 3 when absent. Server, load generator and PostgreSQL share
 * the machine, so compare the ratios.
 */
import { JsonObject } from '@backstage/types';
import { startAlertmanager } from './ingest/alertmanager';
import { benchDatabases, BenchDatabase } from './ingest/databases';
import { ask, startChild, stopChild } from './ingest/childProcess';
import { freePort } from './ingest/freePort';
import { Load, LoadResult } from './ingest/loadGenerator';

const KEY = '00000000-0000-4000-8000-000000000001';
const CONNECTIONS = [1, 8, 32];
const SECONDS = Number(process.env.SECONDS ?? 3);
/** A pager runs for months; for its first thousands of alerts its code is not compiled yet. */
const WARM_UP_SECONDS = 16;

type Target = Pick<Load, 'port' | 'path' | 'dialect'>;

/** Alerts a second by the number of connections. */
type Rates = ReadonlyMap<number, number>;

/** What the pager is measured beside. */
type Yardsticks = {
  readonly bare: Rates;
  readonly emptyRoute: Rates;
  /** The same with a logger that drops what it is given. */
  readonly quietRoute: Rates;
  readonly alertmanager: Rates;
};

/** A line of the table. */
type Row = {
  readonly database: string;
  readonly door: string;
  readonly connections: number;
  readonly 'alerts/s': number;
  readonly 'p50 ms': string;
  readonly 'p99 ms': string;
  readonly 'of bare': string;
  readonly 'of bare that keeps': string;
  readonly 'of empty route': string;
  readonly 'of quiet route': string;
  readonly 'of Alertmanager': string;
};

async function main(): Promise<void> {
  const yardsticks: Yardsticks = {
    bare: await measureBare(),
    emptyRoute: await measureEmptyRoute({ isQuiet: false }),
    quietRoute: await measureEmptyRoute({ isQuiet: true }),
    alertmanager: await measureAlertmanager(),
  };
  const rows: Row[] = [];
  for (const database of benchDatabases()) {
    rows.push(...(await measureDatabase(database, yardsticks)));
  }
  /* eslint-disable no-console */
  console.table(
    CONNECTIONS.map(connections => ({
      connections,
      'bare/s': yardsticks.bare.get(connections),
      'empty route/s': yardsticks.emptyRoute.get(connections),
      'quiet route/s': yardsticks.quietRoute.get(connections),
      'Alertmanager/s': yardsticks.alertmanager.get(connections),
    })),
  );
  console.table(rows);
  /* eslint-enable no-console */
}

async function measureBare(keepIn?: JsonObject): Promise<Rates> {
  const server = startChild('bareServer');
  const { port } = await ask<{ port: number }>(server, { keepIn });
  const rates = await ratesOf({ port, path: '/v2/alerts' });
  await stopChild(server);
  return rates;
}

async function measureEmptyRoute(options: {
  isQuiet: boolean;
}): Promise<Rates> {
  const port = await freePort();
  const server = startChild('emptyRoute');
  await ask(server, { port, ...options });
  const rates = await ratesOf({ port, path: '/api/empty' });
  await stopChild(server);
  return rates;
}

async function measureAlertmanager(): Promise<Rates> {
  const server = await startAlertmanager();
  if (!server) {
    return new Map();
  }
  const rates = await ratesOf({
    port: server.port,
    path: '/api/v2/alerts',
    dialect: 'alertmanager',
  });
  await server.stop();
  return rates;
}

async function ratesOf(target: Target): Promise<Rates> {
  const rates = new Map<number, number>();
  await measure(target, 8, WARM_UP_SECONDS);
  for (const connections of CONNECTIONS) {
    rates.set(connections, rateOf(await measure(target, connections)));
  }
  return rates;
}

async function measureDatabase(
  database: BenchDatabase,
  yardsticks: Yardsticks,
): Promise<readonly Row[]> {
  const keeping = await measureBare(database.config);
  const [hostPort, listenerPort] = [await freePort(), await freePort()];
  const pager = startChild('pager');
  await ask(pager, {
    database: database.config,
    hostPort,
    listenerPort,
    key: KEY,
  });
  process.stdout.write(
    `${database.name}: ${await database.describe()}; one row kept: ${[
      ...keeping,
    ]
      .map(([connections, rate]) => `${rate}/s at ${connections}`)
      .join(', ')}\n`,
  );

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
      const facts = { database, door, connections, result };
      rows.push(rowOf({ ...facts, yardsticks, keeping }));
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
  yardsticks: Yardsticks;
  keeping: Rates;
}): Row {
  const { database, door, connections, result, yardsticks, keeping } = facts;
  const rate = rateOf(result);
  const beside = (rates: Rates) => {
    const other = rates.get(connections);
    return other ? (rate / other).toFixed(2) : '';
  };
  return {
    database: database.name,
    door,
    connections,
    'alerts/s': rate,
    'p50 ms': result.p50.toFixed(1),
    'p99 ms': result.p99.toFixed(1),
    'of bare': beside(yardsticks.bare),
    'of bare that keeps': beside(keeping),
    'of empty route': beside(yardsticks.emptyRoute),
    'of quiet route': beside(yardsticks.quietRoute),
    'of Alertmanager': beside(yardsticks.alertmanager),
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
    throw new Error(`${result.failed} requests were not answered with success`);
  }
  return result;
}

function rateOf({ answered, seconds }: LoadResult): number {
  return Math.round(answered / seconds);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
