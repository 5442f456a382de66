import { InputError } from '@backstage/errors';
import {
  CoverRequest,
  CoverRequestInput,
  overrideUpdatePermission,
  refuseProblems,
  validateForwarding,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { authorize, Caller } from '../authorization';
import { assertKnown } from '../schedules/assertKnown';
import { existingSchedule } from '../schedules/existingSchedule';
import { toUtc } from '../schedules/toUtc';
import { CoverRoom } from './CoverRoom';
import { rotationsToCover } from './rotationsToCover';

/** Asks a colleague to take a shift of the caller, or a part of it. Nothing changes until it is accepted. */
export async function requestCover(
  room: CoverRoom,
  caller: Caller,
  {
    person,
    input,
  }: { readonly person: string; readonly input: CoverRequestInput },
): Promise<CoverRequest> {
  await authorize(room.permissions, caller, overrideUpdatePermission);
  const id = randomUUID();
  const meta = { coverRequestId: id, scheduleId: input.scheduleId };
  return audited(
    room.auditor,
    { eventId: 'request-cover', actor: person, meta },
    async () => {
      const request = await requestFrom(room, { id, person, input });
      await room.coverRequests.insert(request);
      room.announce({ type: 'schedule', id: request.scheduleId });
      await tellAsked(room, request);
      return request;
    },
  );
}

async function requestFrom(
  room: CoverRoom,
  options: { id: string; person: string; input: CoverRequestInput },
): Promise<CoverRequest> {
  const { id, person, input } = options;
  const now = room.clock();
  const { scheduleId, to } = input;
  // Both give a time away from one person to another.
  refuseProblems(validateForwarding({ ...input, from: person }));
  const roster = await room.rosters.get(now);
  assertKnown({ type: 'user', ref: to }, roster, 'to');
  const start = toUtc(input.start, 'start');
  const end = toUtc(input.end, 'end');
  if (DateTime.fromISO(end) <= now) {
    throw new InputError(`end is ${end}, expected a moment that is to come`);
  }
  const schedule = await existingSchedule(room.store, scheduleId);
  const span = { schedule, person, start, end };
  const rotationIds = rotationsToCover(span);
  if (!rotationIds) {
    throw new InputError(
      `start is ${start} and end is ${end}, expected a time during which you are on call in ${schedule.name} throughout`,
    );
  }
  const createdAt = new Date(now.toMillis()).toISOString();
  return {
    id,
    scheduleId,
    rotationIds,
    from: person,
    to,
    start,
    end,
    status: 'open',
    createdAt,
  };
}

async function tellAsked(
  room: CoverRoom,
  { id, from, to, scheduleId, start, end }: CoverRequest,
): Promise<void> {
  const roster = await room.rosters.get(room.clock());
  const schedule = roster.schedule(scheduleId);
  await room.notices.tell({
    person: to,
    title: `${roster.nameOf(from)} asks you to cover ${schedule?.name}`,
    description: `From ${start} to ${end}. Accept or decline under My on-call.`,
    about: `oncall:cover:${id}`,
  });
}
