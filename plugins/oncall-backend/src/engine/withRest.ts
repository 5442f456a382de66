import { Duty } from './Duty';

/** What takes less is not worth a rest. Milliseconds. */
const SHORT = 1_000;

/** How many times as long as it took a duty rests. */
const RESTS = 5;

/**
 * A duty whose work grows with what there is, and which is not urgent: after a long run it rests several times as long, so
 * that it never takes more than a sixth of the process.
 *
 * @param stopwatch - Milliseconds, from any moment on
 */
export function withRest(
  duty: Duty,
  stopwatch: () => number = () => performance.now(),
): Duty {
  let restsUntil = -Infinity;
  return {
    ...duty,
    run: async () => {
      const start = stopwatch();
      if (start < restsUntil) {
        return false;
      }
      const hasMore = await duty.run();
      const end = stopwatch();
      if (end - start > SHORT) {
        restsUntil = end + RESTS * (end - start);
      }
      return hasMore;
    },
  };
}
