/** The ids in the order in which one of them has changed places with its neighbour. */
export function movedIds(
  items: readonly { readonly id: string }[],
  id: string,
  by: -1 | 1,
): readonly string[] {
  const ids = items.map(item => item.id);
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) {
    return ids;
  }
  return ids.map((known, place) => {
    if (place === from) {
      return ids[to];
    }
    return place === to ? id : known;
  });
}
