import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { PeopleRoom } from './PeopleRoom';

/** What a notification rule of the person may name. */
export async function knownToRules(
  room: PeopleRoom,
  person: string,
): Promise<{
  readonly methods: readonly ContactMethod[];
  readonly roster: Roster;
}> {
  const roster = await room.rosters.get(room.clock());
  const methods = await room.methodsOf([person], roster);
  return { methods: methods.get(person) ?? [], roster };
}
