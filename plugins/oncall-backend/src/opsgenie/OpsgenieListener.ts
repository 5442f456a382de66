import { LoggerService } from '@backstage/backend-plugin-api';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { OpsgenieApi } from './OpsgenieApi';
import { serveOpsgenie } from './serveOpsgenie';

/**
 * The Opsgenie-compatible API on a port of its own, without a web framework: several times as fast as the backend's
 * host, and reachable at the root as some clients demand.
 */
export class OpsgenieListener {
  readonly #server: Server;
  readonly #logger: LoggerService;

  /** Resolves when the port is open. */
  static async start(options: {
    api: OpsgenieApi;
    host: string;
    port: number;
    logger: LoggerService;
  }): Promise<OpsgenieListener> {
    const { api, host, port, logger } = options;
    const server = createServer(serveOpsgenie(api));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    const listener = new OpsgenieListener(server, logger);
    logger.info('Taking alerts on a port of its own', {
      host,
      port: listener.port,
    });
    return listener;
  }

  private constructor(server: Server, logger: LoggerService) {
    this.#server = server;
    this.#logger = logger;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Takes no more connections, and resolves when the requests under way have their answers. */
  async stop(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.close(() => resolve());
      this.#server.closeIdleConnections();
    });
    this.#logger.info('Stopped taking alerts on a port of its own');
  }
}
