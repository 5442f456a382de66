import {
  RelatedService,
  ServiceGraph,
  walkImpact,
} from '@muster/backstage-plugin-incidents-common';

/** Services near the given ones in both directions, nearest first. */
export function relatedServices(
  graph: ServiceGraph,
  entityRefs: readonly string[],
  maxHops: number,
): RelatedService[] {
  const walk = (direction: RelatedService['direction']) =>
    walkImpact(graph, entityRefs, { direction, maxHops });
  return [...walk('uses'), ...walk('used-by')].sort(
    (left, right) => left.hops - right.hops || right.weight - left.weight,
  );
}
