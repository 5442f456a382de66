import { createHash } from 'node:crypto';

/** The longest alias; an index of PostgreSQL takes no value above about 2,700 bytes. */
const MAX_ALIAS_LENGTH = 512;

const HASH_LENGTH = 64;

/** The alias under which an alert is kept and found: a longer one ends with a hash, so that it stays unique. */
export function alertAlias(given: string): string {
  const alias = given.replaceAll('\0', '').trim();
  if (alias.length <= MAX_ALIAS_LENGTH) {
    return alias;
  }
  const hash = createHash('sha256').update(alias).digest('hex');
  return `${alias.slice(0, MAX_ALIAS_LENGTH - HASH_LENGTH)}${hash}`;
}
