import {
  SERVICE_EDGE_WEIGHTS,
  ServiceGraph,
} from '@muster/backstage-plugin-incidents-common';
import { mergeGraphs, subgraphAround } from './subgraphAround';

function graphOf(...chain: readonly [string, string][]): ServiceGraph {
  const all = [...new Set(chain.flat())];
  return {
    nodes: all.map(name => ({
      entityRef: `component:default/${name}`,
      name,
    })),
    edges: chain.map(([from, to]) => ({
      from: `component:default/${from}`,
      to: `component:default/${to}`,
      kind: 'dependsOn',
      weight: SERVICE_EDGE_WEIGHTS.dependsOn,
    })),
  };
}

function names({ nodes }: ServiceGraph) {
  return nodes.map(({ name }) => name).sort();
}

describe('subgraphAround', () => {
  const chain = graphOf(
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'e'],
    ['x', 'y'],
  );

  it('keeps what is near in both directions, and the edges between', () => {
    const near = subgraphAround(chain, ['component:default/c'], 1);
    expect(names(near)).toEqual(['b', 'c', 'd']);
    expect(near.edges).toHaveLength(2);
  });

  it('is empty around nothing', () => {
    expect(subgraphAround(chain, [], 2)).toEqual({ nodes: [], edges: [] });
  });
});

describe('mergeGraphs', () => {
  it('adds what is new and keeps what was known as it was', () => {
    const known = graphOf(['a', 'b']);
    const later = graphOf(['b', 'a'], ['b', 'c']);
    const merged = mergeGraphs(known, later);
    expect(names(merged)).toEqual(['a', 'b', 'c']);
    expect(merged.edges).toEqual([
      ...known.edges,
      ...graphOf(['b', 'c']).edges,
    ]);
  });
});
