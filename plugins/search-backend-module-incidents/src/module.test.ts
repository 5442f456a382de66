import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  RegisterCollatorParameters,
  TestPipeline,
} from '@backstage/plugin-search-backend-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  Incident,
  Postmortem,
} from '@muster/backstage-plugin-incidents-common';
import { incidentsServiceMock } from '@muster/backstage-plugin-incidents-node/testUtils';
import searchModuleIncidents from './index';

const incident: Incident = {
  id: 'i1',
  number: 46,
  key: 'INC-46',
  message: 'Transaction failing with APAC accounts',
  description: 'Shard 7 is cold.',
  priority: 'P1',
  status: 'open',
  tags: ['apac'],
  impactedServices: [
    {
      entityRef: 'component:default/payment-portal',
      name: 'payment-portal',
      state: 'confirmed',
    },
    {
      entityRef: 'component:default/web-bank',
      name: 'web-bank',
      state: 'cleared',
    },
  ],
  responders: [],
  alerts: [],
  createdAt: '2026-11-22T10:00:00.000Z',
  createdBy: 'user:default/ana',
  updatedAt: '2026-11-22T10:00:00.000Z',
  impactStartedAt: '2026-11-22T10:00:00.000Z',
};

const postmortem: Postmortem = {
  id: 'p1',
  incidentId: 'i1',
  incidentKey: 'INC-46',
  title: 'APAC transfers failed',
  status: 'published',
  lesson: 'Warm up a shard before routing to it.',
  sections: [{ key: 'fault', title: 'Fault', body: 'The shard was cold.' }],
  actionItems: [],
  facts: {
    priority: 'P1',
    impactStartedAt: '2026-11-22T10:00:00.000Z',
    services: [
      {
        entityRef: 'component:default/payment-portal',
        name: 'payment-portal',
      },
    ],
    responders: [],
    causes: ['deployment 29 of account-ledger to production'],
  },
  owner: 'user:default/ana',
  createdAt: '2026-11-22T12:00:00.000Z',
  updatedAt: '2026-11-22T12:00:00.000Z',
  publishedAt: '2026-11-22T12:00:00.000Z',
  revision: 2,
};

/** Starts the module in a search plugin that only remembers what is registered. */
async function startModule(config: object = {}) {
  const incidents = incidentsServiceMock.mock({
    listIncidents: async ({ cursor }) =>
      cursor
        ? { items: [{ ...incident, key: 'INC-45', message: 'Older' }] }
        : { items: [incident], nextCursor: 'more' },
    listPostmortems: async ({ cursor, status }) => {
      const items = status === 'published' ? [postmortem] : [];
      return cursor ? { items: [] } : { items, nextCursor: 'more' };
    },
  });
  const registered: RegisterCollatorParameters[] = [];
  const scheduler = mockServices.scheduler.mock({
    createScheduledTaskRunner: () => ({ run: async () => {} }),
  });
  await startTestBackend({
    extensionPoints: [
      [
        searchIndexRegistryExtensionPoint,
        {
          addCollator: parameters => void registered.push(parameters),
          addDecorator: () => {},
        },
      ],
    ],
    features: [
      searchModuleIncidents,
      incidents.factory,
      scheduler.factory,
      mockServices.rootConfig.factory({ data: config }),
    ],
  });
  const factories = new Map(
    registered.map(({ factory }) => [factory.type, factory]),
  );
  return { factories, scheduler };
}

async function documentsOf(factory: DocumentCollatorFactory | undefined) {
  if (!factory) {
    throw new Error('Nothing is registered for the type');
  }
  const { documents } = await TestPipeline.fromCollator(
    await factory.getCollator(),
  ).execute();
  return documents;
}

describe('searchModuleIncidents', () => {
  it('finds incidents, all parts of the list', async () => {
    const { factories } = await startModule();
    const documents = await documentsOf(factories.get('incident'));
    expect(documents).toHaveLength(2);
    expect(documents[0]).toEqual({
      kind: 'incident',
      title: 'INC-46 Transaction failing with APAC accounts',
      text: 'Shard 7 is cold.\npayment-portal\napac',
      location: '/incidents/INC-46',
      key: 'INC-46',
      priority: 'P1',
      status: 'open',
      services: ['component:default/payment-portal'],
    });
    expect(documents[1].title).toBe('INC-45 Older');
  });

  it('finds published postmortems by their words, services and causes', async () => {
    const { factories } = await startModule();
    expect(await documentsOf(factories.get('postmortem'))).toEqual([
      {
        kind: 'postmortem',
        title: 'APAC transfers failed (INC-46)',
        text: [
          'Warm up a shard before routing to it.',
          'payment-portal',
          'deployment 29 of account-ledger to production',
          'The shard was cold.',
        ].join('\n'),
        location: '/incidents/postmortems/p1',
        key: 'INC-46',
        priority: 'P1',
        status: 'published',
        services: ['component:default/payment-portal'],
      },
    ]);
  });

  it('shows results only to those who may read them', async () => {
    const { factories } = await startModule();
    expect(factories.get('incident')?.visibilityPermission?.name).toBe(
      'incidents.incident.read',
    );
    expect(factories.get('postmortem')?.visibilityPermission?.name).toBe(
      'incidents.postmortem.read',
    );
  });

  it('reads every minute, soon after the start, unless told otherwise', async () => {
    const { scheduler } = await startModule();
    expect(scheduler.createScheduledTaskRunner).toHaveBeenCalledWith({
      frequency: { minutes: 1 },
      initialDelay: { seconds: 15 },
      timeout: { minutes: 5 },
    });
    const schedule = {
      frequency: { minutes: 10 },
      timeout: { minutes: 1 },
    };
    const other = await startModule({
      search: { collators: { incidents: { schedule } } },
    });
    expect(other.scheduler.createScheduledTaskRunner).toHaveBeenCalledWith(
      expect.objectContaining(schedule),
    );
  });
});
