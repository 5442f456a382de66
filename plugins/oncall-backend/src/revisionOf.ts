import { ConflictError } from '@backstage/errors';
import { createHash } from 'node:crypto';

/**
 * Names what is written about something, so that whoever replaces it can say what they read.
 *
 * @remarks It follows from the content alone: nothing has to be counted up, so a process of an earlier version, a file or a hand
 * in the database that changes the content changes the revision as well.
 */
export function revisionOf(columns: object): string {
  const hash = createHash('sha256').update(JSON.stringify(columns));
  return hash.digest('base64url').slice(0, 22);
}

/** Refuses to replace what its reader has not seen. Ask it in the transaction that writes, about a row that is locked. */
export function refuseOutdated(
  read: string | undefined,
  current: { readonly revision: string; readonly name: string },
): void {
  if (read !== undefined && read !== current.revision) {
    throw new ConflictError(
      `${current.name} was changed since it was read, look at it and try again`,
    );
  }
}
