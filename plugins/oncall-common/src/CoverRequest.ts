/**
 * Somebody asks a colleague to take a shift, or a part of it. Accepted, it is an override with the same id.
 *
 * @public
 */
export type CoverRequest = {
  readonly id: string;
  readonly scheduleId: string;
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
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** ISO 8601 UTC: when it was accepted, declined or withdrawn. */
  readonly answeredAt?: string;
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
};
