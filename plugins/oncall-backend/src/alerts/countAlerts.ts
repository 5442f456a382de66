import {
  AlertFilter,
  alertReadPermission,
  AlertState,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { alertListFilter } from './alertListFilter';
import { AlertRoom } from './AlertRoom';

/** How many alerts are in each state. */
export async function countAlerts(
  room: AlertRoom,
  caller: Caller,
  filter: AlertFilter,
): Promise<Readonly<Record<AlertState, number>>> {
  await authorize(room.permissions, caller, alertReadPermission);
  return room.lists.countByState(await alertListFilter(filter, room.rosterNow));
}
