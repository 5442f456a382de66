import { OnCallTurn } from '../OnCallNow';
import { Schedule } from '../Schedule';
import { instantFromIso } from './instants';
import { lookAround } from './lookAround';
import { onCallTurn } from './onCallTurn';
import { TimedShift } from './TimedShift';

/**
 * Who really takes over next: the turns that begin at the first instant after `at` (ISO 8601 with offset) at which
 * somebody comes on call, with overrides and restrictions considered.
 *
 * @remarks Empty when nobody comes on call any more, for example because one person always is. There may be a gap
 * before it: the turn says when it starts.
 * @public
 */
export function nextOnCall(
  schedule: Schedule,
  at: string,
): readonly OnCallTurn[] {
  const now = instantFromIso(at);
  const next = lookAround({
    schedule,
    spanOf: reach => ({ start: now, end: now + reach }),
    choose: shifts => firstToStart(shifts.filter(startsAfter(now))),
  });
  return next.map(shift => onCallTurn(schedule, shift, now));
}

function startsAfter(instant: number) {
  return ({ start, participant }: TimedShift) =>
    start > instant && participant.type !== 'none';
}

function firstToStart(
  upcoming: readonly TimedShift[],
): readonly TimedShift[] | undefined {
  return upcoming.length === 0
    ? undefined
    : upcoming.filter(({ start }) => start === upcoming[0].start);
}
