import {
  incidentReadPermission,
  RelatedService,
  ServiceIncidents,
  walkImpact,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { DeploymentStore } from '../deployments/DeploymentStore';
import { IncidentListStore } from '../incidents/IncidentListStore';
import { IncidentStore } from '../incidents/IncidentStore';
import { IncidentsContext } from '../IncidentsContext';
import { normalizeRef } from './normalizeRefs';

const RECENT_DAYS = 90;

/** Everything the card of a service asks, in one answer. */
export async function getServiceIncidents(
  context: IncidentsContext,
  options: { readonly caller: Caller; readonly entityRef: string },
): Promise<ServiceIncidents> {
  await authorize(context, options.caller, incidentReadPermission);
  const { clock, database, services, settings } = context;
  const entityRef = normalizeRef('ref', options.entityRef);
  const used = walkImpact(await services.graph(), [entityRef], {
    direction: 'uses',
    maxHops: settings.maxHops,
  });
  const refs = [entityRef, ...used.map(one => one.entityRef)];
  const list = new IncidentListStore(database);
  const since = clock().minus({ days: RECENT_DAYS });
  const [facts, recentCount, lastDeployment] = await Promise.all([
    list.openOnServices(refs),
    list.countSince(entityRef, since),
    new DeploymentStore(database).lastOf(entityRef),
  ]);
  const incidents = await new IncidentStore(database).complete(facts);
  const isOwn = (
    one: Pick<ServiceIncidents['open'][number], 'impactedServices'>,
  ) => nearestImpacted(one, [{ entityRef }]) !== undefined;
  return {
    entityRef,
    open: incidents.filter(isOwn),
    inherited: incidents
      .filter(incident => !isOwn(incident))
      .flatMap(incident => {
        const via = nearestImpacted<RelatedService>(incident, used);
        return via ? [{ incident, via }] : [];
      }),
    recentCount,
    lastDeployment,
  };
}

/** The first of the services, which come nearest first, that the incident impacts. */
function nearestImpacted<Service extends { readonly entityRef: string }>(
  {
    impactedServices,
  }: Pick<ServiceIncidents['open'][number], 'impactedServices'>,
  services: readonly Service[],
): Service | undefined {
  const impacted = new Set(
    impactedServices
      .filter(({ state }) => state !== 'cleared')
      .map(({ entityRef }) => entityRef),
  );
  return services.find(({ entityRef }) => impacted.has(entityRef));
}
