/**
 * How much memory the pager in a process of its own (`packages/backend-oncall`) needs while it takes 100,000 alerts that
 * page somebody: what it holds after a collection of garbage, and what the system counts. It should not grow after the
 * first 20,000.
 *
 *     node --require @backstage/cli/config/nodeTransform.cjs benchmarks/src/memory.ts
 *
 * The environment variable ALERTS is how many, 100,000 when absent.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import createKnex from 'knex';
import { addPerson } from './latency/addPerson';
import { Arrivals } from './latency/Arrivals';
import { ask, startChild, stopChild } from './ingest/childProcess';
import { freePort } from './ingest/freePort';
import { Load, LoadResult } from './ingest/loadGenerator';
import { startBackendOncall } from './memory/startBackendOncall';

const KEY = '00000000-0000-4000-8000-000000000001';
const PERSON = 'user:default/ana';
const ALERTS = Number(process.env.ALERTS ?? 100_000);
const MEASUREMENTS = 5;
const CONNECTIONS = 32;
const MEGABYTE = 1024 * 1024;

async function main(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'muster-memory-'));
  const arrivals = await Arrivals.open();
  const listenerPort = await freePort();
  const config = path.join(directory, 'app-config.json');
  writeFileSync(
    config,
    JSON.stringify(configuration(directory, await freePort(), listenerPort)),
  );
  const backend = await startBackendOncall(config, listenerPort);
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: path.join(directory, 'oncall.sqlite') },
    useNullAsDefault: true,
  });
  await addPerson(knex, { ref: PERSON, webhook: arrivals.url });

  const rows: { alerts: number; held: number; resident: number }[] = [];
  let alerts = 0;
  while (rows.length < MEASUREMENTS) {
    const goal = ((rows.length + 1) * ALERTS) / MEASUREMENTS;
    while (alerts < goal) {
      alerts += await sendForAWhile(listenerPort);
    }
    rows.push({ alerts, ...(await backend.memory()) });
  }
  const first = rows[0];
  // eslint-disable-next-line no-console
  console.table(
    rows.map(({ held, resident, ...row }) => ({
      ...row,
      'held MiB': (held / MEGABYTE).toFixed(1),
      'resident MiB': (resident / MEGABYTE).toFixed(1),
      'held growth': percent(held / first.held),
      'resident growth': percent(resident / first.resident),
    })),
  );
  await knex.destroy();
  await backend.stop();
  await arrivals.close();
  rmSync(directory, { recursive: true, force: true });
}

function configuration(
  directory: string,
  hostPort: number,
  listenerPort: number,
) {
  return {
    backend: {
      baseUrl: `http://localhost:${hostPort}`,
      listen: { host: '127.0.0.1', port: hostPort },
      database: { client: 'better-sqlite3', connection: { directory } },
    },
    oncall: {
      opsgenie: { listener: { host: '127.0.0.1', port: listenerPort } },
      integrations: { bench: { key: KEY } },
      webhook: { allowPrivateAddresses: true },
      notifications: { enabled: false },
    },
  };
}

async function sendForAWhile(port: number): Promise<number> {
  const generator = startChild('loadGenerator');
  const load: Load = {
    port,
    path: '/v2/alerts',
    key: KEY,
    connections: CONNECTIONS,
    seconds: 2,
    responder: PERSON,
  };
  const { answered, failed } = await ask<LoadResult>(generator, load);
  await stopChild(generator);
  if (failed > 0) {
    throw new Error(`${failed} alerts were not answered with success`);
  }
  return answered;
}

function percent(ratio: number): string {
  return `${((ratio - 1) * 100).toFixed(1)} %`;
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
