/**
 * One part of a longer list.
 *
 * @public
 */
export type CursorPage<T> = {
  readonly items: readonly T[];
  /** Pass it back to get the next part; absent at the end. */
  readonly nextCursor?: string;
};
