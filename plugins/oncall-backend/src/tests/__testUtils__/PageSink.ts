import { once } from 'node:events';
import { createServer, Server } from 'node:http';

/** A message as it came over the wire. */
export type SunkPage = {
  /** Real time in milliseconds. */
  readonly at: number;
  /** The idempotency key: one for every page. */
  readonly id: string;
  /** The path to which it was sent: one for every person. */
  readonly to: string;
  /** Titles of the alerts in it. */
  readonly messages: readonly string[];
  readonly subject: string;
};

/** Where webhooks go in tests with real processes. */
export class PageSink {
  readonly pages: SunkPage[] = [];
  readonly #server: Server;
  readonly url: string;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async open(): Promise<PageSink> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const sink = new PageSink(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        sink.#receive(
          request.url ?? '',
          String(request.headers['idempotency-key']),
          JSON.parse(Buffer.concat(chunks).toString('utf8')),
        );
        response.writeHead(204).end();
      });
    });
    return sink;
  }

  /** When the first message with this text in a title arrived. */
  firstAt(text: string): number | undefined {
    return this.pages.find(({ messages }) =>
      messages.some(message => message.includes(text)),
    )?.at;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #receive(
    to: string,
    id: string,
    body: { subject: string; alerts: { message: string }[] },
  ): void {
    this.pages.push({
      at: Date.now(),
      id,
      to,
      subject: body.subject,
      messages: body.alerts.map(({ message }) => message),
    });
  }
}
