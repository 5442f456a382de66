import { useMissingRights } from './useMissingRights';

/** Whether the reader may change what belongs to the team, or to no team; no while nobody knows yet. */
export function useMayConfigure(team: string | undefined): boolean {
  const missingRight = useMissingRights([team], ref => [ref]);
  return missingRight !== undefined && !missingRight(team);
}
