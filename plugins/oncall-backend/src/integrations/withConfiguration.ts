import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationRoom } from './IntegrationRoom';

/** Integrations with where they stand in the configuration. */
export async function withConfiguration<T extends Integration>(
  { configured, clock }: Pick<IntegrationRoom, 'configured' | 'clock'>,
  integrations: readonly T[],
): Promise<readonly T[]> {
  const entries = await configured.entries(clock());
  return integrations.map(integration => {
    const configuration = entries.get(integration.id);
    return configuration ? { ...integration, configuration } : integration;
  });
}
