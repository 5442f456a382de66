import { AuthService } from '@backstage/backend-plugin-api';

/**
 * A fetch that signs requests as the calling plugin, unless they are signed already.
 *
 * @internal
 */
export function pluginFetch(
  auth: AuthService,
  targetPluginId: string,
): typeof fetch {
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    if (!headers.has('Authorization')) {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId,
      });
      headers.set('Authorization', `Bearer ${token}`);
    }
    return fetch(input, { ...init, headers });
  };
}
