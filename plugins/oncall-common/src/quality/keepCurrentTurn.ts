import { Rotation } from '../Schedule';
import { handoffsOf } from '../shifts/handoffs';
import { instantFromIso } from '../shifts/instants';
import { isSameParticipant } from '../shifts/TimedShift';
import { ZoneClock } from '../shifts/ZoneClock';

/**
 * The rotation with its new list turned so that whoever has the turn at `at` (ISO 8601 with offset) keeps it.
 *
 * @remarks Without this, adding somebody to a list would throw everybody else's turns about at once. Whoever is in the list more than
 * once keeps that of the turns after which the next ones come as before. Where the turns themselves change (start, length), or the
 * person is not in the list any more, the list stays as it was written.
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
  const count = after.participants.length;
  const place = placeOfTurn(turn, before.participants, after.participants);
  if (place === undefined || place === turn % count) {
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

/** Where whoever has the turn stands in the new list; of several places that after which most of the turns come as they would have come. */
function placeOfTurn(
  turn: number,
  before: Rotation['participants'],
  after: Rotation['participants'],
): number | undefined {
  const turnsKept = (place: number) => {
    const changed = after.findIndex(
      (_, next) =>
        !isSameParticipant(
          after[(place + next) % after.length],
          before[(turn + next) % before.length],
        ),
    );
    return changed < 0 ? after.length : changed;
  };
  // Where nothing speaks for another place, the list stays as it was written.
  const places = after.map((_, next) => (turn + next) % after.length);
  const most = Math.max(...places.map(turnsKept));
  return places.find(place => turnsKept(place) === most);
}

function hasSameTurns(before: Rotation, after: Omit<Rotation, 'id'>): boolean {
  return (
    before.type === after.type &&
    before.length === after.length &&
    before.participants.length > 0 &&
    instantFromIso(before.start) === instantFromIso(after.start)
  );
}
