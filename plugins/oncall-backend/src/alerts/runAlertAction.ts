import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** Runs one of the alert's own actions: it is logged, and told to those who listen. */
export function runAlertAction(
  room: AlertRoom,
  caller: Caller,
  id: string,
  action: string,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'run-alert-action',
    deed: { kind: 'run-action', action, target: { by: 'id', value: id } },
  });
}
