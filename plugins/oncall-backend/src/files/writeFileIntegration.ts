import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { IntegrationMessageStore } from '../integrations/IntegrationMessageStore';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { DeclaredIntegration } from './PlannedObject';

/** Writes what a file says. The key stays as it is; a new one has none until somebody makes it in the portal. */
export async function writeFileIntegration(
  tx: Knex.Transaction,
  { mapping, actions, ...integration }: DeclaredIntegration,
  now: DateTime,
): Promise<void> {
  const store = IntegrationStore.create(tx);
  if (!(await store.update(integration))) {
    await store.insertWithoutKey({ ...integration, createdAt: now });
  }
  if (actions) {
    await store.changeActions(integration.id, () => actions);
  }
  if (mapping) {
    const messages = IntegrationMessageStore.create(tx);
    await messages.saveMapping(integration.id, mapping, now);
  }
}
