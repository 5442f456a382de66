import { DateTime, Duration } from 'luxon';

/** Looks are noted this often; more would only be writing. */
const NOTED_EVERY = Duration.fromObject({ seconds: 10 });

/** Who did not look for this long was not there, and pings may have been lost. Clocks of processes may differ by less. */
export const LONGEST_PAUSE = Duration.fromObject({ seconds: 60 });

/** What a look at the heartbeats begins with. */
export type Look = {
  /** Write down that somebody looks. */
  readonly isNoted: boolean;
  /**
   * Nobody looked for a while: the pager was down, or its clock jumped forward. What was not heard meanwhile proves
   * nothing, so every heartbeat gets another interval. A machine that really stopped is noticed that much later, which
   * is better than an alert for each that did not.
   */
  readonly startAnew: boolean;
};

/** Decides from when somebody looked before. */
export function lookAfterPause(
  lastLook: DateTime | undefined,
  now: DateTime,
): Look {
  if (!lastLook) {
    return { isNoted: true, startAnew: true };
  }
  const pause = now.toMillis() - lastLook.toMillis();
  return {
    // A look that lies ahead means that the clock was set back.
    isNoted: Math.abs(pause) >= NOTED_EVERY.toMillis(),
    startAnew: pause > LONGEST_PAUSE.toMillis(),
  };
}
