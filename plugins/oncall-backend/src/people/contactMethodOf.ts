import { InputError, NotFoundError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { CATALOG_EMAIL_ID, CATALOG_NOTIFICATION_ID } from './contactMethodsOf';
import { PeopleRoom } from './PeopleRoom';

/** One of the methods that the person added; it fails when there is none. */
export async function contactMethodOf(
  room: Pick<PeopleRoom, 'contactMethods'>,
  person: string,
  id: string,
): Promise<ContactMethod> {
  assertAddedByHand(id);
  const method = await room.contactMethods.find(person, id);
  if (!method) {
    throw new NotFoundError(`You have no contact method with id ${id}`);
  }
  return method;
}

/** What the catalog says is changed in the catalog. */
export function assertAddedByHand(id: string): void {
  if (id === CATALOG_EMAIL_ID || id === CATALOG_NOTIFICATION_ID) {
    throw new InputError(
      `The contact method ${id} comes from the catalog and is changed there`,
    );
  }
}
