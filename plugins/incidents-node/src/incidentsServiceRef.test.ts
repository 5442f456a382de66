import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { IncidentsApi } from '@muster/backstage-plugin-incidents-common';
import { incidentsServiceRef } from './incidentsServiceRef';
import { incidentsServiceMock } from './testUtils';

describe('incidentsServiceRef', () => {
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
  afterAll(() => server.close());
  beforeEach(() => {
    requests.length = 0;
  });

  async function incidentsAsSeenBy(pluginId: string): Promise<IncidentsApi> {
    return new Promise((resolve, reject) => {
      const plugin = createBackendPlugin({
        pluginId,
        register(reg) {
          reg.registerInit({
            deps: { incidents: incidentsServiceRef },
            init: async ({ incidents }) => resolve(incidents),
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
    const incidents = await incidentsAsSeenBy('search');
    await incidents.listIncidents({ status: ['open'] });
    expect(requests).toHaveLength(1);
    expect(requests[0].url).toBe('/api/incidents/incidents?status=open');
    expect(requests[0].headers.authorization).toMatch(
      /^Bearer mock-service-token:.*plugin:search.*incidents/,
    );
  });

  it('keeps the token of a caller who has one', async () => {
    const incidents = await incidentsAsSeenBy('search');
    await incidents.getTimeline('INC-1', { token: 'of-ana' });
    expect(requests[0].headers.authorization).toBe('Bearer of-ana');
  });

  it('is stood in for by a mock that answers what the test says', async () => {
    const mock = incidentsServiceMock.mock({
      getTimeline: async () => [],
    });
    expect(await mock.getTimeline('INC-1')).toEqual([]);
    await mock.listIncidents({});
    expect(mock.listIncidents).toHaveBeenCalledWith({});
  });
});
