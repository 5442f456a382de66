/**
 * Whether the server refused because of permissions.
 *
 * @remarks A `ResponseError` keeps the server's error as its cause; its own name is "ResponseError".
 * @public
 */
export function isForbidden(error: Error): boolean {
  return (
    error.name === 'NotAllowedError' ||
    nameOf(error.cause) === 'NotAllowedError'
  );
}

function nameOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'name' in cause
    ? cause.name
    : undefined;
}
