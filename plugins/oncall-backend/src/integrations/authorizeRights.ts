import { PermissionsService } from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  alertDeletePermission,
  alertReadPermission,
  KeyRight,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';

/**
 * What whoever gets hold of a key with a right must be allowed without it. Writing is not among them: those who connect a tool
 * need not be those who open alerts by hand; and who may configure what is asked for each team.
 */
const NEEDED: Readonly<Partial<Record<KeyRight, BasicPermission>>> = {
  read: alertReadPermission,
  delete: alertDeletePermission,
};

/** Fails when the caller may do more with the key than without: a key must be no way around the permission policy. */
export async function authorizeRights(
  permissions: PermissionsService,
  caller: Caller,
  rights: readonly KeyRight[],
): Promise<void> {
  for (const right of rights) {
    const needed = NEEDED[right];
    if (needed) {
      await authorize(permissions, caller, needed);
    }
  }
}
