import { Agent, request } from 'node:http';

/** Where a request goes. */
export type Door = {
  readonly port: number;
  readonly path: string;
  readonly authorization?: string;
  /** Keeps the connection; a new one each time when absent. */
  readonly agent?: Agent;
};

/** Resolves when the whole answer was read; fails when it is none of success. */
export function send(
  method: string,
  { port, path, authorization, agent }: Door,
  content?: unknown,
): Promise<void> {
  const body = content === undefined ? undefined : JSON.stringify(content);
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
          ...(body && { 'Content-Length': Buffer.byteLength(body) }),
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
