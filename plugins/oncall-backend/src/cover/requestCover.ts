import { InputError } from '@backstage/errors';
import {
  CoverRequest,
  CoverRequestInput,
  CoverReturn,
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
import { coverWords } from './coverWords';
import { rotationsToCover } from './rotationsToCover';

/** Asks a colleague to take a shift of the caller, or a part of it, perhaps for one of the colleague's. Nothing changes until it is accepted. */
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
  const { to, inReturn } = input;
  // Both give a time away from one person to another.
  refuseProblems(validateForwarding({ ...input, from: person }));
  const roster = await room.rosters.get(now);
  assertKnown({ type: 'user', ref: to }, roster, 'to');
  const given = await shiftOf(room, person, input, {
    path: '',
    whose: 'you are',
  });
  const back =
    inReturn &&
    (await shiftOf(room, to, inReturn, {
      path: 'inReturn.',
      whose: `${to} is`,
    }));
  const createdAt = new Date(now.toMillis()).toISOString();
  return {
    ...given,
    id,
    from: person,
    to,
    ...(back && { inReturn: back }),
    status: 'open',
    createdAt,
  };
}

/** A time in which a person is on call throughout, and that is not over. */
async function shiftOf(
  room: CoverRoom,
  person: string,
  { scheduleId, ...times }: CoverReturn,
  { path, whose }: { readonly path: string; readonly whose: string },
) {
  const start = toUtc(times.start, `${path}start`);
  const end = toUtc(times.end, `${path}end`);
  if (end <= start) {
    throw new InputError(
      `${path}end is ${end}, expected a moment after the start ${start}`,
    );
  }
  if (DateTime.fromISO(end) <= room.clock()) {
    throw new InputError(
      `${path}end is ${end}, expected a moment that is to come`,
    );
  }
  const schedule = await existingSchedule(room.store, scheduleId);
  const rotationIds = rotationsToCover({ schedule, person, start, end });
  if (!rotationIds) {
    throw new InputError(
      `${path}start is ${start} and ${path}end is ${end}, expected a time during which ${whose} on call in ${schedule.name} throughout`,
    );
  }
  return { scheduleId, rotationIds, start, end };
}

async function tellAsked(
  room: CoverRoom,
  request: CoverRequest,
): Promise<void> {
  const { id, from, to, inReturn } = request;
  const roster = await room.rosters.get(room.clock());
  const { schedule, times } = coverWords(request, roster, to);
  const who = roster.nameOf(from);
  await room.notices.tell({
    person: to,
    title: inReturn
      ? `${who} offers you a swap in ${schedule}`
      : `${who} asks you to cover ${schedule}`,
    description: `${times} Accept or decline under My on-call.`,
    about: `oncall:cover:${id}`,
  });
}
