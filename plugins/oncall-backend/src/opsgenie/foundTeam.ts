import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';

/** The team of a path, by reference or name. */
export function foundTeam(roster: Roster, id: string): Team {
  const team = roster.team(id);
  if (!team) {
    throw OpsgenieError.notFound(`No team exists with ID [${id}]`);
  }
  return team;
}
