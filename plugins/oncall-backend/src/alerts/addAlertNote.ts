import { InputError, NotFoundError } from '@backstage/errors';
import { AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { actorOf, Caller } from '../authorization';
import { AlertRoom } from './AlertRoom';
import { changeAlert } from './changeAlert';

/** Adds a comment to the activity; closed alerts take comments too. */
export async function addAlertNote(
  room: AlertRoom,
  caller: Caller,
  id: string,
  text: string,
): Promise<AlertEvent> {
  const note = text.trim();
  if (note === '') {
    throw new InputError('text is empty, expected a note');
  }
  await changeAlert(room, caller, {
    eventId: 'add-alert-note',
    deed: { kind: 'note', target: { by: 'id', value: id } },
    note,
  });
  const events = await room.store.listEvents(id);
  const added = events.findLast(
    event => event.type === 'note' && event.actor === actorOf(caller),
  );
  if (!added) {
    throw new NotFoundError(`Alert ${id} was deleted meanwhile`);
  }
  return added;
}
