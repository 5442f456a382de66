import { CursorPage } from '@muster/backstage-plugin-oncall-common';

/**
 * The part of a list that a request asks for.
 *
 * @public
 */
export function fakePage<T>(
  items: readonly T[],
  request: { readonly cursor?: string; readonly limit?: number },
): CursorPage<T> {
  const { cursor = '0', limit = 50 } = request;
  const end = Number(cursor) + limit;
  return {
    items: items.slice(Number(cursor), end),
    nextCursor: end < items.length ? String(end) : undefined,
  };
}
