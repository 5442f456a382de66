/**
 * A secret address under which calendar programs read shifts.
 *
 * @public
 */
export type CalendarLink = {
  readonly id: string;
  /** The schedule whose shifts it shows; absent: all shifts of the person who made it. */
  readonly scheduleId?: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
};
