import { Person } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { userName } from './participantView';

/** A person as clients of Opsgenie read it in lists; how to reach the person is not part of it. */
export function userView(
  roster: Roster,
  { ref, name, zone, facts = {} }: Person,
) {
  const { role = 'User', locale, address = {} } = facts;
  const { country = '', state = '', city = '' } = address;
  const { line = '', zipCode = '' } = address;
  return {
    id: ref,
    username: userName(roster, ref),
    fullName: name,
    timeZone: zone,
    locale,
    blocked: false,
    verified: true,
    role: { id: role, name: role },
    userAddress: { country, state, city, line, zipCode },
  };
}

/** The same of one person, with what is not in lists. */
export function wholeUserView(roster: Roster, person: Person) {
  const { tags = [], details = {} } = person.facts ?? {};
  return { ...userView(roster, person), tags, details };
}
