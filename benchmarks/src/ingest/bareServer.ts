/**
 * The yardstick: a server of `node:http` that parses the same JSON and answers 202. It keeps nothing, or, when its parent
 * names a database, the least that can be kept: the text of each alert in one row, all that came together in one
 * transaction, with the driver alone. It tells its parent the port.
 */
import { JsonObject } from '@backstage/types';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { answerParent } from './childProcess';
import { Keep, keepRows } from './keepRows';

process.on('message', ({ keepIn }: { keepIn?: JsonObject }) => {
  start(keepIn).then(answerParent, error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
});

async function start(keepIn: JsonObject | undefined) {
  const keep: Keep = keepIn ? await keepRows(keepIn) : async () => {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', async () => {
      const text = Buffer.concat(chunks).toString();
      const alert = JSON.parse(text);
      await keep(text);
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
