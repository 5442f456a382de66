import { InputError } from '@backstage/errors';
import {
  scheduleReadPermission,
  ShiftHistory,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime, Interval } from 'luxon';
import { authorize, Caller } from '../authorization';
import { ScheduleRoom } from '../schedules/ScheduleRoom';
import { toUtc } from '../schedules/toUtc';
import { shiftRecordsOf } from './shiftRecordsOf';

const MAX_DAYS = 400;

/** Who really was on call in [from, to), as far as it was recorded; deleted schedules keep their history. */
export async function getShiftHistory(
  room: ScheduleRoom,
  caller: Caller,
  request: {
    readonly scheduleId: string;
    readonly from: string;
    readonly to: string;
  },
): Promise<ShiftHistory> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const { scheduleId } = request;
  const [from, to] = [toUtc(request.from, 'from'), toUtc(request.to, 'to')].map(
    iso => DateTime.fromISO(iso, { zone: 'utc' }),
  );
  const span = Interval.fromDateTimes(from, to);
  if (!span.isValid || span.length('days') > MAX_DAYS) {
    throw new InputError(
      `to is ${request.to}, expected a moment after from ${request.from} and at most ${MAX_DAYS} days later`,
    );
  }
  const mark = await room.shiftRecords.mark(scheduleId);
  if (!mark) {
    return { items: [] };
  }
  const now = room.clock();
  const recorded = await room.shiftRecords.listOfSchedule(scheduleId, from, to);
  const roster = await room.rosters.get(now);
  const schedule = roster.schedule(scheduleId);
  // What happened since the last record is as the schedule says: a change would have recorded it.
  const until = schedule?.id === scheduleId ? now : mark.until;
  const tail = {
    from: DateTime.max(mark.until, from),
    to: DateTime.min(until, to),
  };
  const since =
    schedule && tail.from < tail.to
      ? shiftRecordsOf(schedule, roster, tail)
      : [];
  return {
    recordedSince: new Date(mark.since.toMillis()).toISOString(),
    recordedUntil: new Date(until.toMillis()).toISOString(),
    items: [...recorded, ...since],
  };
}
