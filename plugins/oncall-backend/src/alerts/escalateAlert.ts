import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** The next step of its escalation is taken at once; the steps after it keep their distance to it. */
export function escalateAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'escalate-alert',
    deed: { kind: 'escalate', target: { by: 'id', value: id } },
  });
}
