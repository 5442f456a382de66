/**
 * The yardstick: a server of `node:http` that parses the same JSON, answers 202 and keeps nothing. It tells its parent
 * the port.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { answerParent } from './childProcess';

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', () => {
    const alert = JSON.parse(Buffer.concat(chunks).toString());
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

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  answerParent({
    port: typeof address === 'object' && address ? address.port : 0,
  });
});
