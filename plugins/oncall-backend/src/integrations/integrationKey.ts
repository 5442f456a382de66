import { InputError } from '@backstage/errors';
import { hash, randomUUID } from 'node:crypto';

/** A shorter key could be found by trying. Keys of Opsgenie have 36 characters. */
const MIN_KEY_LENGTH = 16;

/** The key that somebody wants to keep, or a new one. */
export function chosenKey(given: string | undefined): string {
  const key = given?.trim() || newIntegrationKey();
  if (key.length < MIN_KEY_LENGTH) {
    throw new InputError(
      `key has ${key.length} characters, expected at least ${MIN_KEY_LENGTH}`,
    );
  }
  return key;
}

/** A new key in the shape that clients of Opsgenie expect; 122 random bits. */
function newIntegrationKey(): string {
  return randomUUID();
}

/** What is stored of a key. Keys are long random strings, so a plain hash cannot be turned back. */
export function hashKey(key: string): string {
  return hash('sha256', key);
}

/** The last characters, by which a person recognizes a key. */
export function keyHint(key: string): string {
  return key.slice(-4);
}
