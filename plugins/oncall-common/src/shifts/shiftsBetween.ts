import { InputError } from '@backstage/errors';
import { Schedule, Shift } from '../Schedule';
import { finalSchedule } from './finalSchedule';
import { instantFromIso } from './instants';
import { Interval } from './intervals';
import { shiftFromTimed } from './TimedShift';

/**
 * The final schedule in [from, to): rotations, restrictions, overrides and forwarding; earliest first.
 *
 * @remarks `from` and `to` are ISO 8601 with offset. Shifts are cut at both; neighbours of the same rotation, participant
 * and override are one shift. A participant of type `none` means that nobody is on call there on purpose.
 * @public
 */
export function shiftsBetween(
  schedule: Schedule,
  from: string,
  to: string,
): readonly Shift[] {
  return finalSchedule(schedule, spanBetween(from, to)).map(shiftFromTimed);
}

/**
 * The span between two ISO instants.
 *
 * @internal
 */
export function spanBetween(from: string, to: string): Interval {
  const span = { start: instantFromIso(from), end: instantFromIso(to) };
  if (span.end < span.start) {
    throw new InputError(`to is ${to}, expected an instant after from ${from}`);
  }
  return span;
}
