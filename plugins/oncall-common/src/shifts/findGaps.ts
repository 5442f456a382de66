import { Schedule, TimeSpan } from '../Schedule';
import { finalSchedule } from './finalSchedule';
import { instantToIso } from './instants';
import { gapsIn, unionOf } from './intervals';
import { spanBetween } from './shiftsBetween';

/**
 * When nobody is on call in [from, to), on purpose or not; earliest first.
 *
 * @remarks `from` and `to` are ISO 8601 with offset.
 * @public
 */
export function findGaps(
  schedule: Schedule,
  from: string,
  to: string,
): readonly TimeSpan[] {
  const span = spanBetween(from, to);
  const covered = finalSchedule(schedule, span).filter(
    shift => shift.participant.type !== 'none',
  );
  return gapsIn(span, unionOf(covered)).map(gap => ({
    start: instantToIso(gap.start),
    end: instantToIso(gap.end),
  }));
}
