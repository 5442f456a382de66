import {
  nextOnCall,
  OnCallTurn,
  Schedule,
  ScheduleOnCall,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { FakeOnCallWorld } from './FakeOnCallWorld';

/** Who is on call in one schedule of a fake, and who takes over. */
export function fakeOnCallNow(
  world: FakeOnCallWorld,
  schedule: Schedule,
  now: DateTime,
): ScheduleOnCall {
  const at = now.toUTC().toISO() ?? '';
  const named = (turn: OnCallTurn) => ({
    ...turn,
    name: nameOf(world, turn),
  });
  return {
    scheduleId: schedule.id,
    scheduleName: schedule.name,
    timezone: schedule.timezone,
    team: schedule.team,
    now: whoIsOnCall(schedule, at).map(named),
    next: nextOnCall(schedule, at).map(named),
  };
}

function nameOf(
  world: FakeOnCallWorld,
  { participant }: OnCallTurn,
): string | undefined {
  return participant.type === 'none' ? undefined : world.names[participant.ref];
}
