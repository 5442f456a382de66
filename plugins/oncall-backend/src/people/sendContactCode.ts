import { ConflictError } from '@backstage/errors';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { randomInt, randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { contactMethodOf } from './contactMethodOf';
import { PeopleRoom } from './PeopleRoom';

const VALID_FOR = { minutes: 15 };
const LEAST_SECONDS_BETWEEN = 30;

/** Sends a new code to an address that was not proved yet. */
export async function sendContactCode(
  room: PeopleRoom,
  person: string,
  id: string,
): Promise<void> {
  const method = await contactMethodOf(room, person, id);
  if (method.verified) {
    throw new ConflictError(`The contact method ${id} is verified already`);
  }
  const proof = await room.contactProofs.find(id);
  const seconds = proof && room.clock().diff(proof.sentAt).as('seconds');
  if (seconds !== undefined && seconds < LEAST_SECONDS_BETWEEN) {
    throw new ConflictError(
      `A code was sent ${Math.floor(
        seconds,
      )} seconds ago; ask again after ${LEAST_SECONDS_BETWEEN} seconds`,
    );
  }
  await room.codeLimits.count(person, room.clock());
  await audited(
    room.auditor,
    {
      eventId: 'send-contact-code',
      actor: person,
      meta: { contactMethodId: id, channel: method.channel },
    },
    () => sendProof(room, person, method),
  );
}

/** A failure to send is no failure to add: the person sees it and asks for another code. */
export async function sendProof(
  room: PeopleRoom,
  person: string,
  method: ContactMethod,
): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const sentAt = room.clock();
  const expiresAt = sentAt.plus(VALID_FOR);
  await room.contactProofs.replace(method.id, code, { sentAt, expiresAt });
  const lastTest = await room.deliver(method.channel, {
    id: randomUUID(),
    person,
    to: method.to,
    kind: 'proof',
    subject: `${code} is your code`,
    text: `Enter the code ${code} under "My on-call" in the portal, and pages reach you here. It is valid for 15 minutes. If you did not ask for it, you need not do anything.`,
    alerts: [],
  });
  await room.contactMethods.change(person, method.id, { lastTest });
}
