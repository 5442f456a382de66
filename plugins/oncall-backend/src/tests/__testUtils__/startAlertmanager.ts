import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Where Debian's package prometheus-alertmanager puts it. */
const PROGRAM = '/usr/bin/prometheus-alertmanager';

/** Why the real Alertmanager cannot be used here; undefined when it can. */
export function whyNoAlertmanager(): string | undefined {
  return existsSync(PROGRAM)
    ? undefined
    : `${PROGRAM} is not there; install the Debian package prometheus-alertmanager`;
}

/** A running Alertmanager. */
export type Alertmanager = {
  /** Tells it about alerts, as Prometheus does; `resolved` ends them. */
  post(alert: {
    labels: Record<string, string>;
    resolved?: boolean;
  }): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts a real Alertmanager.
 *
 * @param receivers - That part of its configuration; everything goes to the one with the name muster.
 */
export async function startAlertmanager(
  receivers: string,
): Promise<Alertmanager> {
  const folder = mkdtempSync(path.join(tmpdir(), 'alertmanager-'));
  const config = path.join(folder, 'alertmanager.yml');
  writeFileSync(config, configuration(receivers));
  const port = await freePort();
  const child = spawn(
    PROGRAM,
    [
      `--config.file=${config}`,
      `--storage.path=${folder}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--cluster.listen-address=',
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child);
  return {
    async post({ labels, resolved }) {
      const response = await fetch(`${url}/api/v2/alerts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify([
          { labels, ...(resolved && { endsAt: new Date().toISOString() }) },
        ]),
      });
      if (!response.ok) {
        throw new Error(`Alertmanager answered ${response.status}`);
      }
    },
    async stop() {
      const stopped = once(child, 'exit');
      child.kill();
      await stopped;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A receiver with nothing but an address and a key. */
export function opsgenieReceiver(apiUrl: string, apiKey: string): string {
  return `receivers:
  - name: muster
    opsgenie_configs:
      - api_url: ${apiUrl}
        api_key: ${apiKey}
`;
}

function configuration(receivers: string): string {
  return `
route:
  receiver: muster
  group_by: [alertname]
  group_wait: 0s
  group_interval: 1s
${receivers}`;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`Alertmanager ended with ${child.exitCode}`);
    }
    const ready = await fetch(`${url}/-/ready`).catch(() => undefined);
    if (ready?.ok) {
      return;
    }
    await delay(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
