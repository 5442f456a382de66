import { deployments } from './deployments/deployments';
import { SeedContext } from './SeedContext';

/** Why the story cannot be told yet: a portal that has just started needs some seconds to know its services. */
export async function whatIsMissing({
  onCall,
  incidents,
  voices,
  now,
}: SeedContext): Promise<string | undefined> {
  await incidents.listIncidents(
    { limit: 1 },
    await voices.machine('incidents'),
  );
  const services = [
    ...new Set(deployments(now).map(({ service }) => service)),
  ].sort();
  const known = await onCall.getServicesOnCall(
    services,
    await voices.machine('oncall'),
  );
  const unknown = known.filter(({ setup }) => setup === 'unknown-service');
  return unknown.length === 0
    ? undefined
    : `on-call does not know ${unknown[0].entityRef} yet`;
}
