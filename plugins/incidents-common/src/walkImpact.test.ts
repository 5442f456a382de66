import fc from 'fast-check';
import {
  SERVICE_EDGE_WEIGHTS,
  ServiceEdgeKind,
  ServiceGraph,
} from './ServiceGraph';
import { walkImpact } from './walkImpact';

const portal = 'component:default/portal';
const ledger = 'component:default/ledger';
const store = 'resource:default/store';
const api = 'api:default/ledger-api';
const batch = 'component:default/batch';
const system = 'system:default/payments';

function graphOf(
  ...edges: readonly [string, ServiceEdgeKind, string][]
): ServiceGraph {
  const refs = new Set(edges.flatMap(([from, , to]) => [from, to]));
  return {
    nodes: [...refs].map(entityRef => ({
      entityRef,
      name: entityRef.split('/')[1],
      owner: 'group:default/payments',
    })),
    edges: edges.map(([from, kind, to]) => ({
      from,
      to,
      kind,
      weight: SERVICE_EDGE_WEIGHTS[kind],
    })),
  };
}

describe('walkImpact', () => {
  it('names a service with its owner, its distance and the way to it', () => {
    const graph = graphOf([portal, 'dependsOn', ledger]);
    expect(walkImpact(graph, [portal], { direction: 'uses' })).toEqual([
      {
        entityRef: ledger,
        name: 'ledger',
        owner: 'group:default/payments',
        direction: 'uses',
        hops: 1,
        path: [portal, ledger],
        weight: 0.5,
      },
    ]);
  });

  it('walks to dependents in the other direction', () => {
    const graph = graphOf([portal, 'dependsOn', ledger]);
    expect(walkImpact(graph, [ledger], { direction: 'used-by' })).toMatchObject(
      [{ entityRef: portal, direction: 'used-by', path: [ledger, portal] }],
    );
    expect(walkImpact(graph, [ledger], { direction: 'uses' })).toEqual([]);
  });

  it('takes consumer, API and provider as one hop and keeps the API in the way', () => {
    const graph = graphOf(
      [portal, 'consumesApi', api],
      [api, 'providesApi', ledger],
    );
    expect(walkImpact(graph, [portal], { direction: 'uses' })).toMatchObject([
      { entityRef: ledger, hops: 1, path: [portal, api, ledger], weight: 0.45 },
    ]);
    expect(walkImpact(graph, [ledger], { direction: 'used-by' })).toMatchObject(
      [{ entityRef: portal, hops: 1, path: [ledger, api, portal] }],
    );
  });

  it('reaches provider and consumers from an API that is impacted itself', () => {
    const graph = graphOf(
      [portal, 'consumesApi', api],
      [api, 'providesApi', ledger],
    );
    expect(walkImpact(graph, [api], { direction: 'uses' })).toMatchObject([
      { entityRef: ledger, hops: 1 },
    ]);
    expect(walkImpact(graph, [api], { direction: 'used-by' })).toMatchObject([
      { entityRef: portal, hops: 1 },
    ]);
  });

  it.each([
    ['dependsOn', 0.5],
    ['subcomponentOf', 0.4],
  ] as const)('weighs a hop over %s as %d', (kind, weight) => {
    const graph = graphOf([portal, kind, ledger]);
    const [found] = walkImpact(graph, [portal], { direction: 'uses' });
    expect(found.weight).toBeCloseTo(weight);
  });

  it('never spreads trouble through a system', () => {
    const graph = graphOf(
      [system, 'partOf', portal],
      [system, 'partOf', ledger],
    );
    expect(walkImpact(graph, [portal], { direction: 'used-by' })).toEqual([]);
    expect(walkImpact(graph, [system], { direction: 'uses' })).toEqual([]);
  });

  it('halves the weight with each hop and stops after two unless told otherwise', () => {
    const graph = graphOf(
      [portal, 'dependsOn', ledger],
      [ledger, 'dependsOn', store],
      [store, 'dependsOn', batch],
    );
    const near = walkImpact(graph, [portal], { direction: 'uses' });
    expect(near.map(({ name, weight }) => [name, weight])).toEqual([
      ['ledger', 0.5],
      ['store', 0.25],
    ]);
    const far = walkImpact(graph, [portal], { direction: 'uses', maxHops: 3 });
    expect(far[2]).toMatchObject({ name: 'batch', hops: 3, weight: 0.125 });
  });

  it('survives cycles and does not answer the services it started from', () => {
    const graph = graphOf(
      [portal, 'dependsOn', ledger],
      [ledger, 'dependsOn', portal],
      [ledger, 'dependsOn', ledger],
    );
    const found = walkImpact(graph, [portal], {
      direction: 'uses',
      maxHops: 9,
    });
    expect(found.map(({ entityRef }) => entityRef)).toEqual([ledger]);
  });

  it('prefers the stronger of two ways of the same length', () => {
    const graph = graphOf(
      [portal, 'consumesApi', api],
      [api, 'providesApi', ledger],
      [portal, 'dependsOn', ledger],
    );
    expect(walkImpact(graph, [portal], { direction: 'uses' })).toMatchObject([
      { path: [portal, ledger], weight: 0.5 },
    ]);
  });

  it('keeps the nearest when there are more than the cap', () => {
    const graph = graphOf(
      [portal, 'dependsOn', ledger],
      [ledger, 'dependsOn', store],
    );
    expect(
      walkImpact(graph, [portal], { direction: 'uses', cap: 1 }),
    ).toMatchObject([{ entityRef: ledger }]);
  });

  it('ignores what is not in the graph', () => {
    const dangling: ServiceGraph = {
      nodes: [{ entityRef: portal, name: 'portal' }],
      edges: [{ from: portal, to: ledger, kind: 'dependsOn', weight: 1 }],
    };
    expect(walkImpact(dangling, [portal], { direction: 'uses' })).toEqual([]);
    expect(walkImpact(dangling, [ledger], { direction: 'used-by' })).toEqual(
      [],
    );
  });
});

