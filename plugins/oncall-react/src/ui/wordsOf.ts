/** What the server said: a `ResponseError` keeps that as its cause, and itself says only that a request failed. */
export function wordsOf({ message, cause }: Error): string {
  return typeof cause === 'object' && cause !== null && 'message' in cause
    ? String(cause.message)
    : message;
}
