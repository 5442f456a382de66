/**
 * What the server said, in its own words.
 *
 * @remarks The message of a `ResponseError` is about HTTP; the sentence for people is in its cause.
 */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Whether the server refused because somebody else was faster. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  return error.name === 'ConflictError' || isConflict(error.cause);
}
