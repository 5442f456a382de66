import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { acknowledgedSince, acknowledgementEnds } from './acknowledgementTimes';
import { isAfter } from './stepTimeline';
import { markApplies, TimedMark, timelineMarks } from './timelineMarks';

/** When nobody takes care any more, if nothing changes. */
export type EndOfAcknowledgement = {
  readonly at: DateTime;
  /** A round that begins and does not heed it; absent where it ends by itself and the escalation starts from the beginning. */
  readonly reset?: TimedMark;
};

/** Of an acknowledged alert; undefined where nothing but people end it. */
export function endOfAcknowledgement({
  alert,
  run,
  snapshot,
}: EscalatingAlert): EndOfAcknowledgement | undefined {
  const since = acknowledgedSince(alert);
  if (!since) {
    return undefined;
  }
  const end = acknowledgementEnds(snapshot, since);
  const reset = timelineMarks(snapshot, run.startedAt).find(
    mark =>
      mark.kind === 'reset' &&
      isAfter(mark.at, run.escalatedUntil) &&
      markApplies(mark, alert.state, since),
  );
  // In the same moment the acknowledgement ends by itself.
  if (reset && (!end || reset.at < end)) {
    return { at: reset.at, reset };
  }
  return end && { at: end };
}
