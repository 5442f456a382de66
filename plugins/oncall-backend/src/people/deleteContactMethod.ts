import { InputError, NotFoundError } from '@backstage/errors';
import { audited } from '../audited';
import { CATALOG_EMAIL_ID, CATALOG_NOTIFICATION_ID } from './contactMethodsOf';
import { PeopleRoom } from './PeopleRoom';

/** The person is not reached this way any more. */
export async function deleteContactMethod(
  room: PeopleRoom,
  person: string,
  id: string,
): Promise<void> {
  if (id === CATALOG_EMAIL_ID || id === CATALOG_NOTIFICATION_ID) {
    throw new InputError(
      `The contact method ${id} comes from the catalog and is changed there`,
    );
  }
  await audited(
    room.auditor,
    {
      eventId: 'delete-contact-method',
      actor: person,
      meta: { contactMethodId: id },
    },
    async () => {
      if (!(await room.contactMethods.delete(person, id))) {
        throw new NotFoundError(`You have no contact method with id ${id}`);
      }
    },
  );
}
