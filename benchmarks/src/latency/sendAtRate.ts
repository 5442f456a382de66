import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** How often the sender looks which alerts are due. */
const STEP_MILLISECONDS = 2;

/** A sender that is not answered waits with more; the time runs from when an alert should have gone. */
const MOST_CONNECTIONS = 250;

/** Sends alerts, each new, so many a second whether answers come or not. Resolves with the moments of sending by name. */
export async function sendAtRate(options: {
  send: {
    readonly port: number;
    readonly path: string;
    readonly authorization?: string;
    readonly bodyOf: (name: string) => unknown;
  };
  rate: number;
  seconds: number;
}): Promise<ReadonlyMap<string, number>> {
  const { send, rate, seconds } = options;
  // In turn, so that no connection rests until the server closes it.
  const agent = new Agent({
    keepAlive: true,
    scheduling: 'fifo',
    maxSockets: MOST_CONNECTIONS,
  });
  const sent = new Map<string, number>();
  const answers: Promise<void>[] = [];
  const startedAt = performance.now();
  while (sent.size < rate * seconds) {
    const due = ((performance.now() - startedAt) / 1000) * rate;
    while (sent.size < Math.min(due, rate * seconds)) {
      const name = `latency-${rate}-${sent.size}-${Date.now()}`;
      sent.set(name, performance.now());
      answers.push(post(send, agent, send.bodyOf(name)));
    }
    await delay(STEP_MILLISECONDS);
  }
  await Promise.all(answers);
  agent.destroy();
  return sent;
}

function post(
  send: { port: number; path: string; authorization?: string },
  agent: Agent,
  content: unknown,
): Promise<void> {
  const { port, path, authorization } = send;
  const body = JSON.stringify(content);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          ...(authorization && { Authorization: authorization }),
        },
      },
      response => {
        const status = response.statusCode ?? 0;
        response.resume();
        response.once('end', () =>
          status < 300
            ? resolve()
            : reject(new Error(`POST ${path} answered ${status}`)),
        );
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}
