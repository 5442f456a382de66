/**
 * A service of the catalog that users find broken.
 *
 * @public
 */
export type ImpactedService = {
  readonly entityRef: string;
  readonly name: string;
  readonly owner?: string;
  /** `suggested` comes from the graph and waits for a person. */
  readonly state: 'suggested' | 'confirmed' | 'cleared';
};

/**
 * A service near an impacted one in the graph.
 *
 * @public
 */
export type RelatedService = {
  readonly entityRef: string;
  readonly name: string;
  readonly owner?: string;
  /** `uses`: the impacted service depends on it (where causes are). `used-by`: it depends on the impacted one (where impact spreads). */
  readonly direction: 'uses' | 'used-by';
  /** 1 or more. */
  readonly hops: number;
  /** Entity references from the impacted service to this one, both included. */
  readonly path: readonly string[];
  /** Between 0 and 1: how strongly trouble travels along the path. */
  readonly weight: number;
};
