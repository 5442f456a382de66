import { isErrorNamed } from './isErrorNamed';

/**
 * Whether the server refused because of permissions.
 *
 * @public
 */
export function isForbidden(error: Error): boolean {
  return isErrorNamed(error, 'NotAllowedError');
}
