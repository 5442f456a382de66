import { InputError } from '@backstage/errors';
import {
  Alert,
  AlertUpdate,
  alertUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { ChangeDeed } from './AlertRequest';
import { alertTitle } from './alertTitle';
import { changeAlert } from './changeAlert';
import { readAlert } from './getAlert';

/** Other words or another priority. */
export async function updateAlert(
  room: AlertRoom,
  caller: Caller,
  id: string,
  update: AlertUpdate,
): Promise<Alert> {
  await authorize(room.permissions, caller, alertUpdatePermission);
  let alert = await readAlert(room, id);
  for (const deed of deedsFor(id, update)) {
    alert = await changeAlert(room, caller, { eventId: 'update-alert', deed });
  }
  return alert;
}

function deedsFor(
  id: string,
  { message, description, priority }: AlertUpdate,
): readonly ChangeDeed[] {
  const target = { by: 'id', value: id } as const;
  const words = newWords(message, description);
  return [
    ...(Object.keys(words).length > 0
      ? [{ kind: 'reword', target, words } as const]
      : []),
    ...(priority ? [{ kind: 'reprioritize', target, priority } as const] : []),
  ];
}

function newWords(message: string | undefined, description?: string) {
  if (message === undefined) {
    return description === undefined ? {} : { description };
  }
  if (message.trim() === '') {
    throw new InputError('message is empty, expected a sentence');
  }
  const title = alertTitle(message.trim(), description);
  return title.description === undefined ? { message: title.message } : title;
}
