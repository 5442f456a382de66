import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** It is over; nobody is paged any more. */
export function closeAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
  note?: string,
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'close-alert',
    deed: { kind: 'close', target: { by: 'id', value: id } },
    note,
  });
}
