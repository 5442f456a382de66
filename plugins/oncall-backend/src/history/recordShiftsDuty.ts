import { DateTime, Duration } from 'luxon';
import { Roster } from '../directory/Roster';
import { Duty } from '../engine/Duty';
import { recordShifts } from './recordShifts';
import { ShiftRecordStore } from './ShiftRecordStore';

/** How often it looks. */
export const RECORD_TICK = Duration.fromObject({ minutes: 10 });

/** How much is written at once, at most this late; changes of schedules do not wait for it. */
const RECORD_EVERY = Duration.fromObject({ hours: 1 });

/** Records who was on call, also while nobody changes anything. */
export function recordShiftsDuty(options: {
  shiftRecords: ShiftRecordStore;
  roster: (now: DateTime) => Promise<Roster>;
  clock: () => DateTime;
}): Duty {
  const { shiftRecords, clock } = options;
  return {
    name: 'record-shifts',
    // 2: escalation policies can be on call.
    version: 2,
    run: async () => {
      const now = clock();
      const roster = await options.roster(now);
      const marks = await shiftRecords.marks();
      const schedules = roster.schedules.filter(({ id }) => {
        const until = marks.get(id)?.until;
        return !until || until.plus(RECORD_EVERY) <= now;
      });
      await recordShifts({ shiftRecords, schedules, marks, roster, now });
      return false;
    },
  };
}
