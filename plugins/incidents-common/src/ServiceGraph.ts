/**
 * How one entity of the catalog leans on another.
 *
 * @public
 */
export type ServiceEdgeKind =
  | 'dependsOn'
  | 'consumesApi'
  | 'providesApi'
  | 'subcomponentOf'
  | 'partOf';

/**
 * A Component, Resource, API or System of the catalog.
 *
 * @public
 */
export type ServiceNode = {
  readonly entityRef: string;
  readonly name: string;
  /** Entity reference of the team, or person, that answers for it. */
  readonly owner?: string;
};

/**
 * `from` uses `to`: when `to` breaks, `from` may break too.
 *
 * @remarks A consumer uses an API, an API uses its provider, a component uses its subcomponents, a system its parts.
 * @public
 */
export type ServiceEdge = {
  readonly from: string;
  readonly to: string;
  readonly kind: ServiceEdgeKind;
  /** Between 0 and 1: how surely trouble travels; 0 is never. */
  readonly weight: number;
};

/**
 * Who uses whom.
 *
 * @public
 */
export type ServiceGraph = {
  readonly nodes: readonly ServiceNode[];
  readonly edges: readonly ServiceEdge[];
};

/**
 * How surely trouble travels along an edge, by kind.
 *
 * @remarks Being part of a system sums trouble up but does not spread it; otherwise one broken part would blame them all.
 * @public
 */
export const SERVICE_EDGE_WEIGHTS: Readonly<Record<ServiceEdgeKind, number>> = {
  dependsOn: 1,
  consumesApi: 0.9,
  providesApi: 1,
  subcomponentOf: 0.8,
  partOf: 0,
};
