import { OnCallTurn } from '../OnCallNow';
import { Schedule } from '../Schedule';
import { nextOnCall } from './nextOnCall';
import { whoIsOnCall } from './whoIsOnCall';

/**
 * Who leaves and who comes at one instant.
 *
 * @public
 */
export type OnCallChange = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly ending: readonly OnCallTurn[];
  /** Empty: nobody takes over at this instant. */
  readonly starting: readonly OnCallTurn[];
};

/**
 * The next change of the final schedule after `at` (ISO 8601 with offset), if there is one.
 *
 * @public
 */
export function nextChange(
  schedule: Schedule,
  at: string,
): OnCallChange | undefined {
  const now = whoIsOnCall(schedule, at).filter(turn => !turn.isOpenEnded);
  const next = nextOnCall(schedule, at);
  // ISO strings in UTC sort by time.
  const [first] = [
    ...now.map(({ end }) => end),
    ...next.map(({ start }) => start),
  ].sort();
  if (first === undefined) {
    return undefined;
  }
  return {
    at: first,
    ending: now.filter(({ end }) => end === first),
    starting: next.filter(({ start }) => start === first),
  };
}
