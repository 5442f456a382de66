import { StoredPage } from '../paging/StoredPage';

/** Pages to the same contact method belong together. */
export function byContactMethod(pages: readonly StoredPage[]) {
  return grouped(pages, page => `${page.contactMethod} of ${page.person}`);
}

/** Of pages in one message each may have been attempted differently often. */
export function byAttempts(pages: readonly StoredPage[]) {
  return grouped(pages, ({ attempts }) => String(attempts));
}

function grouped(
  pages: readonly StoredPage[],
  keyOf: (page: StoredPage) => string,
): readonly (readonly StoredPage[])[] {
  const groups = new Map<string, StoredPage[]>();
  for (const page of pages) {
    const group = groups.get(keyOf(page));
    if (group) {
      group.push(page);
    } else {
      groups.set(keyOf(page), [page]);
    }
  }
  return [...groups.values()];
}
