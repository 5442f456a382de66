/**
 * Somebody asks a colleague to take a shift, or a part of it. Accepted, it is an override with the same id; a swap is two overrides
 * with the id as their deal, both or none.
 *
 * @public
 */
export type CoverRequest = {
  readonly id: string;
  readonly scheduleId: string;
  /** Absent when the schedule was deleted. */
  readonly scheduleName?: string;
  /** The rotations in which the shift is. */
  readonly rotationIds: readonly string[];
  /** Entity reference of whose shift it is. */
  readonly from: string;
  /** Entity reference of who is asked. */
  readonly to: string;
  /** ISO 8601 UTC. */
  readonly start: string;
  /** ISO 8601 UTC, exclusive. */
  readonly end: string;
  /** A shift of whoever is asked, or a part of it, that the one who asks takes for it. */
  readonly inReturn?: CoverReturn & {
    /** Absent when the schedule was deleted. */
    readonly scheduleName?: string;
    /** The rotations in which it is. */
    readonly rotationIds: readonly string[];
  };
  /** `withdrawn`: by who asked, or by whoever deleted the override that came of it. */
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** ISO 8601 UTC: when it was accepted, declined or withdrawn. */
  readonly answeredAt?: string;
};

/**
 * What somebody takes in return.
 *
 * @public
 */
export type CoverReturn = {
  readonly scheduleId: string;
  /** ISO 8601 with offset. */
  readonly start: string;
  /** ISO 8601 with offset, exclusive. */
  readonly end: string;
};

/**
 * What a person writes when asking for cover.
 *
 * @public
 */
export type CoverRequestInput = {
  readonly scheduleId: string;
  /** Entity reference of who is asked. */
  readonly to: string;
  /** ISO 8601 with offset, within a shift of the caller. */
  readonly start: string;
  /** ISO 8601 with offset, exclusive, within the same time on call. */
  readonly end: string;
  /** A time on call of whoever is asked, that the caller takes for it: a swap. */
  readonly inReturn?: CoverReturn;
};
