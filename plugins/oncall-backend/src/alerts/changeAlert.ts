import { NotFoundError } from '@backstage/errors';
import {
  Alert,
  alertUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { AlertRequest, ChangeDeed } from './AlertRequest';
import { AlertRequests } from './AlertRequests';
import { AlertRoom } from './AlertRoom';
import { readAlert } from './getAlert';

/** A change that somebody asks for; the use cases around it say which. */
export async function changeAlert(
  room: AlertRoom,
  caller: Caller,
  change: {
    readonly eventId: string;
    readonly deed: ChangeDeed;
    readonly note?: string;
  },
): Promise<Alert> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  const { eventId, deed, note } = change;
  const actor = actorOf(caller);
  const alertId = deed.target.value;
  await audited(room.auditor, { eventId, actor, meta: { alertId } }, () =>
    submitChange(room.requests, { actor, deed, note }),
  );
  return readAlert(room, alertId);
}

/** Fails when the alert does not exist, or when its state forbids the change. */
async function submitChange(
  requests: AlertRequests,
  request: AlertRequest & { readonly deed: ChangeDeed },
): Promise<void> {
  const { outcome, error } = await requests.submit(request);
  if (error) {
    throw error;
  }
  if (outcome === 'not-found') {
    throw new NotFoundError(`No alert with id ${request.deed.target.value}`);
  }
}
