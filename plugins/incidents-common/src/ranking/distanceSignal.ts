import { Deployment } from '../Deployment';
import { RelatedService } from '../ImpactedService';
import { SuspicionReason } from '../Investigation';

/**
 * The nearer on the side of what the impacted services use, the more suspected.
 *
 * @internal
 */
export function distanceSignal(
  { service, serviceName }: Deployment,
  impacted: readonly string[],
  related: readonly RelatedService[],
): SuspicionReason {
  if (impacted.includes(service)) {
    return reason(weightOf(1), `${serviceName} itself is impacted.`);
  }
  const used = strongest(related, service, 'uses');
  if (used) {
    return reason(
      weightOf(used.weight),
      `${nameOf(used.path[0])} ${hops(used)}`,
    );
  }
  if (strongest(related, service, 'used-by')) {
    return reason(
      -0.5,
      `${serviceName} uses an impacted service; causes are seldom on that side.`,
    );
  }
  return reason(-1.5, `${serviceName} is not near an impacted service.`);
}

function reason(weight: number, text: string): SuspicionReason {
  return { signal: 'distance', weight, text };
}

/** 1.5 for the impacted service itself, three quarters less with each halving of the travelled weight. */
function weightOf(travelled: number): number {
  return 1.5 + 0.75 * Math.log2(Math.max(travelled, 0.01));
}

function strongest(
  related: readonly RelatedService[],
  service: string,
  direction: RelatedService['direction'],
): RelatedService | undefined {
  return related
    .filter(one => one.entityRef === service && one.direction === direction)
    .sort((left, right) => right.weight - left.weight)[0];
}

function hops({ hops: count, name, path }: RelatedService): string {
  const way = path.slice(1, -1).map(nameOf).join(' and ');
  const by = way ? ` through ${way}` : '';
  return count === 1 ? `uses ${name}${by}.` : `leans on ${name}${by}.`;
}

function nameOf(entityRef: string): string {
  return entityRef.slice(entityRef.indexOf('/') + 1);
}
