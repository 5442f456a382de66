import {
  ScheduleOnCall,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { scheduleOnCall } from './scheduleOnCall';
import { ScheduleRoom } from './ScheduleRoom';
import { toUtc } from './toUtc';

// As people count: "Shop 2" stands before "Shop 10".
const NAMES = new Intl.Collator('en-US', { numeric: true });

/** Every enabled schedule with who is on call, by the names of teams and schedules. */
export async function listOnCall(
  room: ScheduleRoom,
  caller: Caller,
  request: { readonly team?: string; readonly at?: string },
): Promise<readonly ScheduleOnCall[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const { team, at } = request;
  const now = room.clock();
  const instant = at ? DateTime.fromISO(toUtc(at, 'at'), { zone: 'utc' }) : now;
  const roster = await room.rosters.get(now);
  const schedules = roster.schedules
    .filter(({ enabled }) => enabled)
    .filter(schedule => team === undefined || schedule.team === team)
    .map(schedule => scheduleOnCall(schedule, roster, instant));
  return byTeamAndName(schedules, roster);
}

/** Those of no team first. */
function byTeamAndName(
  schedules: readonly ScheduleOnCall[],
  roster: Roster,
): readonly ScheduleOnCall[] {
  const teamOf = ({ team }: ScheduleOnCall) =>
    team === undefined ? '' : roster.nameOf(team);
  return [...schedules].sort(
    (one, other) =>
      NAMES.compare(teamOf(one), teamOf(other)) ||
      NAMES.compare(one.scheduleName, other.scheduleName),
  );
}
