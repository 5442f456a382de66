/**
 * Why something failed, in the words of the server where it refused: those of the request ("failed with 400 Bad Request") tell nobody
 * what to do.
 */
export function reasonOf(caught: unknown): Error {
  const error = caught instanceof Error ? caught : new Error(String(caught));
  return error.name === 'ResponseError' && error.cause instanceof Error
    ? error.cause
    : error;
}
