import {
  OnCallTurn,
  Schedule,
  ScheduleOnCall,
  Shift,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { fakeShifts } from './fakeShifts';
import { FakeOnCallWorld } from './FakeOnCallWorld';

/** Who is on call in one schedule of a fake, and who takes over. */
export function fakeOnCallNow(
  world: FakeOnCallWorld,
  schedule: Schedule,
  now: DateTime,
): ScheduleOnCall {
  const at = now.toUTC().toISO() ?? '';
  const shifts = fakeShifts(
    schedule,
    now.minus({ weeks: 1 }),
    now.plus({ weeks: 4 }),
  ).filter(shift => shift.participant.type !== 'none');
  const later = shifts.filter(shift => shift.start > at);
  const turns = (chosen: readonly Shift[]) =>
    chosen.map(shift => fakeTurn(world, schedule, shift));
  return {
    scheduleId: schedule.id,
    scheduleName: schedule.name,
    timezone: schedule.timezone,
    team: schedule.team,
    now: turns(shifts.filter(shift => shift.start <= at && shift.end > at)),
    next: turns(later.filter(shift => shift.start === later[0].start)),
  };
}

/** A shift with the names that a person reads. */
export function fakeTurn(
  world: FakeOnCallWorld,
  schedule: Schedule,
  shift: Shift,
): OnCallTurn {
  const { participant, start, end, rotationId, overrideId } = shift;
  return {
    participant,
    name:
      participant.type === 'none' ? undefined : world.names[participant.ref],
    rotationName: schedule.rotations.find(({ id }) => id === rotationId)?.name,
    start,
    end,
    isOverride: overrideId !== undefined,
  };
}
