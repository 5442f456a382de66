import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  policyUpdatePermission,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { OnCallFileRoom } from './OnCallFileRoom';

/** Lets people edit what came from a file that the catalog does not have any more. */
export async function releaseFile(
  room: OnCallFileRoom,
  caller: Caller,
  ref: string,
): Promise<void> {
  await authorize(room.permissions, caller, scheduleUpdatePermission);
  await authorize(room.permissions, caller, policyUpdatePermission);
  const actor = actorOf(caller);
  await audited(
    room.auditor,
    { eventId: 'release-on-call-file', actor, meta: { file: ref } },
    async () => {
      const file = (await room.files.list()).find(other => other.ref === ref);
      if (!file) {
        throw new NotFoundError(`No on-call file ${ref}`);
      }
      await authorizeTeams(room.permissions, caller, [file.team]);
      if (!file.goneSince) {
        throw new ConflictError(
          `The catalog still has ${ref}; take it out of the catalog first, or it would be taken over again at once`,
        );
      }
      await room.files.release(ref);
      room.announce({ type: 'policy', id: ref });
    },
  );
}
