import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  oncallPermissions,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from './directory/Roster';
import {
  oncallTeamResourceRef,
  teamResources,
  teamRules,
} from './teamPermission';

/** Tells the permission framework what can be allowed, and what a policy can ask about a team. */
export function registerPermissions(options: {
  permissionsRegistry: PermissionsRegistryService;
  rosterNow: () => Promise<Roster>;
}): void {
  const { permissionsRegistry, rosterNow } = options;
  permissionsRegistry.addPermissions(oncallPermissions);
  permissionsRegistry.addResourceType({
    resourceRef: oncallTeamResourceRef,
    permissions: [teamConfigurePermission],
    rules: Object.values(teamRules),
    getResources: async refs => teamResources(await rosterNow(), refs),
  });
}
