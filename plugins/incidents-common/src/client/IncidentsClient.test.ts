import { IncidentsClient } from './IncidentsClient';

const asked: { readonly request: string; readonly body: unknown }[] = [];
const tokens: (string | null)[] = [];

const client = new IncidentsClient({
  discoveryApi: { getBaseUrl: async pluginId => `/api/${pluginId}` },
  fetchApi: {
    fetch: async (url, { method = 'GET', body, headers } = {}) => {
      asked.push({
        request: `${method} ${url}`,
        body: body && JSON.parse(String(body)),
      });
      tokens.push(new Headers(headers).get('Authorization'));
      return new Response(JSON.stringify({ items: [] }));
    },
  },
});

beforeEach(() => {
  asked.length = 0;
  tokens.length = 0;
});

const INPUT = {
  message: 'Transfers fail',
  priority: 'P1' as const,
  impactedServices: ['component:default/ledger'],
};
const DEPLOYMENT = {
  service: 'component:default/ledger',
  environment: 'production',
  state: 'successful' as const,
  startedAt: '2026-03-02T09:00:00Z',
};

describe('IncidentsClient', () => {
  it.each<[string, string, unknown, (api: IncidentsClient) => unknown]>([
    [
      'listIncidents',
      'GET /incidents?status=open&status=resolved&limit=20',
      undefined,
      api => api.listIncidents({ status: ['open', 'resolved'], limit: 20 }),
    ],
    [
      'getIncident',
      'GET /incidents/a%2Fb',
      undefined,
      api => api.getIncident('a/b'),
    ],
    [
      'previewIncident',
      'POST /incidents/preview',
      INPUT,
      api => api.previewIncident(INPUT),
    ],
    [
      'declareIncident',
      'POST /incidents',
      INPUT,
      api => api.declareIncident(INPUT),
    ],
    [
      'updateIncident',
      'PATCH /incidents/INC-1',
      { priority: 'P2' },
      api => api.updateIncident('INC-1', { priority: 'P2' }),
    ],
    [
      'resolveIncident',
      'POST /incidents/INC-1/resolve',
      { note: 'Over' },
      api => api.resolveIncident('INC-1', { note: 'Over' }),
    ],
    [
      'reopenIncident',
      'POST /incidents/INC-1/reopen',
      {},
      api => api.reopenIncident('INC-1', {}),
    ],
    [
      'closeIncident',
      'POST /incidents/INC-1/close',
      {},
      api => api.closeIncident('INC-1', {}),
    ],
    [
      'getTimeline',
      'GET /incidents/INC-1/timeline',
      undefined,
      api => api.getTimeline('INC-1'),
    ],
    [
      'addTimelineEntry',
      'POST /incidents/INC-1/timeline',
      { text: 'Restarted' },
      api => api.addTimelineEntry('INC-1', { text: 'Restarted' }),
    ],
    [
      'setImpactedService',
      'PUT /incidents/INC-1/impacted-services',
      { entityRef: 'component:default/ledger', state: 'cleared' },
      api =>
        api.setImpactedService('INC-1', {
          entityRef: 'component:default/ledger',
          state: 'cleared',
        }),
    ],
    [
      'addResponder',
      'POST /incidents/INC-1/responders',
      { ref: 'user:default/ana', page: false },
      api =>
        api.addResponder('INC-1', { ref: 'user:default/ana', page: false }),
    ],
    [
      'getRelatedServices',
      'GET /incidents/INC-1/related-services',
      undefined,
      api => api.getRelatedServices('INC-1'),
    ],
    [
      'getInvestigation',
      'GET /incidents/INC-1/investigation?hours=48&environment=%2A',
      undefined,
      api => api.getInvestigation('INC-1', { hours: 48, environment: '*' }),
    ],
    [
      'addPotentialCause',
      'POST /incidents/INC-1/potential-causes',
      { deploymentId: 'd1' },
      api => api.addPotentialCause('INC-1', { deploymentId: 'd1' }),
    ],
    [
      'updatePotentialCause',
      'PATCH /incidents/INC-1/potential-causes/c%2F1',
      { state: 'confirmed' },
      api => api.updatePotentialCause('INC-1', 'c/1', { state: 'confirmed' }),
    ],
    [
      'recordDeployment',
      'POST /deployments',
      DEPLOYMENT,
      api => api.recordDeployment(DEPLOYMENT),
    ],
    [
      'listDeployments',
      'GET /deployments?environment=production',
      undefined,
      api => api.listDeployments({ environment: 'production' }),
    ],
    [
      'createPostmortem',
      'POST /incidents/INC-1/postmortem',
      {},
      api => api.createPostmortem('INC-1'),
    ],
    [
      'createPostmortem after the fact',
      'POST /incidents/INC-1/postmortem',
      { at: '2026-03-02T09:00:00Z' },
      api => api.createPostmortem('INC-1', { at: '2026-03-02T09:00:00Z' }),
    ],
    [
      'listPostmortems',
      'GET /postmortems?text=ledger&status=draft',
      undefined,
      api => api.listPostmortems({ text: 'ledger', status: 'draft' }),
    ],
    [
      'getPostmortem',
      'GET /postmortems/p%2F1',
      undefined,
      api => api.getPostmortem('p/1'),
    ],
    [
      'updatePostmortem',
      'PATCH /postmortems/p1',
      { revision: 1, title: 'Ledger' },
      api => api.updatePostmortem('p1', { revision: 1, title: 'Ledger' }),
    ],
    [
      'publishPostmortem',
      'POST /postmortems/p1/publish',
      {},
      api => api.publishPostmortem('p1', {}),
    ],
    [
      'getServiceIncidents',
      'GET /services?ref=component%3Adefault%2Fledger',
      undefined,
      api => api.getServiceIncidents('component:default/ledger'),
    ],
  ])('%s asks %s', async (_, request, body, call) => {
    await call(client);

    expect(asked).toEqual([
      { request: request.replace(' ', ' /api/incidents'), body },
    ]);
  });

  it('gives back the items of a list', async () => {
    expect(await client.getTimeline('INC-1')).toEqual([]);
  });

  it('sends the token of the caller', async () => {
    await client.getIncident('INC-1', { token: 'of-ana' });
    await client.closeIncident('INC-1', {}, { token: 'of-ben' });

    expect(tokens).toEqual(['Bearer of-ana', 'Bearer of-ben']);
  });
});
