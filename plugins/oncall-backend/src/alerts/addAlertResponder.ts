import { Alert, AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** One more person, team, schedule or policy is told, from now on and beside those that are told already. */
export function addAlertResponder(
  room: AlertRoom,
  caller: Caller,
  id: string,
  responder: AlertResponder,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'add-alert-responder',
    deed: { kind: 'add-responder', responder, target: { by: 'id', value: id } },
  });
}
