import { ConflictError } from '@backstage/errors';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationStore } from './IntegrationStore';

/** What an action can add to alerts besides people and teams, which are the catalog's. */
type AddedByAction = {
  readonly type: 'schedule' | 'escalation';
  readonly id: string;
};

/** Refuses to delete what an action of an integration adds to alerts: they would tell somebody less without a word. */
export async function refuseWhileInActions(
  integrations: Pick<IntegrationStore, 'list'>,
  added: AddedByAction,
  name: string,
): Promise<void> {
  const users = (await integrations.list()).filter(integration =>
    addsInActions(integration, added),
  );
  if (users.length > 0) {
    const names = users.map(integration => `"${integration.name}"`).join(', ');
    throw new ConflictError(
      `${name} is told by actions of the integrations ${names}; change them first`,
    );
  }
}

/** Whether an action of the integration adds it to alerts. */
export function addsInActions(
  { actions = [] }: Pick<Integration, 'actions'>,
  { type, id }: AddedByAction,
): boolean {
  return actions.some(({ responders = [] }) =>
    responders.some(one => one.type === type && one.id === id),
  );
}
