import { listAll } from '../listAll';
import { SeedContext } from '../SeedContext';
import { deployments } from './deployments';

const PAGE_SIZE = 100;

/** Records the deployments that are not recorded yet; answers how many. */
export async function seedDeployments({
  incidents,
  voices,
  now,
}: SeedContext): Promise<number> {
  const pipeline = await voices.machine('incidents');
  const recorded = await listAll(cursor =>
    incidents.listDeployments({ cursor, limit: PAGE_SIZE }, pipeline),
  );
  const known = new Set(recorded.map(({ externalId }) => externalId));
  const missing = deployments(now).filter(
    ({ externalId }) => !known.has(externalId),
  );
  for (const deployment of missing) {
    await incidents.recordDeployment(deployment, pipeline);
  }
  return missing.length;
}
