import { InputError } from '@backstage/errors';
import {
  Forwarding,
  ForwardingInput,
  refuseProblems,
  validateForwarding,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { assertKnown } from '../schedules/assertKnown';
import { toUtc } from '../schedules/toUtc';

/** What a person or a machine wrote as a forwarding, checked: the time lies ahead, and both people exist. */
export function forwardingFromInput(options: {
  id: string;
  input: ForwardingInput;
  alias?: string;
  roster: Roster;
  actor: string;
  now: DateTime;
}): Forwarding {
  const { id, input, alias, roster, actor, now } = options;
  const { from, to } = input;
  refuseProblems(validateForwarding(input));
  assertKnown({ type: 'user', ref: from }, roster, 'from');
  assertKnown({ type: 'user', ref: to }, roster, 'to');
  const end = toUtc(input.end, 'end');
  if (DateTime.fromISO(end) <= now) {
    throw new InputError(`end is ${end}, expected a moment that is to come`);
  }
  return {
    id,
    alias,
    from,
    to,
    start: toUtc(input.start, 'start'),
    end,
    createdAt: new Date(now.toMillis()).toISOString(),
    createdBy: actor,
  };
}
