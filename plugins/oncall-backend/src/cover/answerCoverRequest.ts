import { ConflictError } from '@backstage/errors';
import {
  CoverRequest,
  Override,
  overrideUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { authorize, Caller } from '../authorization';
import { existingSchedule } from '../schedules/existingSchedule';
import { afterScheduleChange } from '../schedules/ScheduleRoom';
import { assertAnswersFor, CoverRoom, existingCoverRequest } from './CoverRoom';
import { rotationsToCover } from './rotationsToCover';

/** What can be done with an open request: the asked one accepts or declines, the other one withdraws. */
export type CoverAnswer = Exclude<CoverRequest['status'], 'open'>;

/** Answers a request once. An accepted one is an override with the same id from then on. */
export async function answerCoverRequest(
  room: CoverRoom,
  caller: Caller,
  options: {
    readonly person: string;
    readonly id: string;
    readonly answer: CoverAnswer;
  },
): Promise<CoverRequest> {
  await authorize(room.permissions, caller, overrideUpdatePermission);
  const { person, id, answer } = options;
  const request = await existingCoverRequest(room, id, person);
  assertAnswersFor(person, answer === 'withdrawn' ? request.from : request.to);
  const meta = { coverRequestId: id, answer };
  return audited(
    room.auditor,
    { eventId: 'answer-cover-request', actor: person, meta },
    async () => {
      const now = room.clock();
      const override =
        answer === 'accepted'
          ? await overrideFor(room, request, now)
          : undefined;
      const facts = { request, status: answer, override, now };
      if (!(await room.coverRequests.answer(facts))) {
        throw new ConflictError(`The cover request ${id} is answered already`);
      }
      afterScheduleChange(room, request.scheduleId);
      await tellOther(room, request, answer);
      const answeredAt = new Date(now.toMillis()).toISOString();
      return { ...request, status: answer, answeredAt };
    },
  );
}

/** Fails when the shift is over, or is not the other's any more. */
async function overrideFor(
  room: CoverRoom,
  request: CoverRequest,
  now: DateTime,
): Promise<Override> {
  const { id, scheduleId, from, to, start, end } = request;
  if (DateTime.fromISO(end) <= now) {
    throw new ConflictError(`The time of the cover request ${id} is over`);
  }
  const schedule = await existingSchedule(room.store, scheduleId);
  const span = { schedule, person: from, start, end };
  const rotationIds = rotationsToCover(span);
  if (!rotationIds) {
    throw new ConflictError(
      `The schedule ${schedule.name} has changed: ${from} is not on call any more from ${start} to ${end}`,
    );
  }
  return {
    id,
    participant: { type: 'user', ref: to },
    start,
    end,
    rotationIds,
    createdAt: new Date(now.toMillis()).toISOString(),
    createdBy: to,
  };
}

async function tellOther(
  room: CoverRoom,
  request: CoverRequest,
  answer: CoverAnswer,
): Promise<void> {
  const roster = await room.rosters.get(room.clock());
  const schedule = roster.schedule(request.scheduleId);
  const [who, whom] =
    answer === 'withdrawn'
      ? [request.from, request.to]
      : [request.to, request.from];
  await room.notices.tell({
    person: whom,
    title: `${roster.nameOf(who)} has ${answer} the cover of ${schedule?.name}`,
    description: `From ${request.start} to ${request.end}.`,
    about: `oncall:cover:${request.id}`,
  });
}
