import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { RecordMark, ShiftRecordStore } from './ShiftRecordStore';
import { shiftRecordsOf } from './shiftRecordsOf';

/**
 * Writes down who was on call until now, as facts that no later change of a schedule touches. Called before every change, and
 * every hour.
 */
export async function recordShifts(options: {
  shiftRecords: ShiftRecordStore;
  schedules: readonly Schedule[];
  marks: ReadonlyMap<string, RecordMark>;
  roster: Roster;
  now: DateTime;
}): Promise<void> {
  const { shiftRecords, schedules, marks, roster, now } = options;
  for (const schedule of schedules) {
    const { id: scheduleId } = schedule;
    const mark = marks.get(scheduleId);
    if (!mark) {
      await shiftRecords.begin(scheduleId, now);
    } else if (mark.until < now) {
      const span = { from: mark.until, to: now };
      const pieces = shiftRecordsOf(schedule, roster, span);
      await shiftRecords.append({ scheduleId, ...span, pieces });
    }
  }
}
