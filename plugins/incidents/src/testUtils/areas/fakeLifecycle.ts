import {
  IncidentInput,
  IncidentLifecycleApi,
} from '@muster/backstage-plugin-incidents-common';
import { fakePage } from '@muster/backstage-plugin-oncall-react';
import { fakeIncident } from '../fakeIncident';
import { matchesIncident } from '../fakeRules';
import { fakeIncidentLog } from './fakeIncidentLog';
import { FakeIncidentsStory } from './FakeIncidentsStory';
import { fakeOwners } from './fakeOwners';
import { fakeServiceOf } from './fakeServiceOf';

export function fakeLifecycle(story: FakeIncidentsStory): IncidentLifecycleApi {
  const { get, log, change } = fakeIncidentLog(story);
  return {
    listIncidents: async request => {
      const { incidents } = story.world;
      const fitting = incidents.filter(item => matchesIncident(item, request));
      return fakePage(fitting, request);
    },
    getIncident: async id => get(id),
    previewIncident: async ({ impactedServices: refs }) => {
      const { incidents, related } = story.world;
      return {
        willPage: fakeOwners(story.world, refs),
        related: refs.flatMap(ref => related[ref] ?? []),
        possibleDuplicates: incidents.filter(
          ({ status, impactedServices }) =>
            status === 'open' &&
            impactedServices.some(({ entityRef }) => refs.includes(entityRef)),
        ),
      };
    },
    declareIncident: async input => {
      const incident = declared(story, input);
      story.change({ incidents: [incident, ...story.world.incidents] });
      log(incident.id, 'declared', 'Incident declared.');
      return incident;
    },
    updateIncident: async (id, changes) =>
      change(id, 'updated', 'Incident edited.', changes),
    resolveIncident: async (
      id,
      { note = 'Resolved.', at: resolvedAt = story.now() },
    ) => {
      const { impactEndedAt = resolvedAt } = get(id);
      const changes = {
        status: 'resolved',
        resolvedAt,
        impactEndedAt,
      } as const;
      return change(id, 'resolved', note, changes);
    },
    reopenIncident: async (id, { note = 'Reopened.' }) =>
      change(id, 'reopened', note, {
        status: 'open',
        resolvedAt: undefined,
        impactEndedAt: undefined,
      }),
    closeIncident: async (id, { note = 'Closed.' }) =>
      change(id, 'closed', note, { status: 'closed', closedAt: story.now() }),
  };
}

function declared(story: FakeIncidentsStory, input: IncidentInput) {
  const { incidents, me } = story.world;
  const { message, description, priority, environment, impactedServices } =
    input;
  return fakeIncident({
    number: Math.max(0, ...incidents.map(({ number }) => number)) + 1,
    message,
    description,
    priority,
    environment,
    impactedServices: impactedServices.map(ref => {
      const { entityRef, name, owner } = fakeServiceOf(story.world, ref);
      return { entityRef, name, owner, state: 'confirmed' };
    }),
    responders: fakeOwners(story.world, impactedServices).map(
      ({ ref, name }) => ({ type: 'team', ref, name, state: 'paging' }),
    ),
    createdAt: story.now(),
    createdBy: me,
  });
}
