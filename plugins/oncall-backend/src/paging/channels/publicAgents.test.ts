import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { fetchCalendar } from '../../calendarImport/fetchCalendar';
import { sendRequest } from './sendRequest';

describe('a connection to a private address that something else opened', () => {
  it('is used by nobody who must not go there', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.method ?? '');
      response.end('BEGIN:VCALENDAR');
    }).listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const url = `http://localhost:${port}/`;
    const open = async () => {
      const [answer] = await once(get(url), 'response');
      answer.resume();
      await once(answer, 'end');
      // Node keeps the connection for the next who asks for this name.
      await new Promise(resolve => setImmediate(resolve));
    };
    const forbidden = { allowPrivateAddresses: false };
    const refusal = (text: string) => ({
      message: expect.stringContaining(text),
    });

    await open();
    const request = { url: new URL(url), method: 'POST', headers: {} };
    await expect(
      sendRequest({ ...request, ...forbidden }),
    ).rejects.toMatchObject(refusal('no public address'));
    await open();
    await expect(fetchCalendar(url, forbidden)).rejects.toMatchObject(
      refusal('inside the network'),
    );

    expect(asked).toEqual(['GET', 'GET']);
    server.closeAllConnections();
    server.close();
  });
});
