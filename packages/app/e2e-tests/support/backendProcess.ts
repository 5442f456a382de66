import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from './freePort';

const ROOT = path.resolve(__dirname, '../../../..');

/** A backend in a process of its own. */
export type BackendProcess = {
  readonly url: string;
  /** Everything it has printed. */
  output(): string;
  stop(): Promise<void>;
};

/**
 * Starts one of the backends of this repository from source and waits until it is ready.
 *
 * @param options.settings overrides of the configuration, by path: `{ 'demo.seed': false }`
 */
export async function startBackend(options: {
  readonly folder: 'packages/backend' | 'packages/backend-oncall';
  readonly configFiles: readonly string[];
  readonly dataDir: string;
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
}): Promise<BackendProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    'app.baseUrl': url,
    'backend.baseUrl': url,
    'backend.listen.port': port,
    'backend.database.connection.directory': options.dataDir,
    ...options.settings,
  };
  const child = spawn(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      ...options.configFiles.flatMap(file => ['--config', file]),
    ],
    {
      cwd: path.join(ROOT, options.folder),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'development',
        LOG_LEVEL: 'info',
        ...environmentOf(settings),
      },
    },
  );
  // A test that fails does not stop it, and without anybody who reads its output it would never rest.
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (output += chunk));
  const closed = new Promise<void>(resolve =>
    child.on('close', () => resolve()),
  );
  await untilReady(`${url}/.backstage/health/v1/readiness`, () => {
    if (child.exitCode !== null) {
      throw new Error(`${options.folder} ended:\n${output}`);
    }
  });
  return {
    url,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** Backstage reads `APP_CONFIG_a_b` as the setting `a.b`. */
function environmentOf(settings: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      `APP_CONFIG_${key.replaceAll('.', '_')}`,
      String(value),
    ]),
  );
}

async function untilReady(url: string, check: () => void): Promise<void> {
  for (;;) {
    check();
    const ready = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (ready) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
