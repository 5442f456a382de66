import { once } from 'node:events';
import { createServer, RequestListener, Server } from 'node:http';
import { sendRequest } from './sendRequest';

describe('sendRequest', () => {
  let server: Server;

  beforeEach(() => {
    // Sockets go on in real time.
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'],
    });
  });
  afterEach(async () => {
    jest.useRealTimers();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  async function ask(answer: RequestListener): Promise<number> {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return sendRequest({
      url: new URL(`http://127.0.0.1:${port}/`),
      method: 'POST',
      headers: {},
      body: 'hello',
      allowPrivateAddresses: true,
    });
  }

  it('waits ten seconds for an answer, not longer', async () => {
    let asked = () => {};
    const isAsked = new Promise<void>(resolve => {
      asked = resolve;
    });
    const outcome = ask(() => asked()).catch(error => error);
    await isAsked;

    jest.advanceTimersByTime(9_999);
    jest.advanceTimersByTime(1);

    expect(await outcome).toMatchObject({
      message: 'No answer within 10 seconds',
    });
  });

  it('answers the status and leaves nothing that ticks', async () => {
    const before = jest.getTimerCount();

    expect(await ask((_, response) => response.writeHead(202).end())).toBe(202);
    await new Promise(resolve => setImmediate(resolve));

    expect(jest.getTimerCount()).toBe(before);
  });
});
