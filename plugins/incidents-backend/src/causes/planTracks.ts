import {
  Incident,
  InvestigationTrack,
  ServiceGraph,
  walkImpact,
} from '@muster/backstage-plugin-incidents-common';

/** A line of the time axis that is still empty. */
export type Track = Pick<
  InvestigationTrack,
  'entityRef' | 'name' | 'owner' | 'related'
>;

/** The lines of the time axis: the impacted services, then what they depend on, nearest first. */
export function planTracks(
  { impactedServices }: Pick<Incident, 'impactedServices'>,
  graph: ServiceGraph,
  maxHops: number,
): Track[] {
  const impacted = impactedServices.filter(({ state }) => state !== 'cleared');
  const used = walkImpact(
    graph,
    impacted.map(({ entityRef }) => entityRef),
    { direction: 'uses', maxHops },
  );
  return [
    ...impacted.map(({ entityRef, name, owner }) => ({
      entityRef,
      name,
      owner,
    })),
    ...used.map(related => ({
      entityRef: related.entityRef,
      name: related.name,
      owner: related.owner,
      related,
    })),
  ];
}
