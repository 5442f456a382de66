import { ConflictError } from '@backstage/errors';
import {
  Postmortem,
  PostmortemChanges,
  postmortemUpdatePermission,
} from '@muster/backstage-plugin-incidents-common';
import { audited } from '../audited';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { toIso } from '../toIso';
import { editPostmortem } from './editPostmortem';
import { PostmortemStore } from './PostmortemStore';
import { writePostmortem } from './writePostmortem';

/** Saves an edit of the newest revision; an edit of an older one is refused, so that nobody's words are lost. */
export async function updatePostmortem(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly postmortemId: string;
    readonly changes: PostmortemChanges;
  },
): Promise<Postmortem> {
  const { caller, postmortemId, changes } = options;
  const change = {
    caller,
    permission: postmortemUpdatePermission,
    eventId: 'postmortem-update',
    meta: { postmortemId },
  };
  return audited(context, change, async () => {
    const postmortems = new PostmortemStore(context.database);
    const before = await postmortems.get(postmortemId);
    refuseOldRevision(before, changes.revision);
    const after = {
      ...before,
      ...editPostmortem(before, changes),
      updatedAt: toIso(context.clock()),
    };
    await context.database.transaction(trx => writePostmortem(trx, after));
    const { id } = after;
    context.announcer.announce({ type: 'postmortem', id, change: 'updated' });
    return postmortems.get(postmortemId);
  });
}

function refuseOldRevision({ id, revision }: Postmortem, edited: number): void {
  if (revision !== edited) {
    throw new ConflictError(
      `Postmortem ${id} is at revision ${revision}, the edit was made on revision ${edited}`,
    );
  }
}
