import { timingSafeEqual } from 'node:crypto';

/** Whether two secret texts are the same; how long it takes does not tell how much of them is. */
export function isSameSecret(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
