import { OnCallTurn } from '../OnCallNow';
import { Schedule } from '../Schedule';
import { instantToIso } from './instants';
import { isOpenEnded } from './lookAround';
import { TimedShift } from './TimedShift';

/**
 * A shift as somebody's turn, seen from an instant.
 *
 * @internal
 */
export function onCallTurn(
  schedule: Schedule,
  shift: TimedShift,
  seenFrom: number,
): OnCallTurn {
  const rotation = schedule.rotations.find(({ id }) => id === shift.rotationId);
  return {
    participant: shift.participant,
    ...(rotation && { rotationName: rotation.name }),
    start: instantToIso(shift.start),
    end: instantToIso(shift.end),
    ...(isOpenEnded(shift, seenFrom) && { isOpenEnded: true }),
    isOverride: shift.overrideId !== undefined,
    ...(shift.forwardedFrom && { forwardedFrom: { ref: shift.forwardedFrom } }),
  };
}
