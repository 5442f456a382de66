import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';

/** The team that a path names. References and names never look alike, so either finds it; the type only has to exist. */
export function foundTeam(call: OpsgenieCall, roster: Roster): Team {
  const type = call.request.query.get('identifierType') || 'id';
  if (type !== 'id' && type !== 'name') {
    throw OpsgenieError.unprocessable({
      identifierType: 'must be one of id, name',
    });
  }
  const { id } = call.params;
  const team = roster.team(id);
  if (!team) {
    throw OpsgenieError.notFound(`No team exists with ID [${id}]`);
  }
  return team;
}