describe('walkImpact on any graph', () => {
  const refs = ['a', 'b', 'c', 'd', 'e'].map(
    name => `component:default/${name}`,
  );
  const edges = fc.array(
    fc.tuple(
      fc.constantFrom(...refs, api),
      fc.constantFrom(
        'dependsOn' as const,
        'consumesApi' as const,
        'providesApi' as const,
        'subcomponentOf' as const,
        'partOf' as const,
      ),
      fc.constantFrom(...refs, api),
    ),
    { maxLength: 15 },
  );

  it('finds each service once, along a way that exists, within bounds', () => {
    fc.assert(
      fc.property(edges, fc.integer({ min: 0, max: 4 }), (some, maxHops) => {
        const graph = graphOf(...some);
        const found = walkImpact(graph, [refs[0]], {
          direction: 'uses',
          maxHops,
        });
        const names = found.map(({ entityRef }) => entityRef);
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain(refs[0]);
        for (const { path, hops, weight, entityRef } of found) {
          expect(path[0]).toBe(refs[0]);
          expect(path[path.length - 1]).toBe(entityRef);
          expect(path.filter(ref => ref !== api)).toHaveLength(hops + 1);
          expect(hops).toBeLessThanOrEqual(maxHops);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(0.5 ** hops);
          path.slice(1).forEach((to, index) => {
            expect(
              graph.edges.some(
                edge =>
                  edge.from === path[index] &&
                  edge.to === to &&
                  edge.weight > 0,
              ),
            ).toBe(true);
          });
        }
      }),
    );
  });

  it('agrees in both directions', () => {
    fc.assert(
      fc.property(edges, some => {
        const graph = graphOf(...some);
        const down = walkImpact(graph, [refs[0]], { direction: 'uses' });
        for (const { entityRef, hops } of down) {
          const up = walkImpact(graph, [entityRef], { direction: 'used-by' });
          expect(up.find(one => one.entityRef === refs[0])?.hops).toBe(hops);
        }
      }),
    );
  });

  it('does not depend on the order in which the catalog lists things', () => {
    fc.assert(
      fc.property(edges, some => {
        const graph = graphOf(...some);
        const reversed = {
          nodes: [...graph.nodes].reverse(),
          edges: [...graph.edges].reverse(),
        };
        const options = { direction: 'uses' } as const;
        expect(walkImpact(reversed, [refs[0]], options)).toEqual(
          walkImpact(graph, [refs[0]], options),
        );
      }),
    );
  });
});
