import { ConflictError } from '@backstage/errors';
import {
  CoverRequest,
  overrideUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { authorize, Caller } from '../authorization';
import { changeShifts } from '../schedules/changeShifts';
import { existingSchedule } from '../schedules/existingSchedule';
import { afterScheduleChange } from '../schedules/ScheduleRoom';
import { assertAnswersFor, CoverRoom, existingCoverRequest } from './CoverRoom';
import { PlacedOverride } from './CoverRequestStore';
import { coverWords } from './coverWords';
import { rotationsToCover } from './rotationsToCover';

/** What can be done with an open request: the asked one accepts or declines, the other one withdraws. */
export type CoverAnswer = Exclude<CoverRequest['status'], 'open'>;

/** Answers a request once. An accepted one is an override with the same id from then on, an accepted swap two of them. */
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
  if (request.status !== 'open') {
    throw answeredAlready(id);
  }
  const meta = { coverRequestId: id, answer };
  const { from, to, scheduleId, inReturn } = request;
  const scheduleIds = [
    ...new Set([scheduleId, inReturn?.scheduleId ?? scheduleId]),
  ];
  const change = { actor: person, scheduleIds, alreadyTold: [from, to] };
  return audited(
    room.auditor,
    { eventId: 'answer-cover-request', actor: person, meta },
    () =>
      changeShifts(room, change, async () => {
        const now = room.clock();
        const overrides =
          answer === 'accepted' ? await overridesFor(room, request, now) : [];
        const facts = { request, status: answer, overrides, now };
        if (!(await room.coverRequests.answer(facts))) {
          throw answeredAlready(id);
        }
        scheduleIds.forEach(changed => afterScheduleChange(room, changed));
        await tellOther(room, request, answer);
        await tellTeams(room, request, { person, answer, now });
        const answeredAt = new Date(now.toMillis()).toISOString();
        return { ...request, status: answer, answeredAt };
      }),
  );
}

function answeredAlready(id: string): ConflictError {
  return new ConflictError(`The cover request ${id} is answered already`);
}

/** Both of a swap, or the one; fails when a shift is over, or is not the same person's any more. */
async function overridesFor(
  room: CoverRoom,
  request: CoverRequest,
  now: DateTime,
): Promise<readonly PlacedOverride[]> {
  const { id, from, to, inReturn } = request;
  const facts = {
    createdAt: new Date(now.toMillis()).toISOString(),
    createdBy: to,
    ...(inReturn && { dealId: id }),
  };
  const given = await overrideFor(room, {
    ...request,
    person: from,
    taker: to,
    now,
  });
  const taken =
    inReturn &&
    (await overrideFor(room, { ...inReturn, person: to, taker: from, now }));
  return [
    { ...given, override: { ...given.override, ...facts, id } },
    ...(taken
      ? [
          {
            ...taken,
            override: { ...taken.override, ...facts, id: randomUUID() },
          },
        ]
      : []),
  ];
}

async function overrideFor(
  room: CoverRoom,
  options: {
    scheduleId: string;
    /** Whose shift it is. */
    person: string;
    taker: string;
    start: string;
    end: string;
    now: DateTime;
  },
) {
  const { scheduleId, person, taker, start, end, now } = options;
  if (DateTime.fromISO(end) <= now) {
    throw new ConflictError(`The time from ${start} to ${end} is over`);
  }
  const schedule = await existingSchedule(room.store, scheduleId);
  const rotationIds = rotationsToCover({ schedule, person, start, end });
  if (!rotationIds) {
    throw new ConflictError(
      `The schedule ${schedule.name} has changed: ${person} is not on call any more from ${start} to ${end}`,
    );
  }
  const participant = { type: 'user' as const, ref: taker };
  return { scheduleId, override: { participant, start, end, rotationIds } };
}

const ANSWERS: Readonly<Record<CoverAnswer, string>> = {
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'took back',
};

/** The teams whose shifts it was about. */
async function tellTeams(
  room: CoverRoom,
  { from, to, scheduleId, inReturn }: CoverRequest,
  done: { person: string; answer: CoverAnswer; now: DateTime },
): Promise<void> {
  const { person, answer, now } = done;
  const roster = await room.rosters.get(now);
  const schedules = [scheduleId, inReturn?.scheduleId].flatMap(
    id => (id && roster.schedule(id)) || [],
  );
  const names = [...new Set(schedules.map(({ name }) => name))].join(' and ');
  const other = roster.nameOf(person === from ? to : from);
  const what = inReturn
    ? `a swap of shifts with ${other}`
    : `${person === from ? 'a request to' : 'to cover for'} ${other}`;
  await room.activity.record({
    teams: schedules.map(({ team }) => team),
    actor: person,
    text: `${ANSWERS[answer]} ${what} in ${names}`,
    now,
  });
}

async function tellOther(
  room: CoverRoom,
  request: CoverRequest,
  answer: CoverAnswer,
): Promise<void> {
  const roster = await room.rosters.get(room.clock());
  const [who, whom] =
    answer === 'withdrawn'
      ? [request.from, request.to]
      : [request.to, request.from];
  const { schedule, times } = coverWords(request, roster, whom);
  const what = request.inReturn ? 'the swap' : 'the cover';
  await room.notices.tell({
    person: whom,
    title: `${roster.nameOf(who)} has ${answer} ${what} in ${schedule}`,
    description:
      answer === 'accepted'
        ? times
        : `Nothing changes. The offer was: ${times}`,
    about: `oncall:cover:${request.id}`,
  });
}
