import {
  alertReadPermission,
  scheduleReadPermission,
  TeamActivity,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { TeamActivityStore } from './TeamActivityStore';
import { TeamRoom } from './TeamRoom';

/** More is for the audit log and the pages of alerts. */
const MOST_ENTRIES = 30;

/** What was changed about the team, and what became of its alerts; the newest first. */
export async function getTeamActivity(
  room: TeamRoom & { readonly activity: TeamActivityStore },
  caller: Caller,
  team: string,
): Promise<readonly TeamActivity[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  await authorize(room.permissions, caller, alertReadPermission);
  const all = [
    ...(await room.activity.changes(team, MOST_ENTRIES)),
    ...(await room.activity.ofAlerts(team, MOST_ENTRIES)),
  ];
  return all.sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST_ENTRIES);
}
