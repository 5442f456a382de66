import { createServer } from 'node:http';

type Received = {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

/** A web server that answers with these statuses, one after the other. */
export async function startReceiver(statuses: number[]) {
  const requests: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    requests.push({ headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 204).end();
  });
  await new Promise<void>(resolve => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://localhost:${port}/page`,
    requests,
    stop: () =>
      new Promise(resolve => {
        server.close(resolve);
      }),
  };
}
