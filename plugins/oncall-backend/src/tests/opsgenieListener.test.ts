import { mockServices } from '@backstage/backend-test-utils';
import { DateTime } from 'luxon';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { OpsgenieApi } from '../opsgenie/OpsgenieApi';
import { OpsgenieListener } from '../opsgenie/OpsgenieListener';
import { opsgenieClient } from './__testUtils__/opsgenieClient';
import { startPager, TEST_KEY } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const FORM = { 'Content-Type': 'multipart/form-data; boundary=x' };

const CHUNKED = { 'Transfer-Encoding': 'chunked' };

describe.each(databases.eachSupportedId())(
  'the port of the Opsgenie-compatible API on %s',
  databaseId => {
    it('takes alerts at the root, until the pager stops', async () => {
      const port = await freePort();
      const pager = await startPager({
        knex: await databases.init(databaseId),
        config: { opsgenie: { listener: { port } } },
      });
      const url = `http://localhost:${port}`;
      const opsgenie = opsgenieClient(url);

      const { alertId } = await opsgenie.open({ message: 'm', tags: ['bare'] });
      expect(await opsgenie.alert(alertId)).toMatchObject({ message: 'm' });
      const list = await opsgenie.get('/v2/alerts?query=tag:bare').expect(200);
      expect(list.body.paging.first).toContain(`${url}/v2/alerts?`);
      // The base URL of the client ends with a slash.
      await opsgenie.get('//v2/alerts?query=tag:bare').expect(200);
      // Nothing else of the backend is reachable here.
      const other = await opsgenie.get('/api/oncall/alerts');
      expect(other.status).toBe(404);
      expect(other.body.message).toBe('No API exists at [/api/oncall/alerts].');

      await pager.stop();
      await expect(fetch(url)).rejects.toThrow();
    });

    it('takes alerts of clients that offer another protocol, also where something else of the portal waits for one', async () => {
      const port = await freePort();
      const pager = await startPager({
        knex: await databases.init(databaseId),
        config: { opsgenie: { listener: { port } } },
      });
      const host = pager.server.port();
      const left: (string | undefined)[] = [];
      // As the signals of a portal do as soon as a browser asks for them: what is not theirs gets no answer.
      pager.server.on('upgrade', ({ url }, socket) => {
        left.push(url);
        socket.destroy();
      });
      await opsgenieClient(pager.server).get('/v2/alerts').expect(200);

      for (const Upgrade of ['h2c', 'websocket']) {
        for (const [at, path] of [
          [port, '/v2/alerts'],
          [host, '/v2/alerts'],
          [host, '/v1/json/alert'],
          [host, '/api/oncall/opsgenie/v2/alerts'],
        ] as const) {
          const asked = http.request({
            port: at,
            path,
            method: 'POST',
            headers: {
              Authorization: `GenieKey ${TEST_KEY}`,
              'Content-Type': 'application/json',
              Connection: 'Upgrade, HTTP2-Settings',
              'HTTP2-Settings': 'AAEAAEAAAAIAAAAA',
              Upgrade,
            },
          });
          asked.end(JSON.stringify({ apiKey: TEST_KEY, message: path }));
          const [answer] = await once(asked, 'response');
          answer.resume();
          expect([path, answer.statusCode]).toEqual([
            path,
            path.startsWith('/v1') ? 200 : 202,
          ]);
        }
      }
      expect(left).toEqual([]);
      // Those that wait for it still get what is theirs.
      const other = http.get({
        port: host,
        path: '/api/signals',
        headers: { Connection: 'Upgrade', Upgrade: 'websocket' },
      });
      await expect(once(other, 'response')).rejects.toThrow('socket hang up');
      expect(left).toEqual(['/api/signals']);
      await pager.stop();
    });

    it('reads no large body of whoever has no key', async () => {
      const port = await freePort();
      const pager = await startPager({
        knex: await databases.init(databaseId),
        config: { opsgenie: { listener: { port } } },
      });
      for (const [path, key, status] of [
        ['/v2/alerts/1/attachments', undefined, 401],
        ['/v2/alerts/1/attachments', 'guessed', 401],
        ['/v2/alerts', undefined, 401],
        ['/v1/json/prometheus?apiKey=guessed', undefined, 401],
        ['/v2/nothing', undefined, 404],
      ] as const) {
        for (const length of [{ 'Content-Length': 5_000_000 }, CHUNKED]) {
          const Authorization = key ? `GenieKey ${key}` : 'none';
          const asked = http.request({
            port,
            path,
            method: 'POST',
            headers: { ...FORM, ...length, Authorization },
          });
          // The answer comes although the body never ends.
          asked.write('{"message":');
          const [answer] = await once(asked, 'response');
          expect([path, answer.statusCode]).toEqual([path, status]);
          asked.on('error', () => {}).destroy();
        }
      }
      await pager.stop();
    });

    it('keeps the pager from starting when it is taken, so that nobody believes it to be open', async () => {
      const server = http.createServer().listen(0, 'localhost');
      await once(server, 'listening');
      const starting = startPager({
        knex: await databases.init(databaseId),
        config: { opsgenie: { listener: { port: portOf(server) } } },
      });
      await expect(starting).rejects.toThrow('EADDRINUSE');
      server.close();
    });

    it('is closed unless the configuration opens it', async () => {
      const listen = jest.spyOn(net.Server.prototype, 'listen');
      const pager = await startPager({
        knex: await databases.init(databaseId),
      });
      // The host of the backend only.
      expect(listen).toHaveBeenCalledTimes(1);
      listen.mockRestore();
      await pager.stop();
    });
  },
);

