import { once } from 'node:events';
import { connect, createServer, Server, Socket } from 'node:net';

/**
 * A network to a server that may lose what is under way: nothing arrives any more and nothing is closed, as when a machine
 * loses its power or a firewall forgets a connection.
 */
export class LossyNetwork {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  static async to(server: URL): Promise<LossyNetwork> {
    const network = new LossyNetwork(server);
    network.#server.listen(0, '127.0.0.1');
    await once(network.#server, 'listening');
    return network;
  }

  private constructor({ hostname, port }: URL) {
    this.#server = createServer(near => {
      const far = connect(Number(port), hostname);
      near.pipe(far).pipe(near);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
      }
    });
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Those that are there; new ones work. */
  loseConnections(): void {
    this.#sockets.forEach(socket => socket.unpipe().pause());
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#sockets.forEach(socket => socket.destroy());
    await once(this.#server, 'close');
  }
}
