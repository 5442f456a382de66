import {
  DEFAULT_NAMESPACE,
  Entity,
  parseEntityRef,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  SERVICE_EDGE_WEIGHTS,
  ServiceEdge,
  ServiceEdgeKind,
  ServiceGraph,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { ANNOTATION_TEAM } from '@muster/backstage-plugin-oncall-common';

/** The kinds of the catalog that can break, or through which trouble travels. */
export const SERVICE_KINDS = [
  'component',
  'resource',
  'api',
  'system',
  'domain',
] as const;

/** Reads who uses whom from the relations of catalog entities. */
export function buildServiceGraph(entities: readonly Entity[]): ServiceGraph {
  const nodes = entities.map(toNode);
  const known = new Set(nodes.map(({ entityRef }) => entityRef));
  const edges = entities
    .flatMap(edgesOf)
    .filter(({ from, to }) => known.has(from) && known.has(to));
  return { nodes, edges };
}

function toNode(entity: Entity): ServiceNode {
  return {
    entityRef: stringifyEntityRef(entity),
    name: entity.metadata.title ?? entity.metadata.name,
    owner: ownerOf(entity),
  };
}

/** The team that the annotation names, else the owner. */
function ownerOf(entity: Entity): string | undefined {
  const owner = targetsOf(entity, RELATION_OWNED_BY)[0];
  const team = entity.metadata.annotations?.[ANNOTATION_TEAM];
  if (!team) {
    return owner;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(team, {
        defaultKind: 'group',
        defaultNamespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
      }),
    );
  } catch {
    // One wrong annotation must not cost everybody the graph.
    return owner;
  }
}

function edgesOf(entity: Entity): ServiceEdge[] {
  const self = stringifyEntityRef(entity);
  const uses = (kind: ServiceEdgeKind, relation: string) =>
    targetsOf(entity, relation).map(to => edge(kind, self, to));
  const usedBy = (kind: ServiceEdgeKind, relation: string) =>
    targetsOf(entity, relation).map(from => edge(kind, from, self));
  return [
    ...uses('dependsOn', RELATION_DEPENDS_ON),
    ...uses('consumesApi', RELATION_CONSUMES_API),
    ...usedBy('providesApi', RELATION_PROVIDES_API),
    ...partsOf(entity, self),
  ];
}

/** A component has subcomponents, and a system or domain has members; the catalog calls both parts. */
function partsOf(entity: Entity, self: string): ServiceEdge[] {
  const isComponent = entity.kind.toLocaleLowerCase('en-US') === 'component';
  const kind = isComponent ? 'subcomponentOf' : 'partOf';
  return targetsOf(entity, RELATION_HAS_PART).map(to => edge(kind, self, to));
}

function edge(kind: ServiceEdgeKind, from: string, to: string): ServiceEdge {
  return { from, to, kind, weight: SERVICE_EDGE_WEIGHTS[kind] };
}

function targetsOf({ relations = [] }: Entity, type: string): string[] {
  return relations
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}
