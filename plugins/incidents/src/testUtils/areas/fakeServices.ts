import {
  Incident,
  IncidentServicesApi,
  RelatedService,
} from '@muster/backstage-plugin-incidents-common';
import { fakeDeploymentsOf } from './fakeDeployments';
import { fakeIncidentLog } from './fakeIncidentLog';
import { FakeIncidentsStory } from './FakeIncidentsStory';
import { fakeServiceOf } from './fakeServiceOf';
import { nameInRef } from './nameInRef';

export function fakeServices(story: FakeIncidentsStory): IncidentServicesApi {
  const { get, change } = fakeIncidentLog(story);
  return {
    setImpactedService: async (id, { entityRef, state }) => {
      const { impactedServices } = get(id);
      const { name, owner } = fakeServiceOf(story.world, entityRef);
      const changed = { entityRef, name, owner, state };
      const isKnown = impactedServices.some(
        service => service.entityRef === entityRef,
      );
      return change(id, 'impacted-service', `${name} is ${state}.`, {
        impactedServices: isKnown
          ? impactedServices.map(service =>
              service.entityRef === entityRef ? changed : service,
            )
          : [...impactedServices, changed],
      });
    },
    getRelatedServices: async id =>
      get(id).impactedServices.flatMap(
        ({ entityRef }) => story.world.related[entityRef] ?? [],
      ),
    getServiceIncidents: async entityRef => {
      const { incidents } = story.world;
      const own = incidents.filter(item => impacts(item, entityRef));
      const others = incidents.filter(item => !impacts(item, entityRef));
      const { uses } = fakeServiceOf(story.world, entityRef);
      return {
        entityRef,
        open: own.filter(isOpen),
        inherited: uses.flatMap(used =>
          others
            .filter(isOpen)
            .filter(incident => impacts(incident, used))
            .map(incident => ({ incident, via: viaOf(entityRef, used) })),
        ),
        recentCount: own.length,
        lastDeployment: fakeDeploymentsOf(story.world, entityRef)[0],
      };
    },
  };
}

function isOpen({ status }: Incident): boolean {
  return status === 'open';
}

function impacts(incident: Incident, entityRef: string): boolean {
  return incident.impactedServices.some(
    service => service.entityRef === entityRef && service.state !== 'cleared',
  );
}

function viaOf(entityRef: string, used: string): RelatedService {
  return {
    entityRef: used,
    name: nameInRef(used),
    direction: 'uses',
    hops: 1,
    path: [entityRef, used],
    weight: 1,
  };
}
