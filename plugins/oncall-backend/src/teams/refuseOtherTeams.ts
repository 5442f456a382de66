import { ConflictError } from '@backstage/errors';

/**
 * Refuses a change whose teams, before and after it, are no longer those that the caller was allowed to change. Ask it in
 * the transaction that writes: permissions are asked before.
 */
export function refuseOtherTeams(
  name: string,
  allowed: readonly (string | undefined)[],
  current: readonly (string | undefined)[],
): void {
  if (current.some((team, index) => team !== allowed[index])) {
    throw new ConflictError(
      `${name} was given to another team at this moment; look at it and try again`,
    );
  }
}
