import { Rotation } from '../Schedule';
import { Handoffs, handoffsOf } from './handoffs';
import { instantFromIso } from './instants';
import { Interval, partsWithin } from './intervals';
import { openWindows } from './openWindows';
import { TimedShift } from './TimedShift';
import { ZoneClock } from './ZoneClock';

/**
 * Whose turn it is in one rotation during the span, earliest first, without regard to overrides.
 *
 * @internal
 */
export function turnsOf(options: {
  readonly rotation: Rotation;
  readonly clock: ZoneClock;
  readonly span: Interval;
}): readonly TimedShift[] {
  const { rotation, clock, span } = options;
  const inForce = partInForce(rotation, span);
  if (inForce.start >= inForce.end || rotation.participants.length === 0) {
    return [];
  }
  const turns = takeTurns(rotation, handoffsOf(rotation, clock), inForce);
  return rotation.restriction
    ? partsWithin(
        turns,
        openWindows({
          restriction: rotation.restriction,
          clock,
          span: inForce,
        }),
      )
    : turns;
}

/** Part of the span in which the rotation has started and not ended. */
function partInForce(rotation: Rotation, span: Interval): Interval {
  return {
    start: Math.max(span.start, instantFromIso(rotation.start)),
    end:
      rotation.end === undefined
        ? span.end
        : Math.min(span.end, instantFromIso(rotation.end)),
  };
}

function takeTurns(
  { id: rotationId, participants }: Rotation,
  handoffs: Handoffs,
  span: Interval,
): readonly TimedShift[] {
  if (participants.length === 1) {
    return [{ ...span, participant: participants[0], rotationId }];
  }
  const turns: TimedShift[] = [];
  let start = span.start;
  for (let turn = handoffs.turnAt(start); start < span.end; turn++) {
    const end = Math.min(handoffs.startOf(turn + 1), span.end);
    if (start < end) {
      turns.push({
        start,
        end,
        participant: participants[turn % participants.length],
        rotationId,
      });
    }
    start = end;
  }
  return turns;
}
