import { OnCallTurn } from '../OnCallNow';
import { Schedule } from '../Schedule';
import { instantFromIso } from './instants';
import { lookAround } from './lookAround';
import { onCallTurn } from './onCallTurn';

/**
 * Who is on call at an instant (ISO 8601 with offset), with the start and end of the current shifts.
 *
 * @remarks Agrees with `shiftsBetween` at every instant. Empty means nobody.
 * @public
 */
export function whoIsOnCall(
  schedule: Schedule,
  at: string,
): readonly OnCallTurn[] {
  const now = instantFromIso(at);
  const current = lookAround({
    schedule,
    spanOf: reach => ({ start: now - reach, end: now + reach }),
    choose: shifts =>
      shifts.filter(
        ({ start, end, participant }) =>
          start <= now && now < end && participant.type !== 'none',
      ),
  });
  return current.map(shift => onCallTurn(schedule, shift, now));
}
