import { limitOf, orderOf, pageLink } from './paging';
import { OpsgenieAnswer, OpsgenieRequest } from './OpsgenieRequest';

/** One part of an alert's notes or activity; `offset` is the last item of the part before. */
export function pageOfEvents<T extends { readonly offset: string }>(
  request: OpsgenieRequest,
  oldestFirst: readonly T[],
): OpsgenieAnswer {
  const order = orderOf(request);
  const limit = limitOf(request);
  const all = order === 'asc' ? oldestFirst : [...oldestFirst].reverse();
  const offset = request.query.get('offset');
  // An unknown offset starts at the beginning.
  const start = all.findIndex(item => item.offset === offset) + 1;
  const backwards = request.query.get('direction') === 'prev' && start > 0;
  const from = backwards ? Math.max(0, start - 1 - limit) : start;
  const data = all.slice(from, backwards ? start - 1 : from + limit);
  const last = data.at(-1);
  const link = { direction: 'next', limit: String(limit), order };
  return {
    status: 200,
    body: {
      data,
      paging: {
        first: pageLink(request, { ...link, offset: undefined }),
        ...(last &&
          from + data.length < all.length && {
            next: pageLink(request, { ...link, offset: last.offset }),
          }),
      },
    },
  };
}
