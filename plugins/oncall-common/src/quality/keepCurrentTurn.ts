import { Rotation } from '../Schedule';
import { handoffsOf } from '../shifts/handoffs';
import { instantFromIso } from '../shifts/instants';
import { isSameParticipant } from '../shifts/TimedShift';
import { ZoneClock } from '../shifts/ZoneClock';

/**
 * The rotation with its new list turned so that whoever has the turn at `at` (ISO 8601 with offset) keeps it.
 *
 * @remarks Without this, adding somebody to a list would throw everybody else's turns about at once. Where the turns
 * themselves change (start, length), or the person is not in the list any more, the list stays as it was written.
 * @public
 */
export function keepCurrentTurn<T extends Omit<Rotation, 'id'>>(options: {
  readonly before: Rotation;
  readonly after: T;
  readonly timezone: string;
  readonly at: string;
}): T {
  const { before, after, timezone, at } = options;
  const now = instantFromIso(at);
  if (!hasSameTurns(before, after) || now < instantFromIso(before.start)) {
    return after;
  }
  const turn = handoffsOf(before, ZoneClock.of(timezone)).turnAt(now);
  const current = before.participants[turn % before.participants.length];
  const count = after.participants.length;
  const next = after.participants[turn % count];
  if (next && isSameParticipant(next, current)) {
    return after;
  }
  const place = after.participants.findIndex(participant =>
    isSameParticipant(participant, current),
  );
  if (place < 0) {
    return after;
  }
  // Below zero it counts from the end, as slice does.
  const shift = (place - turn) % count;
  return {
    ...after,
    participants: [
      ...after.participants.slice(shift),
      ...after.participants.slice(0, shift),
    ],
  };
}

function hasSameTurns(before: Rotation, after: Omit<Rotation, 'id'>): boolean {
  return (
    before.type === after.type &&
    before.length === after.length &&
    before.participants.length > 0 &&
    instantFromIso(before.start) === instantFromIso(after.start)
  );
}
