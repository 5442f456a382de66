import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { IncidentsApi } from '@muster/backstage-plugin-incidents-common';
import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases(['SQLITE_3']);

type Call = (ana: IncidentsApi) => Promise<unknown>;

const CALLS: readonly [string, Call][] = [
  ['incidents.incident.read', ana => ana.listIncidents({})],
  ['incidents.incident.read', ana => ana.getIncident('INC-1')],
  ['incidents.incident.read', ana => ana.getTimeline('INC-1')],
  ['incidents.incident.read', ana => ana.getRelatedServices('INC-1')],
  ['incidents.incident.read', ana => ana.getInvestigation('INC-1', {})],
  [
    'incidents.incident.read',
    ana => ana.getServiceIncidents('component:default/web-bank'),
  ],
  [
    'incidents.incident.create',
    ana => ana.previewIncident({ priority: 'P1', impactedServices: [] }),
  ],
  [
    'incidents.incident.create',
    ana =>
      ana.declareIncident({
        message: 'Trouble',
        priority: 'P1',
        impactedServices: [],
      }),
  ],
  [
    'incidents.incident.update',
    ana => ana.updateIncident('INC-1', { priority: 'P1' }),
  ],
  ['incidents.incident.update', ana => ana.resolveIncident('INC-1', {})],
  ['incidents.incident.update', ana => ana.reopenIncident('INC-1', {})],
  ['incidents.incident.update', ana => ana.closeIncident('INC-1', {})],
  [
    'incidents.incident.update',
    ana => ana.addTimelineEntry('INC-1', { text: 'Hello' }),
  ],
  [
    'incidents.incident.update',
    ana =>
      ana.setImpactedService('INC-1', {
        entityRef: 'component:default/web-bank',
        state: 'confirmed',
      }),
  ],
  [
    'incidents.incident.update',
    ana => ana.addResponder('INC-1', { ref: 'user:default/ben' }),
  ],
  [
    'incidents.incident.update',
    ana => ana.addPotentialCause('INC-1', { deploymentId: 'd1' }),
  ],
  [
    'incidents.incident.update',
    ana => ana.updatePotentialCause('INC-1', 'c1', { state: 'confirmed' }),
  ],
  ['incidents.deployment.read', ana => ana.listDeployments({})],
  [
    'incidents.deployment.create',
    ana =>
      ana.recordDeployment({
        service: 'web-bank',
        environment: 'production',
        state: 'started',
        startedAt: '2026-11-22T09:00:00Z',
      }),
  ],
  ['incidents.postmortem.update', ana => ana.createPostmortem('INC-1')],
  ['incidents.postmortem.read', ana => ana.listPostmortems({})],
  ['incidents.postmortem.read', ana => ana.getPostmortem('p1')],
  [
    'incidents.postmortem.update',
    ana => ana.updatePostmortem('p1', { revision: 1 }),
  ],
  ['incidents.postmortem.publish', ana => ana.publishPostmortem('p1', {})],
];

describe('permissions', () => {
  it('guard every call, before anything is looked up', async () => {
    const house = await IncidentsHouse.start({
      knex: await databases.init('SQLITE_3'),
      permissions: () =>
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
    });
    for (const [permission, call] of CALLS) {
      expect(await refusalOf(call(house.as('ana')))).toEqual({
        status: 403,
        message: `user:default/ana lacks the permission ${permission}`,
      });
    }
    await house.stop();
  });

  it('are asked once more when the connection breaks, and are away after that', async () => {
    let cuts = 0;
    const permissions = mockServices.permissions.mock({
      authorize: async requests => {
        cuts -= 1;
        if (cuts >= 0) {
          // As node-fetch says it of a connection that the other side closed.
          throw Object.assign(new Error('http://permission:7007 hung up'), {
            name: 'FetchError',
            code: 'ECONNRESET',
          });
        }
        return requests.map(() => ({ result: AuthorizeResult.ALLOW }));
      },
    });
    const house = await IncidentsHouse.start({
      knex: await databases.init('SQLITE_3'),
      permissions: () => permissions.factory,
    });
    const list = () => house.as('ana').listIncidents({});
    cuts = 1;
    expect(await list()).toMatchObject({ items: [] });
    cuts = 2;
    expect(await refusalOf(list())).toEqual({
      status: 503,
      message:
        'The permissions of the portal cannot be read now (ECONNRESET). Try again in a moment.',
    });
    await house.stop();
  });

  it('are asked of people and services, never of strangers', async () => {
    const house = await IncidentsHouse.start({
      knex: await databases.init('SQLITE_3'),
    });
    const response = await fetch(`${house.url}/incidents`, {
      headers: { Authorization: 'Bearer mock-invalid-token' },
    });
    expect(response.status).toBe(401);
    await house.stop();
  });

  it('are written to the audit log with every change, also a refused one', async () => {
    const house = await IncidentsHouse.start({
      knex: await databases.init('SQLITE_3'),
    });
    await house.declare();
    await refusalOf(house.as('ana').closeIncident('INC-1', {}));
    expect(house.audit).toEqual([
      {
        eventId: 'incident-declare',
        actor: 'user:default/ana',
        result: 'succeeded',
      },
      {
        eventId: 'incident-close',
        actor: 'user:default/ana',
        result: 'failed',
      },
    ]);
    await house.stop();
  });
});
