import { LoggerService } from '@backstage/backend-plugin-api';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { OpsgenieApi } from './OpsgenieApi';
import { serveOpsgenie } from './serveOpsgenie';

/**
 * How long a connection may rest. Longer than load balancers usually let it, a minute, so that it is always the client's
 * side that closes: a request that crosses with our closing gets no answer.
 */
const KEEP_ALIVE_MILLISECONDS = 75_000;

/**
 * How long a request may take to arrive. Long enough for a file by a slow line; Node's five minutes let whoever sends
 * half of a body hold a connection, and up to a mebibyte, for as long.
 */
const REQUEST_MILLISECONDS = 120_000;

/** How often it is looked for requests that take too long. */
const CHECK_MILLISECONDS = 5_000;

/** How often connections that have become idle are closed while it stops. */
const SWEEP_MILLISECONDS = 100;

/**
 * The Opsgenie-compatible API on a port of its own, without a web framework: several times as fast as the backend's
 * host, and reachable at the root as some clients demand.
 */
export class OpsgenieListener {
  readonly #options: OpsgenieListenerOptions;
  readonly #server: Server;

  static create(options: OpsgenieListenerOptions): OpsgenieListener {
    return new OpsgenieListener(options);
  }

  private constructor(options: OpsgenieListenerOptions) {
    this.#options = options;
    this.#server = createServer(
      {
        keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
        requestTimeout: options.requestMilliseconds ?? REQUEST_MILLISECONDS,
        connectionsCheckingInterval: CHECK_MILLISECONDS,
      },
      serveOpsgenie(options.api),
    );
  }

  /** Resolves when the port is open. */
  async start(): Promise<void> {
    const { host, port, logger } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
    logger.info('Taking alerts on a port of its own', {
      host,
      port: this.port,
    });
  }

  get port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Takes no more connections, and resolves when the requests under way have their answers. */
  async stop(): Promise<void> {
    const closed = new Promise<void>(resolve => {
      this.#server.close(() => resolve());
    });
    const sweep = setInterval(
      () => this.#server.closeIdleConnections(),
      SWEEP_MILLISECONDS,
    );
    await closed;
    clearInterval(sweep);
    this.#options.logger.info('Stopped taking alerts on a port of its own');
  }
}

/** Where it listens. */
export type OpsgenieListenerOptions = {
  readonly api: OpsgenieApi;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How long a request may take to arrive; two minutes when absent. */
  readonly requestMilliseconds?: number;
  readonly logger: LoggerService;
};
