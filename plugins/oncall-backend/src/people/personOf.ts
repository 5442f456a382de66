import { HttpAuthService } from '@backstage/backend-plugin-api';

/** Only people have an own on-call; machines are refused. */
export const PEOPLE = { allow: ['user' as const] };

/** Entity reference of the one who asks. */
export async function personOf(
  httpAuth: HttpAuthService,
  request: Parameters<HttpAuthService['credentials']>[0],
): Promise<string> {
  const { principal } = await httpAuth.credentials(request, PEOPLE);
  return principal.userEntityRef;
}
