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

/** Who asks: a signed-in person or another backend. */
export type Caller = BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>;

/** The caller of a request; people with a browser and other backends may call. */
export function callerOf(
  httpAuth: HttpAuthService,
  request: Parameters<HttpAuthService['credentials']>[0],
): Promise<Caller> {
  return httpAuth.credentials(request, { allow: ['user', 'service'] });
}

/** Fails when the caller lacks the permission. Every use case calls this first. */
export async function authorize(
  permissions: PermissionsService,
  caller: Caller,
  permission: BasicPermission,
): Promise<void> {
  const [decision] = await permissions.authorize([{ permission }], {
    credentials: caller,
  });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `${actorOf(caller)} lacks the permission ${permission.name}`,
    );
  }
}

/** How the caller is named in logs: the entity reference of a person, the subject of a service. */
export function actorOf({ principal }: Caller): string {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}
