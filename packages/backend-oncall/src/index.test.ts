import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

jest.setTimeout(120_000);

const KEY = '00000000-0000-4000-8000-000000000001';

/** How many alerts are answered before the process is killed. */
const STORM = 200;

const ROOT = path.resolve(__dirname, '..');

/** The backend as it is started in production, on a database of its own and with no portal anywhere. */
async function startBackend(directory: string) {
  const ports = { host: await freePort(), opsgenie: await freePort() };
  const nobody = await freePort();
  const child = spawnBackend({
    'backend.baseUrl': `http://localhost:${ports.host}`,
    'backend.listen.port': ports.host,
    'backend.database.connection.directory': directory,
    'discovery.endpoints': [
      { target: `http://localhost:${nobody}`, plugins: ['catalog'] },
    ],
    'oncall.opsgenie.listener.port': ports.opsgenie,
    'oncall.integrations': { test: { key: KEY } },
  });
  await untilReady(child, ports.host);
  return { child, url: `http://localhost:${ports.opsgenie}` };
}

function spawnBackend(overrides: Record<string, unknown>) {
  return spawn(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      '--config',
      'app-config.yaml',
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ...settings(overrides),
      },
    },
  );
}

async function stop(child: ChildProcess) {
  const stopped = once(child, 'exit');
  child.kill('SIGTERM');
  await stopped;
}

describe('the pager on its own', () => {
  it('ends when it cannot start, so that whoever watches over it starts it again', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'backend-oncall-'));
    const neighbour = createServer().listen(0, 'localhost');
    await once(neighbour, 'listening');

    const child = spawnBackend({
      'backend.listen.port': await freePort(),
      'backend.database.connection.directory': directory,
      'oncall.opsgenie.listener.port': portOf(neighbour),
    });

    expect(await once(child, 'exit')).toEqual([1, null]);
    neighbour.close();
    rmSync(directory, { recursive: true });
  });

  it('is started as its README says with the settings of its own, not with those of the portal', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'backend-oncall-'));
    const { scripts } = readJson(path.join(ROOT, 'package.json'));
    const bin = path.resolve(ROOT, '../../node_modules/.bin');
    const child = spawn(scripts.start, {
      cwd: ROOT,
      shell: true,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PATH: `${bin}${path.delimiter}${process.env.PATH}`,
        ...settings({
          'backend.listen.port': await freePort(),
          'backend.database.connection.directory': directory,
          'oncall.opsgenie.listener.port': 0,
        }),
      },
    });

    const loaded = await firstLineWith(child.stdout, 'Loading config');
    const exited = once(child, 'exit');
    killGroup(child);
    await exited;
    expect(loaded).toContain(path.join(ROOT, 'app-config.yaml'));
    rmSync(directory, { recursive: true });
  });

  it('takes alerts without a portal, and still has them after a restart', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'backend-oncall-'));
    const headers = { Authorization: `GenieKey ${KEY}` };

    const first = await startBackend(directory);
    const created = await fetch(`${first.url}/v2/alerts`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ message: 'the portal is down', alias: 'portal' }),
    });
    expect(created.status).toBe(202);
    await stop(first.child);

    const second = await startBackend(directory);
    const found = await fetch(
      `${second.url}/v2/alerts/portal?identifierType=alias`,
      { headers },
    );
    expect(await found.json()).toMatchObject({
      data: { message: 'the portal is down', status: 'open' },
    });
    await stop(second.child);
    rmSync(directory, { recursive: true });
  });

  it('has every alert that it answered, after it was killed in the middle of a storm', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'backend-oncall-'));
    const first = await startBackend(directory);
    const answered = await stormUntilKilled(first);
    expect(answered.length).toBeGreaterThanOrEqual(STORM);

    const second = await startBackend(directory);
    for (const alias of answered) {
      const found = await fetch(
        `${second.url}/v2/alerts/${alias}?identifierType=alias`,
        { headers: { Authorization: `GenieKey ${KEY}` } },
      );
      expect([alias, found.status]).toEqual([alias, 200]);
    }
    await stop(second.child);
    rmSync(directory, { recursive: true });
  });
});

/** Reports alerts over several connections and kills the process among them; resolves with those that were answered. */
async function stormUntilKilled(backend: { child: ChildProcess; url: string }) {
  const answered: string[] = [];
  const report = async (sender: number) => {
    for (let count = 0; ; count += 1) {
      const alias = `${sender}-${count}`;
      const response = await fetch(`${backend.url}/v2/alerts`, {
        method: 'POST',
        headers: { Authorization: `GenieKey ${KEY}` },
        body: JSON.stringify({ message: 'storm', alias }),
      });
      if (response.status === 202) {
        answered.push(alias);
      }
      if (answered.length === STORM) {
        backend.child.kill('SIGKILL');
      }
    }
  };
  // Every sender ends with the connection that breaks.
  await Promise.allSettled([0, 1, 2, 3, 4, 5, 6, 7].map(report));
  return answered;
}

/** Overrides of the configuration, as environment variables. */
function settings(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `APP_CONFIG_${key.replaceAll('.', '_')}`,
      JSON.stringify(value),
    ]),
  );
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  let errors = '';
  child.stderr?.on('data', chunk => {
    errors += chunk;
  });
  const url = `http://localhost:${port}/.backstage/health/v1/readiness`;
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`The backend ended with ${child.exitCode}: ${errors}`);
    }
    const ready = await fetch(url).catch(() => undefined);
    if (ready?.ok) {
      return;
    }
    await delay(100);
  }
}

/** The shell and whatever it has started. */
function killGroup({ pid }: ChildProcess) {
  if (pid !== undefined) {
    process.kill(-pid, 'SIGKILL');
  }
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function firstLineWith(
  stream: Readable,
  words: string,
): Promise<string | undefined> {
  for await (const line of createInterface({ input: stream })) {
    if (line.includes(words)) {
      return line;
    }
  }
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  return port;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
