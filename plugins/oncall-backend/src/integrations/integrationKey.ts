import { createHash, randomUUID } from 'node:crypto';

/** A new key in the shape that clients of Opsgenie expect; 122 random bits. */
export function newIntegrationKey(): string {
  return randomUUID();
}

/** What is stored of a key. Keys are long random strings, so a plain hash cannot be turned back. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** The last characters, by which a person recognizes a key. */
export function keyHint(key: string): string {
  return key.slice(-4);
}
