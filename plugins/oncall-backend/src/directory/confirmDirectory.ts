import { ConflictError } from '@backstage/errors';
import { directoryUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { DirectoryRoom } from './DirectoryRoom';

/** An operator says that the people are gone indeed: the next copy, within a minute, follows the catalog. */
export async function confirmDirectory(
  room: DirectoryRoom,
  caller: Caller,
): Promise<void> {
  await authorize(room.permissions, caller, directoryUpdatePermission);
  const actor = actorOf(caller);
  await audited(
    room.auditor,
    { eventId: 'confirm-directory', actor },
    async () => {
      if (!(await room.doubts.confirm(actor, room.clock()))) {
        throw new ConflictError(
          'There is nothing to confirm: the copy follows the catalog',
        );
      }
    },
  );
}
