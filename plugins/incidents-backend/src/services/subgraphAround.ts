import {
  ServiceGraph,
  walkImpact,
} from '@muster/backstage-plugin-incidents-common';

/** The part of the graph near some services: what is kept with an incident, so that the catalog can't rewrite history. */
export function subgraphAround(
  graph: ServiceGraph,
  entityRefs: readonly string[],
  maxHops: number,
): ServiceGraph {
  const near = (['uses', 'used-by'] as const)
    .flatMap(direction => walkImpact(graph, entityRefs, { direction, maxHops }))
    .flatMap(({ path }) => path);
  const kept = new Set([...entityRefs, ...near]);
  return {
    nodes: graph.nodes.filter(({ entityRef }) => kept.has(entityRef)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

/** Adds what is new; what was known stays as it was. */
export function mergeGraphs(
  known: ServiceGraph,
  added: ServiceGraph,
): ServiceGraph {
  const refs = new Set(known.nodes.map(({ entityRef }) => entityRef));
  const isNew = (entityRef: string) => !refs.has(entityRef);
  return {
    nodes: [
      ...known.nodes,
      ...added.nodes.filter(({ entityRef }) => isNew(entityRef)),
    ],
    edges: [
      ...known.edges,
      ...added.edges.filter(({ from, to }) => isNew(from) || isNew(to)),
    ],
  };
}
