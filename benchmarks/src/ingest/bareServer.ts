/**
 * The yardstick: a server of `node:http` that parses the same JSON and answers 202. It keeps nothing, or, when its parent
 * names a database, the least that can be kept: the text of each alert in one row, all that came together in one
 * transaction, with the driver alone. When its parent names a webhook, it calls it for each alert, after that. It tells
 * its parent the port.
 */
import { JsonObject } from '@backstage/types';
import { randomUUID } from 'node:crypto';
import { Agent, createServer, request as ask } from 'node:http';
import { answerParent } from './childProcess';
import { Keep, keepRows } from './keepRows';

type Task = { readonly keepIn?: JsonObject; readonly webhook?: string };

process.on('message', (task: Task) => {
  start(task).then(answerParent, error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
});

async function start({ keepIn, webhook }: Task) {
  const keep: Keep = keepIn ? await keepRows(keepIn) : async () => {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', async () => {
      const text = Buffer.concat(chunks).toString();
      const alert = JSON.parse(text);
      await keep(text);
      if (webhook) {
        call(webhook, alert.message);
      }
      const body = JSON.stringify({
        result: alert.message ? 'Request will be processed' : 'No message',
        took: 0.001,
        requestId: randomUUID(),
      });
      response.writeHead(202, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      });
      response.end(body);
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0 };
}

const connections = new Agent({ keepAlive: true });

function call(webhook: string, message: string): void {
  const body = JSON.stringify({ alerts: [{ message }] });
  const options = {
    method: 'POST',
    agent: connections,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    },
  };
  ask(webhook, options, response => response.resume()).end(body);
}
