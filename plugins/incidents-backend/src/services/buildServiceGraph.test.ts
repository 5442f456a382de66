import { Entity } from '@backstage/catalog-model';
import { buildServiceGraph } from './buildServiceGraph';

function entity(
  ref: string,
  relations: readonly [string, string][] = [],
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  const [kind, name] = ref.split(':');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...metadata },
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

const PORTAL = 'component:default/portal';
const LEDGER = 'component:default/ledger';

describe('buildServiceGraph', () => {
  it('names services by title, else by name, and finds their owner', () => {
    const { nodes } = buildServiceGraph([
      entity('Component:portal', [['ownedBy', 'group:default/web']], {
        title: 'The Portal',
      }),
      entity('Resource:store'),
    ]);
    expect(nodes).toEqual([
      { entityRef: PORTAL, name: 'The Portal', owner: 'group:default/web' },
      { entityRef: 'resource:default/store', name: 'store', owner: undefined },
    ]);
  });

  it.each([
    ['observability', 'group:default/observability'],
    ['group:ops/nights', 'group:ops/nights'],
    ['user:default/ana', 'user:default/ana'],
  ])('takes the team that the annotation names, %s', (team, owner) => {
    const { nodes } = buildServiceGraph([
      entity('Component:portal', [['ownedBy', 'group:default/web']], {
        annotations: { 'muster.dev/team': team },
      }),
    ]);
    expect(nodes[0].owner).toBe(owner);
  });

  it('ignores an annotation that names nobody', () => {
    const { nodes } = buildServiceGraph([
      entity('Component:portal', [['ownedBy', 'group:default/web']], {
        annotations: { 'muster.dev/team': 'group:' },
      }),
    ]);
    expect(nodes[0].owner).toBe('group:default/web');
  });

  it.each([
    [
      'Component:portal',
      'dependsOn',
      { from: PORTAL, to: LEDGER, kind: 'dependsOn', weight: 1 },
    ],
    [
      'Component:portal',
      'consumesApi',
      { from: PORTAL, to: LEDGER, kind: 'consumesApi', weight: 0.9 },
    ],
    [
      'Component:portal',
      'providesApi',
      { from: LEDGER, to: PORTAL, kind: 'providesApi', weight: 1 },
    ],
    [
      'Component:portal',
      'hasPart',
      { from: PORTAL, to: LEDGER, kind: 'subcomponentOf', weight: 0.8 },
    ],
    [
      'System:bank',
      'hasPart',
      { from: 'system:default/bank', to: LEDGER, kind: 'partOf', weight: 0 },
    ],
  ])('reads %s %s as an edge from user to used', (ref, relation, edge) => {
    const { edges } = buildServiceGraph([
      entity(ref, [[relation, LEDGER]]),
      entity('Component:ledger'),
    ]);
    expect(edges).toEqual([edge]);
  });

  it('leaves out relations to what is not in the catalog, and inverse relations', () => {
    const { edges } = buildServiceGraph([
      entity('Component:portal', [['dependsOn', 'component:default/gone']]),
      entity('Component:ledger', [['dependencyOf', PORTAL]]),
    ]);
    expect(edges).toEqual([]);
  });
});
