/** A clock that differs by less is right: people do not notice, and answers take a moment. */
const TOLERATED_MS = 30_000;

/**
 * How far the pager's clock is ahead of this device's, in milliseconds: negative where it is behind, 0 where the device is right.
 *
 * @remarks The pager answered at some moment between the question and its answer, so only what lies outside says something.
 */
export function clockDrift(times: {
  /** The clock of the device when it asked, and when it heard. */
  readonly askedAt: number;
  readonly heardAt: number;
  /** The clock of the pager; unknown to those of before. */
  readonly answeredAt: number | undefined;
}): number {
  const { askedAt, heardAt, answeredAt } = times;
  if (answeredAt === undefined) {
    return 0;
  }
  const ahead = Math.max(answeredAt - heardAt, 0);
  const behind = Math.min(answeredAt - askedAt, 0);
  const drift = ahead || behind;
  return Math.abs(drift) < TOLERATED_MS ? 0 : drift;
}
