import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './freePort';

/** Where Debian's package prometheus-alertmanager puts it. */
const PROGRAM = '/usr/bin/prometheus-alertmanager';

/** It takes alerts and tells nobody. */
const CONFIGURATION = `route:
  receiver: nobody
  group_by: [service]
receivers:
  - name: nobody
`;

/**
 * A real Alertmanager, or undefined where it is not installed.
 *
 * @param configuration - YAML; it tells nobody when absent.
 */
export async function startAlertmanager(
  configuration: string = CONFIGURATION,
): Promise<{ readonly port: number; stop(): Promise<void> } | undefined> {
  if (!existsSync(PROGRAM)) {
    process.stdout.write(`Alertmanager is left out: no ${PROGRAM}\n`);
    return undefined;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'muster-alertmanager-'));
  const config = path.join(folder, 'alertmanager.yml');
  writeFileSync(config, configuration);
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
  await untilReady(port);
  return {
    port,
    async stop() {
      const stopped = once(child, 'exit');
      child.kill();
      await stopped;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/-/ready`).then(
      response => response.ok,
      () => false,
    );
    if (ready) {
      return;
    }
    await delay(100);
  }
  throw new Error('Alertmanager is not ready after ten seconds');
}
