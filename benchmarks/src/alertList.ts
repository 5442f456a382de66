/**
 * How long a page of 100 alerts takes out of 10,000 open ones with a filter that a tenth fits, how much longer out of
 * 100,000, and how much longer still beside the closed alerts of years; beside Debian's Prometheus Alertmanager, which answers all that fit out of 10,000, because it has no pages.
 *
 *     node --require @backstage/cli/config/nodeTransform.cjs benchmarks/src/alertList.ts
 *
 * Server, client and PostgreSQL share the machine, so compare the ratios.
 */
import { median } from './alertList/askAgain';
import { multiplyAlerts } from './alertList/multiplyAlerts';
import { startAlertmanager } from './ingest/alertmanager';
import { ask, startChild, stopChild } from './ingest/childProcess';
import { BenchDatabase, benchDatabases } from './ingest/databases';
import { freePort } from './ingest/freePort';
import { Door, send } from './send';

const KEY = '00000000-0000-4000-8000-000000000001';
const TOKEN = 'a-token-for-the-benchmark-alone';
const ALERTS = 10_000;
const TIMES = 10;
/** So often as many are closed. */
const CLOSED_TIMES = 40;
const CLOSED = { status: `'closed'`, closed_at: 'created_at' };
const AT_ONCE = 100;

/** Alertmanager has nothing like it. */
const COUNTS = 'native, how many in each state';

/** A line of the table. */
type Row = {
  readonly database: string;
  readonly door: string;
  readonly '10,000: ms': string;
  readonly 'faster than Alertmanager': string;
  readonly '100,000: ms': string;
  readonly growth: string;
  readonly 'and 400,000 closed: ms': string;
};

async function main(): Promise<void> {
  const yardstick = await measureAlertmanager();
  const rows: Row[] = [];
  for (const database of benchDatabases()) {
    rows.push(...(await measureDatabase(database, yardstick)));
  }
  /* eslint-disable no-console */
  console.log(`Alertmanager, 10,000 alerts: ${yardstick?.toFixed(1)} ms`);
  console.table(rows);
  /* eslint-enable no-console */
}

async function measureAlertmanager(): Promise<number | undefined> {
  const alertmanager = await startAlertmanager();
  if (!alertmanager) {
    return undefined;
  }
  const { port } = alertmanager;
  for (let from = 0; from < ALERTS; from += AT_ONCE) {
    const alerts = Array.from({ length: AT_ONCE }, (_, index) => ({
      labels: labelsOf(from + index),
      annotations: { description: descriptionOf(from + index) },
    }));
    await send('POST', { port, path: '/api/v2/alerts' }, alerts);
  }
  const filter = encodeURIComponent('severity="critical"');
  const time = await median({ port, path: `/api/v2/alerts?filter=${filter}` });
  await alertmanager.stop();
  return time;
}

async function measureDatabase(
  database: BenchDatabase,
  yardstick: number | undefined,
): Promise<readonly Row[]> {
  const hostPort = await freePort();
  const listenerPort = await freePort();
  const pager = startChild('pager');
  await ask(pager, {
    database: database.config,
    hostPort,
    listenerPort,
    key: KEY,
    token: TOKEN,
  });
  await openAlerts(listenerPort);
  // What PostgreSQL does by itself a minute later.
  await database.ask(knex => knex.raw('analyze alert'));
  const query = encodeURIComponent('status: open AND tag: critical');
  const doors: readonly [string, Door][] = [
    [
      'native, most urgent first',
      {
        port: hostPort,
        path: `/api/oncall/alerts?query=${query}&limit=100`,
        authorization: `Bearer ${TOKEN}`,
      },
    ],
    [
      'Opsgenie-compatible, newest first',
      {
        port: listenerPort,
        path: `/v2/alerts?query=${query}&limit=100&sort=createdAt`,
        authorization: `GenieKey ${KEY}`,
      },
    ],
    [
      COUNTS,
      {
        port: hostPort,
        path: '/api/oncall/alerts/counts',
        authorization: `Bearer ${TOKEN}`,
      },
    ],
  ];
  const few = await medians(doors);
  await database.ask(knex => multiplyAlerts(knex, TIMES));
  const many = await medians(doors);
  await database.ask(knex => multiplyAlerts(knex, 1 + CLOSED_TIMES, CLOSED));
  const old = await medians(doors);
  await stopChild(pager);
  await database.drop();
  return doors.map(([door], index) => ({
    database: database.name,
    door,
    '10,000: ms': few[index].toFixed(1),
    'faster than Alertmanager':
      yardstick && door !== COUNTS
        ? `${(yardstick / few[index]).toFixed(1)}×`
        : '',
    '100,000: ms': many[index].toFixed(1),
    growth: `${(many[index] / few[index]).toFixed(2)}×`,
    'and 400,000 closed: ms': old[index].toFixed(1),
  }));
}

async function openAlerts(port: number): Promise<void> {
  const question = {
    port,
    path: '/v2/alerts',
    authorization: `GenieKey ${KEY}`,
  };
  for (let from = 0; from < ALERTS; from += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => {
        const labels = labelsOf(from + index);
        return send('POST', question, {
          message: `${labels.alertname} on ${labels.instance}`,
          alias: labels.instance,
          description: descriptionOf(from + index),
          tags: [labels.severity, labels.service],
          details: labels,
        });
      }),
    );
  }
}

/** A tenth is critical. */
function labelsOf(index: number) {
  return {
    alertname: 'DiskAlmostFull',
    instance: `host-${index}`,
    severity: index % 10 === 0 ? 'critical' : 'warning',
    service: `service-${index % 50}`,
  };
}

function descriptionOf(index: number): string {
  return `The disk of host ${index} is full in about four hours if it goes on like this.`;
}

async function medians(
  doors: readonly [string, Door][],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [, question] of doors) {
    times.push(await median(question));
  }
  return times;
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
