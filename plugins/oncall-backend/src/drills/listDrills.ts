import {
  Drill,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { DrillRoom } from './DrillRoom';
import { reportDrills } from './reportDrills';

const MOST = 50;

/** The last drills, or those of a team and its schedules, the newest first. Where a message went is not told, only by which channel. */
export async function listDrills(
  room: DrillRoom,
  caller: Caller,
  team?: string,
): Promise<readonly Drill[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const targets = team === undefined ? undefined : await targetsOf(room, team);
  return reportDrills(room, await room.drills.list(MOST, targets));
}

async function targetsOf(
  { rosters, clock }: DrillRoom,
  team: string,
): Promise<readonly string[]> {
  const { schedules } = await rosters.get(clock());
  const own = schedules.filter(schedule => schedule.team === team);
  return [team, ...own.map(({ id }) => id)];
}
