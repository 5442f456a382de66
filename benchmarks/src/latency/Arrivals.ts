import { once } from 'node:events';
import { createServer, Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 60_000;

/** What a webhook brings: of the pager or of Alertmanager. */
type Message = {
  readonly alerts: readonly {
    readonly message?: string;
    readonly labels?: { readonly alertname: string };
  }[];
};

/** A receiver of webhooks that notes when each alert first arrived. */
export class Arrivals {
  readonly #server: Server;
  readonly #at = new Map<string, number>();

  static async open(): Promise<Arrivals> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Arrivals(server);
  }

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        this.#note(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        response.writeHead(204).end();
      });
    });
  }

  get url(): string {
    const address = this.#server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return `http://127.0.0.1:${port}/`;
  }

  /** When each of these arrived, once all have; fails when some do not. */
  async all(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const end = performance.now() + PATIENCE_MILLISECONDS;
    while (names.some(name => !this.#at.has(name))) {
      if (performance.now() > end) {
        const missing = names.filter(name => !this.#at.has(name)).length;
        throw new Error(`${missing} of ${names.length} alerts told nobody`);
      }
      await delay(20);
    }
    return this.#at;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #note({ alerts }: Message): void {
    const now = performance.now();
    for (const { message, labels } of alerts) {
      const name = labels?.alertname ?? message ?? '';
      if (!this.#at.has(name)) {
        this.#at.set(name, now);
      }
    }
  }
}
