/** A deployment's place among the tracks. */
export type Place = { readonly id: string; readonly fraction: number };

/**
 * Where an arrow key leads. Left and right go to the neighbour in time on the same track; up and down to the nearest in
 * time on the next track that has any. At an edge the selection stays.
 */
export function moveSelection(
  tracks: readonly (readonly Place[])[],
  selected: string | undefined,
  key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown',
): string | undefined {
  const row = tracks.findIndex(track =>
    track.some(({ id }) => id === selected),
  );
  const track = tracks[row];
  const column = track?.findIndex(({ id }) => id === selected) ?? -1;
  const place = track?.[column];
  if (!track || !place) {
    return tracks.find(({ length }) => length > 0)?.[0]?.id;
  }
  switch (key) {
    case 'ArrowLeft':
      return (track[column - 1] ?? place).id;
    case 'ArrowRight':
      return (track[column + 1] ?? place).id;
    case 'ArrowUp':
      return nearest(tracks.slice(0, row).reverse(), place).id;
    default:
      return nearest(tracks.slice(row + 1), place).id;
  }
}

/** The nearest in time on the first track that is not empty; the place itself where there is none. */
function nearest(tracks: readonly (readonly Place[])[], place: Place): Place {
  const track = tracks.find(({ length }) => length > 0) ?? [];
  const gap = (other: Place) => Math.abs(other.fraction - place.fraction);
  return [...track].sort((a, b) => gap(a) - gap(b))[0] ?? place;
}
