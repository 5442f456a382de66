import { TestDatabases } from '@backstage/backend-test-utils';
import { IncidentsHouse } from './IncidentsHouse';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('declaring, on %s', databaseId => {
  let house: IncidentsHouse;

  beforeEach(async () => {
    house = await IncidentsHouse.start({
      knex: await databases.init(databaseId),
    });
  });
  afterEach(() => house.stop());

  it('writes the incident and pages the owners of what is impacted', async () => {
    const incident = await house.declare({
      description: 'All transfers of APAC accounts fail.',
      environment: 'production',
      tags: ['apac'],
    });
    expect(incident).toEqual({
      id: expect.any(String),
      number: 1,
      key: 'INC-1',
      message: 'Transaction failing with APAC accounts',
      description: 'All transfers of APAC accounts fail.',
      priority: 'P1',
      status: 'open',
      tags: ['apac'],
      environment: 'production',
      impactedServices: [
        {
          entityRef: 'component:default/payment-portal',
          name: 'payment-portal',
          owner: 'group:default/payments',
          state: 'confirmed',
        },
      ],
      responders: [
        {
          type: 'team',
          ref: 'group:default/payments',
          name: 'Payments',
          state: 'paging',
        },
      ],
      alerts: [],
      createdAt: '2026-11-22T10:00:00.000Z',
      createdBy: 'user:default/ana',
      updatedAt: '2026-11-22T10:00:00.000Z',
      impactStartedAt: '2026-11-22T10:00:00.000Z',
    });

    await house.react();
    expect(house.pager.alerts).toMatchObject([
      {
        message: 'INC-1: Transaction failing with APAC accounts',
        alias: `incident:${incident.id}:group:default/payments`,
        priority: 'P1',
        service: 'component:default/payment-portal',
        responders: [{ type: 'team', ref: 'group:default/payments' }],
        details: { incident: 'INC-1', incidentId: incident.id },
        count: 1,
      },
    ]);
  });
});
