import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';

/** Where a path names a team, and how the query says by what. */
const PLACES = { identifierType: 'id', teamIdentifierType: 'team' } as const;

/** The team that a path names. References and names never look alike, so either finds it; the type only has to exist. */
export function foundTeam(
  call: OpsgenieCall,
  roster: Roster,
  parameter: keyof typeof PLACES = 'identifierType',
): Team {
  const type = call.request.query.get(parameter) || 'id';
  if (type !== 'id' && type !== 'name') {
    throw OpsgenieError.unprocessable({
      [parameter]: 'must be one of id, name',
    });
  }
  const name = call.params[PLACES[parameter]];
  const team = roster.team(name);
  if (!team) {
    throw OpsgenieError.notFound(`No team exists with ID [${name}]`);
  }
  return team;
}
