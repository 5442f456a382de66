import { createHash } from 'node:crypto';

/** One of them, the same each time for the same seed; none of none. */
export function pickOne<Item>(
  items: readonly Item[],
  seed: string,
): readonly Item[] {
  if (items.length === 0) {
    return [];
  }
  const number = createHash('sha256').update(seed).digest().readUInt32BE(0);
  return [items[number % items.length]];
}
