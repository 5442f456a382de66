import { CalendarImport, CalendarImportInput } from '../CalendarImport';
import { Schedule, ScheduleInput, SchedulePerson, Shift } from '../Schedule';
import { ShiftHistory } from '../ShiftHistory';
import { ScheduleProblem } from '../quality/ScheduleProblem';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Schedules, and the shifts that come of them.
 *
 * @public
 */
export interface OnCallSchedulesApi {
  /** All schedules, or those of a team. */
  listSchedules(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Schedule[]>;
  /** One schedule with its overrides. */
  getSchedule(id: string, options?: OnCallRequestOptions): Promise<Schedule>;
  /** A new schedule; 409 when the name is taken. */
  createSchedule(
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule>;
  /** Replaces everything but the overrides. */
  updateSchedule(
    id: string,
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule>;
  /** A schedule out of an existing calendar, or what would come of it; 409 when the name is taken. */
  importCalendar(
    input: CalendarImportInput,
    options?: OnCallRequestOptions,
  ): Promise<CalendarImport>;
  /** Deletes the schedule; 409 while an escalation policy names it. */
  deleteSchedule(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** The final schedule in [from, to); at most 400 days. */
  getShifts(
    request: {
      readonly scheduleId: string;
      readonly from: string;
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<readonly Shift[]>;
  /** Everybody who can be on call in the schedule, members of teams among them, with their time zones. */
  listSchedulePeople(
    scheduleId: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly SchedulePerson[]>;
  /** Who really was on call in [from, to), as far as it was recorded; at most 400 days. */
  getShiftHistory(
    request: {
      readonly scheduleId: string;
      /** ISO 8601 with offset. */
      readonly from: string;
      /** ISO 8601 with offset, exclusive. */
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<ShiftHistory>;
  /** What should be looked at in the schedule, errors first. */
  getScheduleProblems(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleProblem[]>;
}
