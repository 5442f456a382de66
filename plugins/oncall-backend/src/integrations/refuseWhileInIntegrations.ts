import { ConflictError } from '@backstage/errors';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationStore } from './IntegrationStore';

/** What an integration can tell besides people and teams, which are the catalog's. */
type Told = {
  readonly type: 'schedule' | 'escalation';
  readonly id: string;
};

/** Refuses to delete what an integration adds to its alerts: they would tell somebody less without a word. */
export async function refuseWhileInIntegrations(
  integrations: Pick<IntegrationStore, 'list'>,
  told: Told,
  name: string,
): Promise<void> {
  const users = (await integrations.list()).filter(
    integration =>
      tellsItself(integration, told) || tellsInActions(integration, told),
  );
  if (users.length > 0) {
    const names = users.map(integration => `"${integration.name}"`).join(', ');
    throw new ConflictError(
      `${name} is told by the integrations ${names} or their actions; change them first`,
    );
  }
}

/** Whether alerts of the integration that name nobody tell it. */
export function tellsItself(
  { responders = [] }: Pick<Integration, 'responders'>,
  { type, id }: Told,
): boolean {
  return responders.some(one => one.type === type && one.id === id);
}

/** Whether an action of the integration adds it to alerts. */
export function tellsInActions(
  { actions = [] }: Pick<Integration, 'actions'>,
  told: Told,
): boolean {
  return actions.some(({ responders }) => tellsItself({ responders }, told));
}
