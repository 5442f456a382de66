import {
  Incident,
  Investigation,
  InvestigationTrack,
  RelatedService,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { FakeIncidentsWorld } from './FakeIncidentsWorld';

/** The investigate view of one incident: impacted services first, then what they use. */
export function fakeInvestigation(options: {
  readonly world: FakeIncidentsWorld;
  readonly incident: Incident;
  readonly now: DateTime;
  readonly hours?: number;
  readonly environment?: string;
}): Investigation {
  const { world, incident, now, hours = 24 } = options;
  const environment = options.environment ?? incident.environment ?? '*';
  const impact = DateTime.fromISO(incident.impactStartedAt);
  const to = DateTime.min(impact.plus({ hours: 1 }), now);
  const from = to.minus({ hours });
  const inWindow = world.deployments.filter(
    ({ startedAt }) => startedAt >= iso(from) && startedAt <= iso(to),
  );
  const shown = inWindow.filter(
    item => environment === '*' || item.environment === environment,
  );
  const tracks = tracksOf(world, incident).map(track => ({
    ...track,
    deployments: shown.filter(item => item.service === track.entityRef),
  }));
  const ids = shown.map(({ id }) => id);
  return {
    from: iso(from),
    to: iso(to),
    impactStartedAt: incident.impactStartedAt,
    environment: environment === '*' ? undefined : environment,
    environments: [...new Set(inWindow.map(item => item.environment))].sort(),
    tracks,
    ranking: (world.rankings[incident.id] ?? []).filter(({ deploymentId }) =>
      ids.includes(deploymentId),
    ),
    causes: world.causes.filter(cause => cause.incidentId === incident.id),
  };
}

function tracksOf(
  world: FakeIncidentsWorld,
  incident: Incident,
): readonly InvestigationTrack[] {
  const impacted = incident.impactedServices.filter(
    service => service.state === 'confirmed',
  );
  const refs = new Set(impacted.map(({ entityRef }) => entityRef));
  const used = impacted
    .flatMap(({ entityRef }) => world.related[entityRef] ?? [])
    .filter(
      ({ direction, entityRef }) =>
        direction === 'uses' && !refs.has(entityRef),
    );
  return [
    ...impacted.map(service => trackOf(world, incident, service)),
    ...used.map(related => trackOf(world, incident, related, related)),
  ];
}

function trackOf(
  world: FakeIncidentsWorld,
  incident: Incident,
  service: {
    readonly entityRef: string;
    readonly name: string;
    readonly owner?: string;
  },
  related?: RelatedService,
): InvestigationTrack {
  const others = world.incidents.filter(
    other =>
      other.id !== incident.id &&
      other.impactedServices.some(
        ({ entityRef }) => entityRef === service.entityRef,
      ),
  );
  return {
    entityRef: service.entityRef,
    name: service.name,
    owner: service.owner,
    related,
    deployments: [],
    incidents: others.map(
      ({ key, message, priority, impactStartedAt, impactEndedAt }) => ({
        key,
        message,
        priority,
        startedAt: impactStartedAt,
        endedAt: impactEndedAt,
      }),
    ),
  };
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
