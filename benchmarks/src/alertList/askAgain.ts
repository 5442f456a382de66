import { Agent, request } from 'node:http';

const WARM_UP = 20;
const ROUNDS = Number(process.env.ROUNDS ?? 100);

/** One request that is repeated. */
export type Question = {
  readonly port: number;
  readonly path: string;
  readonly authorization?: string;
  /** Keeps the connection; a new one each time when absent. */
  readonly agent?: Agent;
};

/** Milliseconds. */
export async function median(question: Question): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const startedAt = performance.now();
    await send('GET', { ...question, agent });
    times.push(performance.now() - startedAt);
  }
  agent.destroy();
  const counted = times.slice(WARM_UP).sort((a, b) => a - b);
  return counted[Math.floor(counted.length / 2)];
}

export function post(question: Question, body: unknown): Promise<void> {
  return send('POST', question, JSON.stringify(body));
}

/** Resolves when the whole answer was read. */
function send(
  method: string,
  { port, path, authorization, agent }: Question,
  body?: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent,
        headers: {
          'Content-Type': 'application/json',
          ...(authorization && { Authorization: authorization }),
        },
      },
      response => {
        const status = response.statusCode ?? 0;
        response.resume();
        response.once('end', () =>
          status < 300
            ? resolve()
            : reject(new Error(`${method} ${path} answered ${status}`)),
        );
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}
