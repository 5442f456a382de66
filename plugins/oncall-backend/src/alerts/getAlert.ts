import { NotFoundError } from '@backstage/errors';
import {
  Alert,
  alertReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { AlertStore } from './AlertStore';
import { StoredAlert } from './StoredAlert';
import { withHold } from './withHold';

export async function getAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<Alert> {
  await authorize(room.permissions, caller, alertReadPermission);
  return readAlert(room, id);
}

/** The alert as everybody sees it, or 404. */
export async function readAlert(
  { store, clock }: AlertRoom,
  id: string,
): Promise<Alert> {
  return withHold(await existingAlert(store, id), clock());
}

/** The alert, or 404. */
export async function existingAlert(
  store: AlertStore,
  id: string,
): Promise<StoredAlert> {
  const found = await store.getAlert(id);
  if (!found) {
    throw new NotFoundError(`No alert with id ${id}`);
  }
  return found;
}
