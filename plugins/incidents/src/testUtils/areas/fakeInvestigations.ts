import { IncidentInvestigationApi } from '@muster/backstage-plugin-incidents-common';
import { fakeList } from '@muster/backstage-plugin-oncall-react';
import { fakeInvestigation } from '../fakeInvestigation';
import { fakeIncidentLog } from './fakeIncidentLog';
import { FakeIncidentsStory } from './FakeIncidentsStory';

export function fakeInvestigations(
  story: FakeIncidentsStory,
): IncidentInvestigationApi {
  const { get } = fakeIncidentLog(story);
  const causes = fakeList({
    kind: 'potential cause',
    get: () => story.world.causes,
    set: items => story.change({ causes: items }),
  });
  const deployments = fakeList({
    kind: 'deployment',
    get: () => story.world.deployments,
    set: items => story.change({ deployments: items }),
  });
  return {
    getInvestigation: async (id, request) =>
      fakeInvestigation({
        world: story.world,
        incident: get(id),
        now: story.clock(),
        ...request,
      }),
    addPotentialCause: async (id, { deploymentId, commitSha, note }) =>
      causes.add({
        id: story.newId('cause'),
        incidentId: get(id).id,
        deployment: deployments.get(deploymentId),
        commitSha,
        note,
        state: 'potential',
        addedBy: story.world.me,
        addedAt: story.now(),
      }),
    updatePotentialCause: async (_id, causeId, changes) =>
      causes.change(causeId, changes),
  };
}
