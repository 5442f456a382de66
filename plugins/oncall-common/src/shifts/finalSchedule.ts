import { Schedule } from '../Schedule';
import { applyForwardings } from './applyForwardings';
import { applyOverrides } from './applyOverrides';
import { Interval } from './intervals';
import { joinNeighbours, TimedShift } from './TimedShift';
import { turnsOf } from './turnsOf';
import { ZoneClock } from './ZoneClock';

/**
 * Everybody's shifts during the span: rotations, masked by their restrictions, then overrides, then forwarding;
 * earliest first.
 *
 * @remarks Shifts that reach out of the span are cut at its edges. Deliberate nobody is a shift like any other here.
 * @internal
 */
export function finalSchedule(
  schedule: Schedule,
  span: Interval,
): readonly TimedShift[] {
  if (!schedule.enabled) {
    return [];
  }
  const clock = ZoneClock.of(schedule.timezone);
  const rotationRows = schedule.rotations.map(rotation => ({
    rotationId: rotation.id,
    shifts: turnsOf({ rotation, clock, span }),
  }));
  const forwardings = schedule.forwardings ?? [];
  const rows = applyOverrides(rotationRows, schedule.overrides, span);
  return (
    forwardings.length === 0
      ? rows
      : rows.map(row => applyForwardings(row, forwardings))
  )
    .flatMap(joinNeighbours)
    .sort((a, b) => a.start - b.start);
}
