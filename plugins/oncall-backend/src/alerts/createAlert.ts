import { InputError } from '@backstage/errors';
import {
  Alert,
  alertCreatePermission,
  AlertInput,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { alertAlias } from './alertAlias';
import { NewAlert } from './AlertRequest';
import { AlertRoom } from './AlertRoom';
import { alertTitle } from './alertTitle';
import { detailTexts } from './detailTexts';
import { readAlert } from './getAlert';
import { timeOrderedId } from '../timeOrderedId';

/** A person (or another plugin) reports that something is wrong; whoever is on call is paged. */
export async function createAlert(
  room: AlertRoom,
  caller: Caller,
  input: AlertInput,
): Promise<Alert> {
  await authorize(room.permissions, caller, alertCreatePermission);
  const actor = actorOf(caller);
  const alert = newAlert(input, actor);
  const { alertId } = await audited(
    room.auditor,
    { eventId: 'create-alert', actor, meta: { alias: alert.alias } },
    () => room.requests.submit({ actor, deed: { kind: 'open', alert } }),
  );
  // When the alias was open already, that is the alert.
  return readAlert(room, alertId ?? alert.id);
}

function newAlert(input: AlertInput, source: string): NewAlert {
  const message = input.message.trim();
  if (message === '') {
    throw new InputError('message is empty, expected a sentence');
  }
  const id = timeOrderedId();
  return {
    id,
    alias: alertAlias(input.alias ?? '') || id,
    ...alertTitle(message, input.description),
    priority: input.priority ?? 'P3',
    source,
    tags: input.tags ?? [],
    details: detailTexts(input.details),
    actions: [],
    responders: input.responders ?? [],
    service: input.service ? [input.service] : [],
  };
}
