import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** Sets and removes details; closed alerts too. */
export function changeAlertDetails(
  room: AlertRoom,
  caller: Caller,
  id: string,
  change: {
    readonly set?: Readonly<Record<string, string>>;
    readonly remove?: readonly string[];
  },
): Promise<Alert> {
  return changeAlert(room, caller, {
    eventId: 'change-alert-details',
    deed: {
      kind: 'detail',
      set: change.set ?? {},
      remove: change.remove ?? [],
      target: { by: 'id', value: id },
    },
  });
}
