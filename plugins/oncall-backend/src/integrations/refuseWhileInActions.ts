import { ConflictError } from '@backstage/errors';
import { IntegrationStore } from './IntegrationStore';

/** Refuses to delete what an action of an integration adds to alerts: they would tell somebody less without a word. */
export async function refuseWhileInActions(
  integrations: Pick<IntegrationStore, 'list'>,
  {
    type,
    id,
  }: { readonly type: 'schedule' | 'escalation'; readonly id: string },
  name: string,
): Promise<void> {
  const users = (await integrations.list()).filter(({ actions = [] }) =>
    actions.some(({ responders = [] }) =>
      responders.some(one => one.type === type && one.id === id),
    ),
  );
  if (users.length > 0) {
    const names = users.map(integration => `"${integration.name}"`).join(', ');
    throw new ConflictError(
      `${name} is told by actions of the integrations ${names}; change them first`,
    );
  }
}
