import { Rotation, Schedule } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';
import { refuseForeign } from './ownTeam';

/** The schedule that a path names. Ids and names never look alike, so either finds it; the type only has to exist. */
export function foundSchedule(
  call: OpsgenieCall,
  roster: Roster,
  parameter: 'identifierType' | 'scheduleIdentifierType',
): Schedule {
  const type = call.request.query.get(parameter) || 'id';
  if (type !== 'id' && type !== 'name') {
    throw OpsgenieError.unprocessable({
      [parameter]: 'must be one of id, name',
    });
  }
  const { id } = call.params;
  const found = roster.schedule(id);
  if (!found) {
    throw OpsgenieError.notFound(`No schedule exists with ${type} [${id}]`);
  }
  refuseForeign(call, found.team);
  return found;
}

/** The rotation of a schedule that a path names. */
export function foundRotation(schedule: Schedule, id: string): Rotation {
  const found = schedule.rotations.find(rotation => rotation.id === id);
  if (!found) {
    throw OpsgenieError.notFound(`No rotation exists with id [${id}]`);
  }
  return found;
}
