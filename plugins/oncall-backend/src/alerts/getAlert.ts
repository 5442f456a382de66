import { NotFoundError } from '@backstage/errors';
import {
  Alert,
  alertReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { AlertStore } from './AlertStore';

export async function getAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<Alert> {
  await authorize(room.permissions, caller, alertReadPermission);
  return existingAlert(room.store, id);
}

/** The alert, or 404. */
export async function existingAlert(
  store: AlertStore,
  id: string,
): Promise<Alert> {
  const found = await store.getAlert(id);
  if (!found) {
    throw new NotFoundError(`No alert with id ${id}`);
  }
  return found.alert;
}
