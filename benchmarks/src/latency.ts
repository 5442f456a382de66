/**
 * How long it takes from the moment at which an alert is sent until the person's webhook is called, at 50 and at 500 alerts
 * a second; beside Debian's Prometheus Alertmanager with `group_wait: 0s`, where every alert is a group of its own, and
 * beside the least that keeps an alert before it calls: a bare server of `node:http` that writes one row. The pager sends
 * every page at once too (`bundling.window` of nothing).
 *
 *     node --require @backstage/cli/config/nodeTransform.cjs benchmarks/src/latency.ts
 *
 * The environment variable SECONDS is the time per measurement, 5 when absent. Everything shares the machine, so compare
 * the ratios.
 */
import { addPerson } from './latency/addPerson';
import { Arrivals } from './latency/Arrivals';
import { sendAtRate } from './latency/sendAtRate';
import { startAlertmanager } from './ingest/alertmanager';
import { ask, startChild, stopChild } from './ingest/childProcess';
import { BenchDatabase, benchDatabases } from './ingest/databases';
import { freePort } from './ingest/freePort';

const KEY = '00000000-0000-4000-8000-000000000001';
const PERSON = 'user:default/ana';
const RATES = (process.env.RATES ?? '50,500').split(',').map(Number);
const SECONDS = Number(process.env.SECONDS ?? 5);
/** A pager runs for months; for its first thousands of pages its code is not compiled yet. */
const WARM_UP = { rate: 500, seconds: 40 };

/** Milliseconds from sending to arrival. */
type Latency = { readonly p50: number; readonly p99: number };

/** Sends one alert. */
type Sender = Parameters<typeof sendAtRate>[0]['door'];

async function main(): Promise<void> {
  const arrivals = await Arrivals.open();
  const yardstick = await measureAlertmanager(arrivals);
  const rows = rowsOf('Alertmanager', yardstick, yardstick);
  for (const database of benchDatabases()) {
    const least = await measureOneRow(database, arrivals);
    rows.push(...rowsOf(`one row in ${database.name}`, least, yardstick));
    const latencies = await measurePager(database, arrivals);
    rows.push(...rowsOf(database.name, latencies, yardstick));
  }
  await arrivals.close();
  // eslint-disable-next-line no-console
  console.table(rows);
}

async function measureAlertmanager(
  arrivals: Arrivals,
): Promise<readonly Latency[]> {
  const alertmanager = await startAlertmanager(
    `route:
  receiver: webhook
  group_by: [alertname]
  group_wait: 0s
  group_interval: 1h
receivers:
  - name: webhook
    webhook_configs:
      - url: ${arrivals.url}
        send_resolved: false
`,
  );
  if (!alertmanager) {
    return [];
  }
  const latencies = await measure(arrivals, {
    port: alertmanager.port,
    path: '/api/v2/alerts',
    bodyOf: name => [
      {
        labels: { alertname: name, service: 'checkout', severity: 'critical' },
        annotations: { description: `${name} is broken` },
      },
    ],
  });
  await alertmanager.stop();
  return latencies;
}

async function measureOneRow(
  database: BenchDatabase,
  arrivals: Arrivals,
): Promise<readonly Latency[]> {
  const server = startChild('bareServer');
  const { port } = await ask<{ port: number }>(server, {
    keepIn: database.config,
    webhook: arrivals.url,
  });
  const latencies = await measure(arrivals, {
    port,
    path: '/v2/alerts',
    bodyOf: name => ({ alias: name, message: name, priority: 'P1' }),
  });
  await stopChild(server);
  return latencies;
}

async function measurePager(
  database: BenchDatabase,
  arrivals: Arrivals,
): Promise<readonly Latency[]> {
  const listenerPort = await freePort();
  const pager = startChild('pager');
  await ask(pager, {
    database: database.config,
    hostPort: await freePort(),
    listenerPort,
    key: KEY,
    oncall: {
      bundling: { window: { seconds: 0 } },
      webhook: { allowPrivateAddresses: true },
      // Alertmanager calls one webhook, too, and nothing else.
      notifications: { enabled: false },
    },
  });
  await database.ask(knex =>
    addPerson(knex, { ref: PERSON, webhook: arrivals.url }),
  );
  const latencies = await measure(arrivals, {
    port: listenerPort,
    path: '/v2/alerts',
    authorization: `GenieKey ${KEY}`,
    bodyOf: name => ({
      alias: name,
      message: name,
      priority: 'P1',
      responders: [{ type: 'user', id: PERSON }],
    }),
  });
  await stopChild(pager);
  await database.drop();
  return latencies;
}

async function measure(
  arrivals: Arrivals,
  door: Sender,
): Promise<readonly Latency[]> {
  await latencyAt(arrivals, { door, ...WARM_UP });
  const latencies: Latency[] = [];
  for (const rate of RATES) {
    latencies.push(await latencyAt(arrivals, { door, rate, seconds: SECONDS }));
  }
  return latencies;
}

async function latencyAt(
  arrivals: Arrivals,
  load: Parameters<typeof sendAtRate>[0],
): Promise<Latency> {
  const sent = await sendAtRate(load);
  const arrived = await arrivals.all([...sent.keys()]);
  const times = [...sent]
    .map(([name, at]) => (arrived.get(name) ?? Infinity) - at)
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)];
  return { p50: at(0.5), p99: at(0.99) };
}

function rowsOf(
  name: string,
  latencies: readonly Latency[],
  yardstick: readonly Latency[],
) {
  return latencies.map(({ p50, p99 }, index) => ({
    pager: name,
    'alerts/s': RATES[index],
    'p50 ms': p50.toFixed(1),
    'p99 ms': p99.toFixed(1),
    'p50 of Alertmanager': ratio(p50, yardstick[index]?.p50),
    'p99 of Alertmanager': ratio(p99, yardstick[index]?.p99),
  }));
}

function ratio(time: number, other: number | undefined): string {
  return other ? `${(time / other).toFixed(2)}×` : '';
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
