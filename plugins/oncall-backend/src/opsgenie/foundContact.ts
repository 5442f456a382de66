import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { PeopleRoom } from '../people/PeopleRoom';
import { contactNaming } from './userContactView';

/** Everything by which a person can be reached, in order. */
export async function contactsOf(
  room: PeopleRoom,
  person: string,
): Promise<readonly ContactMethod[]> {
  const roster = await room.rosters.get(room.clock());
  return (await room.methodsOf([person], roster)).get(person) ?? [];
}

/** The contact that a body names by method and address, if the person has it. */
export function contactNamed(
  contacts: readonly ContactMethod[],
  { method, to }: { readonly method: string; readonly to: string },
): ContactMethod | undefined {
  return contacts.find(one => {
    const naming = contactNaming(one);
    return (
      naming.method === method.toLowerCase() &&
      [naming.to, one.to].some(address => isSame(address, to))
    );
  });
}

/** Numbers are written with and without plus, dash and spaces. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    /^[+\d][\d\s().-]*$/.test(text)
      ? text.replace(/\D/g, '')
      : text.trim().toLowerCase();
  return plain(one) === plain(other);
}
