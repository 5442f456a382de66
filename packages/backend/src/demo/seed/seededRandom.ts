import { createHash } from 'node:crypto';

/** The same seed gives the same numbers in [0, 1), on every machine and at every start. */
export function seededRandom(seed: string): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    const hash = createHash('sha256').update(`${seed}/${drawn}`).digest();
    return hash.readUInt32BE(0) / 2 ** 32;
  };
}
