import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  Alert,
  alertUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { AlertRequest, ChangeDeed } from './AlertRequest';
import { AlertRequests } from './AlertRequests';
import { AlertStore } from './AlertStore';

/** What use cases of alerts need. */
export type AlertRoom = {
  readonly store: AlertStore;
  readonly requests: AlertRequests;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
};

/** A change that a person asks for: acknowledge, unacknowledge, snooze, close, note. */
export async function changeAlert(
  room: AlertRoom,
  caller: Caller,
  { deed, note }: { readonly deed: ChangeDeed; readonly note?: string },
): Promise<Alert> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  const id = deed.target.value;
  const actor = actorOf(caller);
  await audited(
    room.auditor,
    { eventId: `alert-${deed.kind}`, actor, meta: { alertId: id } },
    () => submitChange(room.requests, { actor, deed, note }),
  );
  return existingAlert(room.store, id);
}

/** The alert, or 404. */
export async function existingAlert(
  store: AlertStore,
  id: string,
): Promise<Alert> {
  const found = await store.getAlert(id);
  if (!found) {
    throw new NotFoundError(`No alert with id ${id}`);
  }
  return found.alert;
}

/** Fails when the alert does not exist or its state forbids the change. */
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
