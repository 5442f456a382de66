import {
  AlertRecipient,
  alertReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { existingAlert } from './getAlert';
import { recipientsOfAlert } from './recipientsOfAlert';

/** Everybody who was told about the alert or did something with it, and how far that came. */
export async function getAlertRecipients(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<readonly AlertRecipient[]> {
  await authorize(room.permissions, caller, alertReadPermission);
  await existingAlert(room.store, id);
  return recipientsOfAlert({
    pages: await room.pages.listForAlerts([id]),
    events: await room.store.listEvents(id),
  });
}
