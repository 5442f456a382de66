import { RelatedService } from './ImpactedService';
import { ServiceEdge, ServiceGraph } from './ServiceGraph';

/** What is left of trouble after one more hop. */
const DECAY_PER_HOP = 0.5;

/**
 * Where to walk and how far.
 *
 * @public
 */
export type WalkImpactOptions = {
  /** `uses` walks to dependencies, where causes are; `used-by` to dependents, where impact spreads. */
  readonly direction: RelatedService['direction'];
  /** Default 2. */
  readonly maxHops?: number;
  /** At most this many services, nearest first; default 50. */
  readonly cap?: number;
};

/**
 * The services near the given ones: each with its shortest path, and of the shortest the strongest.
 *
 * @remarks An API is a way, not a place: consumer, API and provider are one hop, and APIs are not in the answer.
 * @public
 */
export function walkImpact(
  graph: ServiceGraph,
  from: readonly string[],
  options: WalkImpactOptions,
): readonly RelatedService[] {
  const { direction, maxHops = 2, cap = 50 } = options;
  const nodes = new Map(graph.nodes.map(node => [node.entityRef, node]));
  const stepsFrom = indexSteps(graph, direction);
  const seen = new Set(from);
  const found: RelatedService[] = [];

  let frontier: readonly Reached[] = [...new Set(from)]
    .filter(ref => nodes.has(ref))
    .map(ref => ({ ref, path: [ref], weight: 1 }));
  for (let hops = 1; hops <= maxHops && frontier.length > 0; hops++) {
    const candidates = frontier
      .flatMap(reached => oneHop(reached, stepsFrom))
      .filter(({ ref }) => nodes.has(ref) && !seen.has(ref));
    frontier = strongestOfEach(candidates);
    for (const { ref, path, weight } of frontier) {
      seen.add(ref);
      const node = nodes.get(ref) ?? { entityRef: ref, name: ref };
      found.push({ ...node, direction, hops, path, weight });
    }
  }
  return found.slice(0, cap);
}

type Reached = {
  readonly ref: string;
  readonly path: readonly string[];
  readonly weight: number;
};

type Step = { readonly to: string; readonly weight: number };

function indexSteps(
  graph: ServiceGraph,
  direction: RelatedService['direction'],
): (ref: string) => readonly Step[] {
  const steps = new Map<string, Step[]>();
  for (const edge of graph.edges.filter(({ weight }) => weight > 0)) {
    const [start, step] = stepAlong(edge, direction);
    steps.set(start, [...(steps.get(start) ?? []), step]);
  }
  return ref => steps.get(ref) ?? [];
}

function stepAlong(
  { from, to, weight }: ServiceEdge,
  direction: RelatedService['direction'],
): [string, Step] {
  return direction === 'uses'
    ? [from, { to, weight }]
    : [to, { to: from, weight }];
}

function oneHop(
  { ref, path, weight }: Reached,
  stepsFrom: (ref: string) => readonly Step[],
): readonly Reached[] {
  const reach = (start: Reached): readonly Reached[] =>
    stepsFrom(start.ref)
      .filter(step => !start.path.includes(step.to))
      .map(step => ({
        ref: step.to,
        path: [...start.path, step.to],
        weight: start.weight * step.weight,
      }));
  const next = reach({ ref, path, weight: weight * DECAY_PER_HOP });
  return [
    ...next.filter(reached => !isApi(reached.ref)),
    ...next
      .filter(reached => isApi(reached.ref))
      .flatMap(reach)
      .filter(reached => !isApi(reached.ref)),
  ];
}

function strongestOfEach(candidates: readonly Reached[]): readonly Reached[] {
  const strongest = new Map<string, Reached>();
  for (const candidate of [...candidates].sort(strongerFirst)) {
    if (!strongest.has(candidate.ref)) {
      strongest.set(candidate.ref, candidate);
    }
  }
  return [...strongest.values()];
}

function strongerFirst(left: Reached, right: Reached): number {
  return (
    right.weight - left.weight ||
    compareText(left.ref, right.ref) ||
    compareText(left.path.join('\n'), right.path.join('\n'))
  );
}

// Not localeCompare: the order must not depend on the machine.
function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}

function isApi(entityRef: string): boolean {
  return entityRef.startsWith('api:');
}
