/** The `items` of an answer that is a list. */
export async function itemsOf<T>(
  answer: Promise<{ readonly items: readonly T[] }>,
): Promise<readonly T[]> {
  return (await answer).items;
}
