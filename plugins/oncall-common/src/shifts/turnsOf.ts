import { Participant } from '../Participant';
import { Rotation } from '../Schedule';
import { Handoffs, handoffsOf } from './handoffs';
import { instantFromIso } from './instants';
import { Interval, partsWithin } from './intervals';
import { openWindows } from './openWindows';
import { ZoneClock } from './ZoneClock';

/**
 * A participant's turn, or the part of it that a restriction leaves.
 *
 * @internal
 */
export type Turn = Interval & { readonly participant: Participant };

/**
 * Whose turn it is in one rotation during the span, earliest first, without regard to overrides.
 *
 * @internal
 */
export function turnsOf(options: {
  readonly rotation: Rotation;
  readonly clock: ZoneClock;
  readonly span: Interval;
}): readonly Turn[] {
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
  { participants }: Rotation,
  handoffs: Handoffs,
  span: Interval,
): readonly Turn[] {
  if (participants.length === 1) {
    return [{ ...span, participant: participants[0] }];
  }
  const turns: Turn[] = [];
  let start = span.start;
  for (let turn = handoffs.turnAt(start); start < span.end; turn++) {
    const end = Math.min(handoffs.startOf(turn + 1), span.end);
    if (start < end) {
      turns.push({
        start,
        end,
        participant: participants[turn % participants.length],
      });
    }
    start = end;
  }
  return turns;
}
