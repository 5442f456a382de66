import { OnCallIntegrationsApi } from '@muster/backstage-plugin-oncall-common';
import { fakeIntegrationList } from './fakeIntegrationList';
import { FakePager } from './FakePager';

export function fakeIntegrations(pager: FakePager): OnCallIntegrationsApi {
  const integrations = fakeIntegrationList(pager);
  return {
    listIntegrations: async () => integrations.all(),
    createIntegration: async input => {
      const { name, type = 'api', team, key = 'fake-key-shown-once' } = input;
      const integration = integrations.add({
        id: pager.newId('integration'),
        name,
        type,
        team,
        rights: input.rights ?? ['write'],
        scope: input.scope ?? 'account',
        priorities: input.priorities,
        enabled: true,
        createdAt: pager.now(),
      });
      return { ...integration, key };
    },
    updateIntegration: async (id, { team, ...others }) => {
      // No team is said with null; a change that is silent about the team keeps it.
      const teamAfter = team === undefined ? integrations.get(id).team : team;
      return integrations.change(id, {
        ...others,
        team: teamAfter ?? undefined,
      });
    },
    rotateIntegrationKey: async (id, { key = 'fake-new-key-shown-once' }) => ({
      ...integrations.get(id),
      key,
    }),
    deleteIntegration: async id => integrations.remove(id),
    listAlertSources: async () => pager.world.alertSources,
  };
}
