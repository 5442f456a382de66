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
import {
  NO_TEAM,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';
import { askPermissions } from '@muster/backstage-plugin-oncall-node';
import {
  isKeyCaller,
  keyAllows,
  KeyCaller,
  keyReaches,
} from './integrations/KeyCaller';

/** Who asks: a signed-in person, another backend, or a machine with a key. */
export type Caller =
  | BackstageCredentials<BackstageUserPrincipal | BackstageServicePrincipal>
  | KeyCaller;

/** The caller of a request; people with a browser and other backends may call. */
export function callerOf(
  httpAuth: HttpAuthService,
  request: Parameters<HttpAuthService['credentials']>[0],
): Promise<Exclude<Caller, KeyCaller>> {
  return httpAuth.credentials(request, { allow: ['user', 'service'] });
}

/** Fails when the caller lacks the permission. Every use case calls this first. */
export async function authorize(
  permissions: PermissionsService,
  caller: Caller,
  permission: BasicPermission,
): Promise<void> {
  if (!(await isAllowed(permissions, caller, permission))) {
    throw new NotAllowedError(
      `${actorOf(caller)} lacks the permission ${permission.name}`,
    );
  }
}

/**
 * Fails when the caller may not configure what belongs to these teams; what belongs to no team belongs to everybody.
 * Every use case that changes something of a team calls it with the team before and after the change.
 */
export async function authorizeTeams(
  permissions: PermissionsService,
  caller: Caller,
  teams: readonly (string | undefined)[],
): Promise<void> {
  const refs = [...new Set(teams.map(team => team ?? NO_TEAM))];
  const [refused] = await refusedTeams(permissions, caller, refs);
  if (refused) {
    throw new NotAllowedError(
      `${actorOf(caller)} lacks the permission ${
        teamConfigurePermission.name
      } for ${refused === NO_TEAM ? 'what belongs to no team' : refused}`,
    );
  }
}

/** Those of the teams that the caller may not configure. */
export async function refusedTeams(
  permissions: PermissionsService,
  caller: Caller,
  refs: readonly string[],
): Promise<readonly string[]> {
  if (isKeyCaller(caller)) {
    return refs.filter(ref => !keyReaches(caller, ref));
  }
  const decisions = await askPermissions(
    permissions,
    refs.map(resourceRef => ({
      permission: teamConfigurePermission,
      resourceRef,
    })),
    caller,
  );
  return refs.filter(
    (_, index) => decisions[index].result !== AuthorizeResult.ALLOW,
  );
}

/** What a key may do stands with the key; the portal's policy is about people and backends. */
export async function isAllowed(
  permissions: PermissionsService,
  caller: Caller,
  permission: BasicPermission,
): Promise<boolean> {
  if (isKeyCaller(caller)) {
    return keyAllows(caller, permission);
  }
  const [{ result }] = await askPermissions(
    permissions,
    [{ permission }],
    caller,
  );
  return result === AuthorizeResult.ALLOW;
}

/** How the caller is named in logs: the entity reference of a person, the subject of a service or a key. */
export function actorOf({ principal }: Caller): string {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}
