import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** Adds and removes tags; closed alerts can be tagged too. */
export function changeAlertTags(
  room: AlertRoom,
  caller: Caller,
  id: string,
  change: {
    readonly add?: readonly string[];
    readonly remove?: readonly string[];
  },
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'tag-alert',
    deed: {
      kind: 'tag',
      add: change.add ?? [],
      remove: change.remove ?? [],
      target: { by: 'id', value: id },
    },
  });
}
