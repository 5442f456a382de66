import { createHash } from 'node:crypto';

/** The id of something in a file: always the same for the same file and names, so that reading twice makes one. */
export function fileObjectId(...names: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
