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
  if (unknown.length > 0) {
    return `on-call does not know ${unknown[0].entityRef} yet`;
  }
  // Alerts of Identity go where its file says.
  const files = await onCall.listOnCallFiles(await voices.machine('oncall'));
  return files.length === 0 ? 'on-call has not read its files yet' : undefined;
}
