import { OnCallHours } from './quality/onCallHours';

/**
 * A stretch in which a person really was on call, [start, end), ISO 8601 UTC. What is recorded is not touched by later changes.
 *
 * @public
 */
export type ShiftRecord = {
  readonly scheduleId: string;
  /** As it was called then. */
  readonly scheduleName: string;
  readonly rotationId?: string;
  readonly rotationName?: string;
  /** Entity reference. */
  readonly person: string;
  /** Entity reference of the Group, where the person was on call as one of its members. */
  readonly team?: string;
  /** The id of the escalation policy that was on call and told the person first. */
  readonly escalation?: string;
  /** Set when an override put the person there. */
  readonly overrideId?: string;
  /** Entity reference of the person in whose place it was. */
  readonly forwardedFrom?: string;
  readonly start: string;
  readonly end: string;
};

/**
 * Who really was on call in a schedule.
 *
 * @public
 */
export type ShiftHistory = {
  /** ISO 8601 UTC: before that nothing was recorded. Absent: nothing was recorded at all. */
  readonly recordedSince?: string;
  /** ISO 8601 UTC, exclusive: the moment of the answer; of a deleted schedule when it ended. Absent as `recordedSince` is. */
  readonly recordedUntil?: string;
  /** Earliest first. */
  readonly items: readonly ShiftRecord[];
};

/**
 * What being on call asked of a person during the last days.
 *
 * @public
 */
export type OnCallLoad = {
  readonly days: number;
  /** IANA zone of the person, in which nights and weekends are read. */
  readonly zone: string;
  /** ISO 8601 UTC: the hours count from then. Absent: nothing was recorded yet. */
  readonly recordedSince?: string;
  /** Being on call in two schedules at once counts once. */
  readonly onCall: OnCallHours;
  /** How often an alert reached the person; several contact methods count once. */
  readonly pages: number;
  readonly pagesAtNight: number;
};
