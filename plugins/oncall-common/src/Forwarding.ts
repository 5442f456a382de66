/**
 * For a while, one person's shifts and pages go to another, [start, end).
 *
 * @public
 */
export type Forwarding = {
  readonly id: string;
  /** A name that machines gave it, unique in the house. */
  readonly alias?: string;
  /** Entity reference of the person who is away. */
  readonly from: string;
  /** Entity reference of the person who stands in. */
  readonly to: string;
  /** ISO 8601 UTC. */
  readonly start: string;
  /** ISO 8601 UTC, exclusive. */
  readonly end: string;
  /** ISO 8601 UTC; the newer one wins where two of the same person overlap. */
  readonly createdAt: string;
  /** Entity reference of the person who made it. */
  readonly createdBy?: string;
};

/**
 * What a person writes when forwarding.
 *
 * @public
 */
export type ForwardingInput = {
  readonly from: string;
  readonly to: string;
  /** ISO 8601 with offset. */
  readonly start: string;
  /** ISO 8601 with offset, exclusive, after `start`. */
  readonly end: string;
};
