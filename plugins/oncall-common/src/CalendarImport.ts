import { Schedule } from './Schedule';

/**
 * An existing calendar that becomes a schedule. Either its text or its address is given.
 *
 * @public
 */
export type CalendarImportInput = {
  /** The name of the schedule. */
  readonly name: string;
  /** Entity reference of the owning Group. */
  readonly team?: string;
  /** IANA zone of the schedule, and of times that name none; that of the calendar when absent. */
  readonly timezone?: string;
  /** The text of an iCalendar file. */
  readonly calendar?: string;
  /** Where the file is, read once. */
  readonly url?: string;
  /** Whom the calendar means where that is not found by itself: `text` as in `unknown` of the answer. */
  readonly people?: readonly {
    readonly text: string;
    /** Entity reference. */
    readonly person: string;
  }[];
  /** Only says what would come of it. */
  readonly isDryRun?: boolean;
};

/**
 * One stretch of an imported calendar.
 *
 * @public
 */
export type ImportedShift = {
  /** Entity reference. */
  readonly person: string;
  /** ISO 8601 UTC. */
  readonly start: string;
  /** ISO 8601 UTC, exclusive. */
  readonly end: string;
  /** What the calendar calls it. */
  readonly summary: string;
};

/**
 * What becomes of a calendar, or what would.
 *
 * @public
 */
export type CalendarImport = {
  readonly timezone: string;
  /** ISO 8601 UTC: events without an end are taken until then. */
  readonly until: string;
  /** Earliest first. */
  readonly shifts: readonly ImportedShift[];
  /** Events that name nobody of the catalog, and how many of them; they are left out. */
  readonly unknown: readonly {
    readonly text: string;
    readonly count: number;
  }[];
  /**
   * Names of zones that are not known and that the calendar does not describe, if it has such: their times are read on the clock of
   * `timezone`.
   */
  readonly unknownZones?: readonly string[];
  /** Absent for a dry run. */
  readonly schedule?: Schedule;
};
