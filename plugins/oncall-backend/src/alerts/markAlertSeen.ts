import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** The caller looks at it: pages that are still on their way to the caller stop, the escalation goes on. */
export function markAlertSeen(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'see-alert',
    deed: { kind: 'seen', target: { by: 'id', value: id } },
  });
}
