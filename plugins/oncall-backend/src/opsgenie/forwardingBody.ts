import { z } from 'zod';
import { Roster } from '../directory/Roster';
import { ForwardingRoom } from '../forwarding/ForwardingRoom';
import { optionalText } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';

const user = z.object(
  { id: optionalText, username: optionalText },
  { error: 'must be an object with id or username' },
);

const moment = z.iso.datetime({
  offset: true,
  error: 'must be a moment such as 2026-01-05T09:00:00+01:00',
});

/** A forwarding rule as clients of Opsgenie write it; unknown keys are ignored. */
export const forwardingBody = z.object({
  fromUser: user,
  toUser: user,
  startDate: moment,
  endDate: moment,
  alias: optionalText.refine(value => (value ?? '').length <= 255, {
    error: 'must have at most 255 characters',
  }),
});

/** What the body says, its users as entity references of people; 422 where it says nothing that can be. */
export async function forwardingFromBody(
  room: ForwardingRoom,
  body: z.infer<typeof forwardingBody>,
) {
  const roster = await room.rosters.get(room.clock());
  const { startDate: start, endDate: end } = body;
  const from = namedUser(roster, 'fromUser', body.fromUser);
  const to = namedUser(roster, 'toUser', body.toUser);
  if (from === to) {
    throw OpsgenieError.unprocessable({
      toUser: 'must be somebody else than fromUser',
    });
  }
  if (Date.parse(end) <= Math.max(Date.parse(start), room.clock().toMillis())) {
    throw OpsgenieError.unprocessable({
      endDate: 'must be after startDate and in the future',
    });
  }
  return { from, to, start, end };
}

function namedUser(
  roster: Roster,
  field: string,
  { id, username }: z.infer<typeof user>,
): string {
  const person = roster.person(id ?? username ?? '');
  if (!person) {
    throw OpsgenieError.unprocessable({
      [field]: `must be a user that exists, and is [${id ?? username ?? ''}]`,
    });
  }
  return person.ref;
}
