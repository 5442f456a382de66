import { CursorPage } from '@muster/backstage-plugin-oncall-common';

/** Follows the cursor to the end of a list. */
export async function listAll<T>(
  readPage: (cursor: string | undefined) => Promise<CursorPage<T>>,
): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
