import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import {
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
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

  async function serviceOfPlugin(pluginId: string) {
    const tester = ServiceFactoryTester.from(
      { service: incidentsServiceRef, ...(await defaultFactory()) },
      {
        dependencies: [
          mockServices.discovery.mock({
            getBaseUrl: async id => `${baseUrl}/api/${id}`,
          }).factory,
        ],
      },
    );
    return tester.getSubject(pluginId);
  }

  async function defaultFactory() {
    const factory = await incidentsServiceRef.__defaultFactory?.(
      incidentsServiceRef,
    );
    if (!factory || typeof factory === 'function') {
      throw new Error('expected a default factory');
    }
    return factory;
  }

  it('signs calls as the calling plugin', async () => {
    const incidents = await serviceOfPlugin('search');
    await incidents.listIncidents({ status: ['open'] });
    expect(requests).toHaveLength(1);
    expect(requests[0].url).toBe('/api/incidents/incidents?status=open');
    expect(requests[0].headers.authorization).toMatch(
      /^Bearer mock-service-token:.*plugin:search.*incidents/,
    );
  });

  it('keeps the token of a caller who has one', async () => {
    const incidents = await serviceOfPlugin('search');
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
