import { Person } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { userName } from './participantView';

/** A person as clients of Opsgenie read it; how to reach the person is not part of it. */
export function userView(roster: Roster, { ref, name, zone }: Person) {
  return {
    id: ref,
    username: userName(roster, ref),
    fullName: name,
    timeZone: zone,
    blocked: false,
    verified: true,
    role: { id: 'User', name: 'User' },
  };
}
