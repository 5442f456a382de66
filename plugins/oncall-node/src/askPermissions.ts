import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';

/**
 * What the portal's policy decides. It is asked once more when the connection breaks: one that was kept open may be closed by the other
 * side just then, and whoever acknowledges an alert at night must not have to press twice. Without an answer it is 503.
 *
 * @public
 */
export async function askPermissions(
  permissions: PermissionsService,
  requests: Parameters<PermissionsService['authorize']>[0],
  credentials: BackstageCredentials,
): ReturnType<PermissionsService['authorize']> {
  const ask = () => permissions.authorize(requests, { credentials });
  return ask().catch(async first => {
    if (!isConnectionLost(first)) {
      throw first;
    }
    return ask().catch(refuseForNow);
  });
}

/** The address that did not answer is nothing to people; the code tells an operator enough. */
function refuseForNow(error: unknown): never {
  if (!isConnectionLost(error)) {
    throw error;
  }
  const reason = 'code' in error ? ` (${error.code})` : '';
  throw new ServiceUnavailableError(
    `The permissions of the portal cannot be read now${reason}. Try again in a moment.`,
  );
}

/** As the client of the permission backend says that there was no answer at all. */
function isConnectionLost(error: unknown): error is Error {
  return isError(error) && error.name === 'FetchError';
}
