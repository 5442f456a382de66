import { InputError } from '@backstage/errors';
import {
  scheduleReadPermission,
  Shift,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { Interval } from 'luxon';
import { authorize, Caller } from '../authorization';
import { existingSchedule } from './existingSchedule';
import { ScheduleRoom } from './ScheduleRoom';
import { toUtc } from './toUtc';

const MAX_DAYS = 400;

/** The final schedule in [from, to). */
export async function getShifts(
  room: ScheduleRoom,
  caller: Caller,
  request: {
    readonly scheduleId: string;
    readonly from: string;
    readonly to: string;
  },
): Promise<readonly Shift[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const from = toUtc(request.from, 'from');
  const to = toUtc(request.to, 'to');
  const span = Interval.fromISO(`${from}/${to}`);
  if (!span.isValid || span.length('days') > MAX_DAYS) {
    throw new InputError(
      `to is ${to}, expected a moment after from ${from} and at most ${MAX_DAYS} days later`,
    );
  }
  const schedule = await existingSchedule(room.store, request.scheduleId);
  return shiftsBetween(schedule, from, to);
}
