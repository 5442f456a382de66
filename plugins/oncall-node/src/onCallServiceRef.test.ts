import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { OnCallApi } from '@muster/backstage-plugin-oncall-common';
import { onCallServiceRef } from './onCallServiceRef';
import { onCallServiceMock } from './testUtils';

describe('onCallServiceRef', () => {
  const requests: Pick<IncomingMessage, 'url' | 'headers'>[] = [];
  let server: Server;
  let baseUrl = '';

  beforeAll(async () => {
    server = createServer(({ url, headers }, response) => {
      requests.push({ url, headers });
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ items: [] }));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    baseUrl = `http://127.0.0.1:${port}`;
  });
  afterAll(() => new Promise(resolve => server.close(resolve)));
  beforeEach(() => {
    requests.length = 0;
  });

  /** The service as a plugin gets it, without the on-call plugin in its process. */
  async function onCallAsSeenBy(pluginId: string): Promise<OnCallApi> {
    return new Promise((resolve, reject) => {
      const plugin = createBackendPlugin({
        pluginId,
        register(reg) {
          reg.registerInit({
            deps: { onCall: onCallServiceRef },
            init: async ({ onCall }) => resolve(onCall),
          });
        },
      });
      const discovery = mockServices.discovery.mock({
        getBaseUrl: async id => `${baseUrl}/api/${id}`,
      });
      startTestBackend({ features: [plugin, discovery.factory] }).catch(reject);
    });
  }

  it('signs calls as the calling plugin', async () => {
    const onCall = await onCallAsSeenBy('incidents');

    await onCall.getServicesOnCall(['component:default/ledger']);

    expect(requests).toHaveLength(1);
    expect(requests[0].url).toBe(
      '/api/oncall/services?ref=component%3Adefault%2Fledger',
    );
    expect(requests[0].headers.authorization).toMatch(
      /^Bearer mock-service-token:.*plugin:incidents.*oncall/,
    );
  });

  it('keeps the token of a caller who has one', async () => {
    const onCall = await onCallAsSeenBy('incidents');

    await onCall.whoIsOnCall({}, { token: 'of-ana' });

    expect(requests[0].headers.authorization).toBe('Bearer of-ana');
  });

  it('sends bodies as JSON, signed', async () => {
    const onCall = await onCallAsSeenBy('incidents');

    await onCall.createAlert({ message: 'Ledger is down' });

    expect(requests[0].headers['content-type']).toBe('application/json');
    expect(requests[0].headers.authorization).toMatch(/^Bearer /);
  });

  it('is stood in for by a mock that answers what the test says', async () => {
    const mock = onCallServiceMock.mock({ getServicesOnCall: async () => [] });

    expect(await mock.getServicesOnCall([])).toEqual([]);
    await mock.getMyOnCall();
    expect(mock.getMyOnCall).toHaveBeenCalledTimes(1);
  });
});
