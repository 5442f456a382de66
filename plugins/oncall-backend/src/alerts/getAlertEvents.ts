import {
  AlertEvent,
  alertReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { existingAlert } from './getAlert';

/** The activity of an alert, oldest first. */
export async function getAlertEvents(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<readonly AlertEvent[]> {
  await authorize(room.permissions, caller, alertReadPermission);
  await existingAlert(room.store, id);
  return room.store.listEvents(id);
}
