/** The items of a list of which each call answers a part. */
export async function* allItems<T>(
  readPart: (cursor: string | undefined) => Promise<{
    readonly items: readonly T[];
    readonly nextCursor?: string;
  }>,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await readPart(cursor);
    yield* items;
    cursor = nextCursor;
  } while (cursor);
}
