/** Whether it is this error, or the server's was: a `ResponseError`, whose own name this is, keeps that as its cause. */
export function isErrorNamed(error: Error, name: string): boolean {
  return error.name === name || nameOf(error.cause) === name;
}

function nameOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'name' in cause
    ? cause.name
    : undefined;
}
