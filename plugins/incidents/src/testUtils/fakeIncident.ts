import {
  Deployment,
  ImpactedService,
  Incident,
  Postmortem,
} from '@muster/backstage-plugin-incidents-common';

const CREATED_AT = '2026-03-02T09:00:00.000Z';

/** An incident in which only what matters to a test needs saying. */
export function fakeIncident(
  incident: Partial<Incident> & Pick<Incident, 'number' | 'message'>,
): Incident {
  const createdAt = incident.createdAt ?? CREATED_AT;
  const key = `INC-${incident.number}`;
  return {
    id: key.toLowerCase(),
    key,
    priority: 'P3',
    status: 'open',
    tags: [],
    impactedServices: [],
    responders: [],
    alerts: [],
    createdBy: 'user:default/ana',
    updatedAt: createdAt,
    impactStartedAt: createdAt,
    ...incident,
    createdAt,
  };
}

/** A service that users find broken. */
export function fakeImpactedService(
  name: string,
  owner?: string,
  state: ImpactedService['state'] = 'confirmed',
): ImpactedService {
  return {
    entityRef: `component:default/${name}`,
    name,
    owner: owner && `group:default/${owner}`,
    state,
  };
}

/** A deployment in which only what matters to a test needs saying. */
export function fakeDeployment(
  deployment: Partial<Deployment> &
    Pick<Deployment, 'id' | 'serviceName' | 'startedAt'>,
): Deployment {
  return {
    service: `component:default/${deployment.serviceName}`,
    environment: 'production',
    state: 'successful',
    commits: [],
    filesChanged: [],
    ...deployment,
  };
}

/** A postmortem in which only what matters to a test needs saying. */
export function fakePostmortem(
  postmortem: Partial<Postmortem> & Pick<Postmortem, 'id' | 'title'>,
): Postmortem {
  const createdAt = postmortem.createdAt ?? CREATED_AT;
  return {
    incidentId: 'inc-1',
    incidentKey: 'INC-1',
    status: 'draft',
    sections: [],
    actionItems: [],
    facts: {
      priority: 'P3',
      impactStartedAt: createdAt,
      services: [],
      responders: [],
      causes: [],
    },
    owner: 'user:default/ana',
    updatedAt: createdAt,
    revision: 1,
    ...postmortem,
    createdAt,
  };
}
