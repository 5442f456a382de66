import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { bundlePagerChild } from './bundlePagerChild';
import type { PagerChildOptions } from './pagerChild';
import { TEST_KEY } from './startPager';

/** How a pager is started. */
export type PagerProcessOptions = {
  readonly database: Knex.Config;
  readonly config?: JsonObject;
  readonly aheadMilliseconds?: number;
  readonly newerBy?: number;
};

/** A pager in a process of its own that takes alerts over HTTP, and that a test may kill or freeze. */
export class PagerProcess {
  static readonly #all = new Set<ChildProcess>();
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#port = port;
  }

  static async start(options: PagerProcessOptions): Promise<PagerProcess> {
    const port = await freePort();
    const child = fork(await bundlePagerChild(), {
      execArgv: ['--no-warnings'],
      env: { ...process.env, NODE_ENV: 'test', JEST_WORKER_ID: undefined },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    PagerProcess.#all.add(child);
    child.once('exit', () => PagerProcess.#all.delete(child));
    const answer: PagerChildOptions = {
      database: options.database,
      aheadMilliseconds: options.aheadMilliseconds ?? 0,
      newerBy: options.newerBy ?? 0,
      config: {
        webhook: { allowPrivateAddresses: true },
        notifications: { enabled: false },
        // Pages need not wait for each other.
        bundling: { window: { seconds: 0 } },
        opsgenie: { listener: { host: '127.0.0.1', port } },
        ...options.config,
      },
    };
    child.send(answer);
    await ready(child);
    return new PagerProcess(child, port);
  }

  /** To be called when the tests are over, whatever became of them. */
  static async killAll(): Promise<void> {
    await Promise.all([...PagerProcess.#all].map(killed));
  }

  /** Sends an alert; resolves with the status, fails when there is no answer. */
  alert(body: JsonObject): Promise<number> {
    return this.post('/v2/alerts', body);
  }

  post(at: string, body: JsonObject = {}): Promise<number> {
    const text = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.#agent,
          host: '127.0.0.1',
          port: this.#port,
          path: at,
          method: 'POST',
          headers: {
            Authorization: `GenieKey ${TEST_KEY}`,
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(text),
          },
        },
        response => {
          response.resume();
          response.once('end', () => resolve(response.statusCode ?? 0));
          response.once('error', reject);
        },
      );
      sent.once('error', reject);
      sent.end(text);
    });
  }

  /** `kill -9`: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    await killed(this.#child);
    this.#agent.destroy();
  }

  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', code =>
      reject(new Error(`The pager ended by itself with ${code}`)),
    );
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
