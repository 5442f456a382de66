import { ConflictError } from '@backstage/errors';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationStore } from './IntegrationStore';

/** Refuses to change by hand what the configuration says of an integration: the next start would undo it. */
export async function refuseConfigured(
  store: IntegrationStore,
  { id, name }: Pick<Integration, 'id' | 'name'>,
): Promise<void> {
  const entry = await store.configEntryOf(id);
  if (entry !== undefined) {
    throw new ConflictError(
      `${name} comes from oncall.integrations.${entry} of the configuration; change it there. Here it can be disabled`,
    );
  }
}
