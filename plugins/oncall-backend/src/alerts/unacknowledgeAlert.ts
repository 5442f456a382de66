import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** Nobody takes care any more; the escalation starts again. */
export function unacknowledgeAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'unacknowledge-alert',
    deed: { kind: 'unacknowledge', target: { by: 'id', value: id } },
  });
}
