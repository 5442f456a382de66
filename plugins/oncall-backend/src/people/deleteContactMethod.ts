import { NotFoundError } from '@backstage/errors';
import { audited } from '../audited';
import { assertAddedByHand } from './contactMethodOf';
import { PeopleRoom } from './PeopleRoom';
import { withdrawPages } from './withdrawPages';

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
      const by = { person, contactMethod: id };
      await withdrawPages(room, by, 'the contact method was removed');
    },
  );
}
