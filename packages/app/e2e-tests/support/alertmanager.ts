import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './freePort';

const PROGRAM = '/usr/bin/prometheus-alertmanager';

/** Whether Debian's package prometheus-alertmanager is installed. */
export const isAlertmanagerInstalled = existsSync(PROGRAM);

/** A running Alertmanager whose Opsgenie receiver is changed in nothing but `api_url` and `api_key`. */
export type Alertmanager = {
  fire(labels: Record<string, string>, summary: string): Promise<void>;
  resolve(labels: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
};

export async function startAlertmanager(options: {
  readonly apiUrl: string;
  readonly apiKey: string;
}): Promise<Alertmanager> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-alertmanager-'));
  const config = path.join(folder, 'alertmanager.yml');
  writeFileSync(config, configuration(options));
  const port = await freePort();
  const child = spawn(
    PROGRAM,
    [
      `--config.file=${config}`,
      `--storage.path=${folder}/data`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--cluster.listen-address=',
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/-/ready`);
  const post = async (alert: Record<string, unknown>) => {
    const response = await fetch(`${url}/api/v2/alerts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([alert]),
    });
    if (!response.ok) {
      throw new Error(`Alertmanager answered ${response.status}`);
    }
  };
  return {
    fire: (labels, summary) => post({ labels, annotations: { summary } }),
    resolve: labels => post({ labels, endsAt: new Date().toISOString() }),
    async stop() {
      const closed = new Promise(resolve => child.on('close', resolve));
      child.kill('SIGTERM');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(options: { apiUrl: string; apiKey: string }): string {
  return `
route:
  receiver: muster
  group_by: [alertname, service]
  group_wait: 0s
  group_interval: 1s
  repeat_interval: 1h
receivers:
  - name: muster
    opsgenie_configs:
      - api_url: ${options.apiUrl}
        api_key: ${options.apiKey}
`;
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const ready = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (ready) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
