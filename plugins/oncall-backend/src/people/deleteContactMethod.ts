import { NotFoundError } from '@backstage/errors';
import { audited } from '../audited';
import { assertAddedByHand } from './contactMethodOf';
import { PeopleRoom } from './PeopleRoom';

/** The person is not reached this way any more. */
export async function deleteContactMethod(
  room: PeopleRoom,
  person: string,
  id: string,
  actor = person,
): Promise<void> {
  assertAddedByHand(id);
  await audited(
    room.auditor,
    {
      eventId: 'delete-contact-method',
      actor,
      meta: { person, contactMethodId: id },
    },
    async () => {
      if (!(await room.contactMethods.delete(person, id))) {
        throw new NotFoundError(`You have no contact method with id ${id}`);
      }
    },
  );
}
