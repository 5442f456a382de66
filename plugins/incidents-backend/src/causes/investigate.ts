import {
  Deployment,
  Incident,
  incidentReadPermission,
  Investigation,
  rankDeployments,
  ServiceGraph,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { authorize, Caller } from '../authorization';
import { DeploymentStore } from '../deployments/DeploymentStore';
import { IncidentListStore } from '../incidents/IncidentListStore';
import { IncidentStore } from '../incidents/IncidentStore';
import { IncidentsContext } from '../IncidentsContext';
import { readMoment } from '../readMoment';
import { GraphSnapshotStore } from '../services/GraphSnapshotStore';
import { relatedServices } from '../services/relatedServices';
import { toIso } from '../toIso';
import { planTracks, Track } from './planTracks';
import { PotentialCauseStore } from './PotentialCauseStore';

const MOST_RANKED = 20;
const EVERY_ENVIRONMENT = '*';

type Window = { readonly from: DateTime; readonly to: DateTime };

/** Deployments of the impacted services and of what they depend on, around the start of the impact, ranked. */
export async function investigate(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly hours: number;
    readonly environment?: string;
  },
): Promise<Investigation> {
  await authorize(context, options.caller, incidentReadPermission);
  const { database, settings, clock } = context;
  const incident = await new IncidentStore(database).get(options.incidentId);
  const graph = await new GraphSnapshotStore(database).get(incident.id);
  const window = windowAround(incident, options.hours, clock());
  const tracks = planTracks(incident, graph, settings.maxHops);
  const all = await new DeploymentStore(database).inWindow(
    tracks.map(({ entityRef }) => entityRef),
    window,
  );
  const wanted = options.environment ?? incident.environment;
  const environment = wanted === EVERY_ENVIRONMENT ? undefined : wanted;
  const shown = all.filter(one => isIn(one, environment));
  return {
    from: toIso(window.from),
    to: toIso(window.to),
    impactStartedAt: incident.impactStartedAt,
    environment,
    environments: [...new Set(all.map(one => one.environment))].sort(),
    tracks: await fillTracks(context, { incident, window, tracks, shown }),
    ranking: rank(incident, {
      graph,
      deployments: shown,
      maxHops: settings.maxHops,
    }),
    causes: await new PotentialCauseStore(database).list(incident.id),
  };
}

/** People write production, pipelines Production. */
function isIn(deployment: Deployment, environment?: string): boolean {
  return (
    environment === undefined ||
    deployment.environment.toLowerCase() === environment.toLowerCase()
  );
}

/** Causes come before effects; an hour after is shown because people write down the start too early. */
function windowAround(
  { impactStartedAt }: Incident,
  hours: number,
  now: DateTime,
): Window {
  const hourAfter = readMoment('impactStartedAt', impactStartedAt).plus({
    hours: 1,
  });
  return {
    from: hourAfter.minus({ hours }),
    to: DateTime.min(now, hourAfter),
  };
}

async function fillTracks(
  { database }: IncidentsContext,
  known: {
    readonly incident: Incident;
    readonly window: Window;
    readonly tracks: readonly Track[];
    readonly shown: readonly Deployment[];
  },
): Promise<Investigation['tracks']> {
  const { incident, window, tracks, shown } = known;
  const facts = await new IncidentListStore(database).onServicesBetween(
    tracks.map(({ entityRef }) => entityRef),
    { ...window, not: incident.id },
  );
  const others = await new IncidentStore(database).complete(facts);
  return tracks.map(track => ({
    ...track,
    deployments: shown.filter(({ service }) => service === track.entityRef),
    incidents: others
      .filter(({ impactedServices }) =>
        impactedServices.some(
          ({ entityRef, state }) =>
            entityRef === track.entityRef && state !== 'cleared',
        ),
      )
      .map(({ key, message, priority, impactStartedAt, impactEndedAt }) => ({
        key,
        message,
        priority,
        startedAt: impactStartedAt,
        endedAt: impactEndedAt,
      })),
  }));
}

function rank(
  incident: Incident,
  known: {
    readonly graph: ServiceGraph;
    readonly deployments: readonly Deployment[];
    readonly maxHops: number;
  },
): Investigation['ranking'] {
  const impacted = incident.impactedServices
    .filter(({ state }) => state !== 'cleared')
    .map(({ entityRef }) => entityRef);
  return rankDeployments({
    impactStartedAt: incident.impactStartedAt,
    environment: incident.environment,
    impacted,
    related: relatedServices(known.graph, impacted, known.maxHops),
    deployments: known.deployments,
    text: [
      incident.message,
      incident.description,
      ...incident.tags,
      ...incident.alerts.map(({ message }) => message),
    ].join('\n'),
  }).slice(0, MOST_RANKED);
}
