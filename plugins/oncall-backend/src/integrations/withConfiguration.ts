import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationRoom } from './IntegrationRoom';
import { withNames } from './withNames';

/** Integrations with where they stand in the configuration, and the names of those whom they tell. */
export async function withConfiguration<T extends Integration>(
  {
    configured,
    roster,
    clock,
  }: Pick<IntegrationRoom, 'configured' | 'roster' | 'clock'>,
  integrations: readonly T[],
): Promise<readonly T[]> {
  const entries = await configured.entries(clock());
  const now = await roster(clock());
  return integrations.map(stored => {
    const integration = withNames(stored, now);
    const configuration = entries.get(integration.id);
    return configuration ? { ...integration, configuration } : integration;
  });
}
