/**
 * Sends alerts, one a request, over a number of kept-alive connections for a while, and tells its parent how many were
 * answered. Every connection sends its next alert when the last one was answered.
 *
 * It speaks HTTP over plain sockets, so that on a small machine the time goes to the server and not to the client.
 */
import { Socket } from 'node:net';
import { answerParent } from './childProcess';

/** What to do. */
export type Load = {
  readonly port: number;
  readonly path: string;
  readonly key: string;
  /** Whose alerts to send; Opsgenie's when absent. */
  readonly dialect?: keyof typeof DIALECTS;
  readonly connections: number;
  readonly seconds: number;
  /** Entity reference of the person whom Opsgenie's alerts are for; nobody when absent. */
  readonly responder?: string;
};

/** What came of it. */
export type LoadResult = {
  readonly answered: number;
  readonly failed: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
};

process.on('message', (load: Load) => {
  run(load).then(answerParent, error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
});

async function run(load: Load): Promise<LoadResult> {
  const startedAt = performance.now();
  const end = startedAt + load.seconds * 1000;
  const latencies: number[] = [];
  let failed = 0;
  const dialect = DIALECTS[load.dialect ?? 'opsgenie'];
  await Promise.all(
    Array.from({ length: load.connections }, async (_, index) => {
      const connection = await Connection.open(load.port);
      let count = 0;
      do {
        count += 1;
        const sentAt = performance.now();
        const status = await connection.post(
          load,
          dialect(`${index}-${count}`, load),
        );
        latencies.push(performance.now() - sentAt);
        failed += status >= 200 && status < 300 ? 0 : 1;
      } while (performance.now() < end);
      connection.close();
    }),
  );
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.floor((latencies.length - 1) * share)];
  return {
    answered: latencies.length - failed,
    failed,
    seconds: (performance.now() - startedAt) / 1000,
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** Every alert is new. */
const DIALECTS = { opsgenie: opsgenieAlert, alertmanager: alertmanagerAlert };

/** As Prometheus sends it to Alertmanager. */
function alertmanagerAlert(name: string): string {
  return JSON.stringify([
    {
      labels: {
        alertname: `HighLatency-${process.pid}-${name}-${Date.now()}`,
        service: 'checkout',
        severity: 'critical',
      },
      annotations: { description: `HighLatency ${name}` },
    },
  ]);
}

/** As Alertmanager sends it on. */
function opsgenieAlert(name: string, { responder }: Load): string {
  return JSON.stringify({
    alias: `bench-${process.pid}-${name}-${Date.now()}`,
    message: `[FIRING:1] HighLatency ${name}`,
    description: 'Alerts Firing:\nLabels:\n - alertname = HighLatency\n',
    details: {
      alertname: 'HighLatency',
      service: 'checkout',
      severity: 'critical',
    },
    source: 'http://alertmanager.example.com/#/alerts?receiver=opsgenie',
    tags: ['tag1', 'tag2'],
    priority: 'P1',
    entity: 'test-domain',
    ...(responder && { responders: [{ type: 'user', id: responder }] }),
  });
}

/** One kept-alive connection with one request at a time. */
class Connection {
  readonly #socket: Socket;
  #received = '';
  #onAnswer: (status: number) => void = () => {};

  static open(port: number): Promise<Connection> {
    const socket = new Socket();
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.connect(port, '127.0.0.1', () => resolve(new Connection(socket)));
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket.setNoDelay().setEncoding('latin1');
    socket.on('data', data => {
      this.#received += data;
      this.#read();
    });
  }

  post({ path, key }: Load, body: string): Promise<number> {
    const head = [
      `POST ${path} HTTP/1.1`,
      'Host: localhost',
      `Authorization: GenieKey ${key}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    return new Promise(resolve => {
      this.#onAnswer = resolve;
      this.#socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(): void {
    const headEnd = this.#received.indexOf('\r\n\r\n');
    if (headEnd < 0) {
      return;
    }
    const head = this.#received.slice(0, headEnd);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? NaN);
    if (Number.isNaN(length)) {
      throw new Error(`An answer without a length: ${head}`);
    }
    if (this.#received.length < headEnd + 4 + length) {
      return;
    }
    this.#received = '';
    this.#onAnswer(Number(head.slice(9, 12)));
  }
}
