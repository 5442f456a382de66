import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** The caller takes care of it; steps that wait for an acknowledgement stop. */
export function acknowledgeAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'acknowledge-alert',
    deed: { kind: 'acknowledge', target: { by: 'id', value: id } },
  });
}
