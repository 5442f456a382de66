import { InputError } from '@backstage/errors';
import {
  Drill,
  DrillInput,
  drillCreatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { DrillRoom } from './DrillRoom';

type Target = DrillInput['target'];

const EXPECTED: Record<Target['type'], string> = {
  user: 'a User of the catalog',
  schedule: 'the id of a schedule',
  team: 'a Group of the catalog',
};

/** Everybody may test the own phone. To page somebody else, also whoever is on call, needs a permission. */
export async function authorizeDrill(
  room: Pick<DrillRoom, 'permissions'>,
  caller: Caller,
  { type, ref }: Target,
): Promise<void> {
  if (type !== 'user' || ref !== actorOf(caller)) {
    await authorize(room.permissions, caller, drillCreatePermission);
  }
}

/** The target with its name; fails when there is no such. */
export function namedTarget(
  { type, ref }: Target,
  roster: Roster,
): Drill['target'] {
  const found = {
    user: () => roster.people.find(person => person.ref === ref),
    schedule: () => roster.schedules.find(({ id }) => id === ref),
    team: () => roster.teams.find(team => team.ref === ref),
  }[type]();
  if (!found) {
    throw new InputError(`target.ref is ${ref}, expected ${EXPECTED[type]}`);
  }
  return { type, ref, name: found.name };
}
