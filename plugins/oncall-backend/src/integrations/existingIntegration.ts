import { NotFoundError } from '@backstage/errors';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationStore } from './IntegrationStore';

/** The integration, or 404. */
export async function existingIntegration(
  store: IntegrationStore,
  id: string,
): Promise<Integration> {
  const integration = await store.find(id);
  if (!integration) {
    throw new NotFoundError(`No integration with id ${id}`);
  }
  return integration;
}
