import { Person } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';

/** The person of a path, by reference or e-mail address. */
export function foundPerson(roster: Roster, id: string): Person {
  const person = roster.person(id);
  if (!person) {
    throw OpsgenieError.notFound(`No user exists with ID [${id}]`);
  }
  return person;
}
