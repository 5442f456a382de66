import { ConflictError } from '@backstage/errors';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationRoom } from './IntegrationRoom';

/**
 * Refuses to change by hand what the configuration says of an integration: the next start would undo it. What no
 * process has in its configuration any more is changed like everything else.
 */
export async function refuseConfigured(
  { configured, clock }: Pick<IntegrationRoom, 'configured' | 'clock'>,
  { id, name }: Pick<Integration, 'id' | 'name'>,
): Promise<void> {
  const configuration = (await configured.entries(clock())).get(id);
  if (configuration && !configuration.isGone) {
    throw new ConflictError(
      `${name} comes from oncall.integrations.${configuration.entry} of the configuration; change it there. Here it can be disabled`,
    );
  }
}
