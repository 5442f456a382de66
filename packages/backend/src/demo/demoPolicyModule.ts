import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  createOnCallTeamConditionalDecision,
  oncallTeamConditions,
} from '@muster/backstage-plugin-oncall-backend';
import { teamConfigurePermission } from '@muster/backstage-plugin-oncall-common';

/** Its members may change what belongs to any team. */
const ADMINS = 'group:default/platform';

/** Teams configure their own on-call, the platform team everybody's; everything else is open to everybody. */
class DemoPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const claims = user?.info.ownershipEntityRefs ?? [];
    if (
      isPermission(permission, teamConfigurePermission) &&
      !claims.includes(ADMINS)
    ) {
      return createOnCallTeamConditionalDecision(permission, {
        anyOf: [
          oncallTeamConditions.isTeamMember({ claims }),
          oncallTeamConditions.hasNoTeam(),
        ],
      });
    }
    return { result: AuthorizeResult.ALLOW };
  }
}

/** Who may do what in the demo portal. */
export const demoPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'demo-policy',
  register(registration) {
    registration.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy(new DemoPolicy());
      },
    });
  },
});
