import { InputError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { contactMethodOf } from './contactMethodOf';
import { PeopleRoom } from './PeopleRoom';
import { shownContactMethod } from './shownContactMethod';

/** A million codes, five guesses and ten codes an hour: guessing takes more than a year. */
const MOST_ATTEMPTS = 5;

/** From now on pages are sent there. */
export async function verifyContactMethod(
  room: PeopleRoom,
  person: string,
  { id, code }: { id: string; code: string },
): Promise<ContactMethod> {
  const method = await contactMethodOf(room, person, id);
  if (method.verified) {
    return shownContactMethod(method);
  }
  return audited(
    room.auditor,
    {
      eventId: 'verify-contact-method',
      actor: person,
      meta: { contactMethodId: id, channel: method.channel },
    },
    async () => {
      const now = room.clock();
      const isRight = await room.contactProofs.redeem(id, code.trim(), {
        now,
        attempts: MOST_ATTEMPTS,
      });
      if (!isRight) {
        throw new InputError(
          'code is not the one that was sent last, or it is too old; ask for a new one',
        );
      }
      await room.contactMethods.change(person, id, { verifiedAt: now });
      return shownContactMethod(await contactMethodOf(room, person, id));
    },
  );
}
