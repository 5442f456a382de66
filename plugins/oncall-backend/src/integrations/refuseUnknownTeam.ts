import { Roster } from '../directory/Roster';
import { assertKnown } from '../schedules/assertKnown';

/**
 * Fails when no Group is known by that reference: alerts that name nobody would go to nobody. Before the catalog was read
 * for the first time nothing is known, and everything is taken.
 */
export function refuseUnknownTeam(
  team: string | undefined,
  roster: Roster,
): void {
  if (team !== undefined && roster.teams.length > 0) {
    assertKnown({ type: 'team', ref: team }, roster, 'team');
  }
}
