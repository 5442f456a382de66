import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { askPermissions } from '@muster/backstage-plugin-oncall-node';

/** Who asks, a signed-in person, a pipeline or another backend, and with which request. */
export type Caller = {
  readonly credentials: BackstageCredentials<
    BackstageUserPrincipal | BackstageServicePrincipal
  >;
  readonly request: Parameters<HttpAuthService['credentials']>[0];
};

/** Fails when the caller lacks the permission. Every use case begins with it. */
export async function authorize(
  { permissions }: { readonly permissions: PermissionsService },
  caller: Caller,
  permission: BasicPermission,
): Promise<void> {
  const [decision] = await askPermissions(
    permissions,
    [{ permission }],
    caller.credentials,
  );
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `${actorOf(caller)} lacks the permission ${permission.name}`,
    );
  }
}

/** How the caller is named: the entity reference of a person, the subject of a service. */
export function actorOf({ credentials: { principal } }: Caller): string {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}
