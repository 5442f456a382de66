import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** Somebody owns the alert from now on, and is told about it unless it is the caller. */
export function assignAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
  owner: string,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'assign-alert',
    deed: {
      kind: 'assign',
      owner: { ref: owner },
      target: { by: 'id', value: id },
    },
  });
}