describe('OpsgenieListener', () => {
  it('answers what was asked before it stops', async () => {
    const { api, letGo } = slowApi();
    const listener = listenerOf(api, 0);
    await listener.start();

    const answer = fetch(`http://localhost:${listener.port}/v2/alerts`);
    await letGo.asked;
    const stopped = listener.stop();
    letGo.answer();

    const { status, headers } = await answer;
    expect(status).toBe(202);
    // Load balancers close after a minute; a request must never cross with our closing.
    expect(headers.get('keep-alive')).toBe('timeout=75');
    // The client keeps the connection, and yet it does not wait for the client.
    await stopped;
  });

  it('lets go of a client that sends half of a request and waits', async () => {
    const listener = listenerOf(slowApi().api, 0, { requestMilliseconds: 200 });
    await listener.start();
    const client = net.connect(listener.port, 'localhost');
    client.write('POST /v2/alerts HTTP/1.1\r\nHost: x\r\n');
    client.write('Content-Length: 60000\r\n\r\n{"message":');

    const [answer] = await once(client, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
    client.destroy();
    await listener.stop();
  });

  it('fails to start when the port is taken', async () => {
    const server = http.createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const listener = listenerOf(slowApi().api, portOf(server));
    await expect(listener.start()).rejects.toThrow('EADDRINUSE');
    server.close();
  });
});

function listenerOf(
  api: OpsgenieApi,
  port: number,
  more: { requestMilliseconds?: number } = {},
): OpsgenieListener {
  const logger = mockServices.logger.mock();
  const where = { api, host: 'localhost', port, logger };
  return OpsgenieListener.create({ ...where, ...more });
}

/** An API that answers when the test lets it. */
function slowApi() {
  const letGo = { answer: () => {}, asked: Promise.resolve() };
  const held = new Promise<void>(resolve => {
    letGo.answer = resolve;
  });
  const api = OpsgenieApi.create({
    routes: [],
    keyRing: JSON.parse('{}'),
    limits: JSON.parse('{}'),
    lookAgain: () => {},
    maintenanceOf: async () => undefined,
    maxUploadBytes: 1024,
    clock: () => DateTime.utc(),
    logger: mockServices.logger.mock(),
  });
  letGo.asked = new Promise(resolve => {
    jest.spyOn(api, 'handle').mockImplementation(async () => {
      resolve();
      await held;
      return { status: 202, headers: {}, body: '{}' };
    });
  });
  return { api, letGo };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  return port;
}

function portOf(server: net.Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
