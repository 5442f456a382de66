import {
  Deployment,
  IncidentDeploymentsApi,
} from '@muster/backstage-plugin-incidents-common';
import { fakePage } from '@muster/backstage-plugin-oncall-react';
import { fakeDeployment } from '../fakeIncident';
import { FakeIncidentsWorld } from '../FakeIncidentsWorld';
import { FakeIncidentsStory } from './FakeIncidentsStory';
import { fakeServiceOf } from './fakeServiceOf';

export function fakeDeployments(
  story: FakeIncidentsStory,
): IncidentDeploymentsApi {
  return {
    recordDeployment: async input => {
      const { entityRef, name } = fakeServiceOf(story.world, input.service);
      const deployment = fakeDeployment({
        ...input,
        id: story.newId('deployment'),
        service: entityRef,
        serviceName: name,
      });
      const { deployments } = story.world;
      story.change({ deployments: [...deployments, deployment] });
      return deployment;
    },
    listDeployments: async request => {
      const { service, environment, from = '', to = '9' } = request;
      const fitting = fakeDeploymentsOf(story.world, service)
        .filter(item => !environment || item.environment === environment)
        .filter(({ startedAt }) => startedAt >= from && startedAt < to);
      return fakePage(fitting, request);
    },
  };
}

/** The deployments of one service, or of all, the newest first. */
export function fakeDeploymentsOf(
  world: FakeIncidentsWorld,
  service?: string,
): readonly Deployment[] {
  return world.deployments
    .filter(item => !service || item.service === service)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
}
