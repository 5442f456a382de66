import { ConflictError } from '@backstage/errors';
import {
  Postmortem,
  postmortemPublishPermission,
} from '@muster/backstage-plugin-incidents-common';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { PotentialCauseStore } from '../causes/PotentialCauseStore';
import { IncidentStore } from '../incidents/IncidentStore';
import { IncidentsContext } from '../IncidentsContext';
import { readPastMoment } from '../readMoment';
import { TimelineStore } from '../timeline/TimelineStore';
import { toIso } from '../toIso';
import { postmortemFacts } from './postmortemFacts';
import { PostmortemStore } from './PostmortemStore';
import { writePostmortem } from './writePostmortem';

/** Lets everybody find a postmortem; the facts are copied from the incident once more. */
export async function publishPostmortem(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly postmortemId: string;
    /** For postmortems recorded after the fact. */
    readonly at?: string;
  },
): Promise<Postmortem> {
  const { caller, postmortemId, at } = options;
  const { database } = context;
  const change = {
    caller,
    permission: postmortemPublishPermission,
    eventId: 'postmortem-publish',
    meta: { postmortemId },
  };
  return audited(context, change, async () => {
    const actor = actorOf(caller);
    const now = context.clock();
    const publishedAt = at ? readPastMoment('at', at, now) : now;
    const draft = await new PostmortemStore(database).get(postmortemId);
    refusePublished(draft);
    const incident = await new IncidentStore(database).get(draft.incidentId);
    const causes = await new PotentialCauseStore(database).list(incident.id);
    await database.transaction(async trx => {
      await writePostmortem(trx, {
        ...draft,
        status: 'published',
        facts: postmortemFacts(incident, causes),
        publishedAt: toIso(publishedAt),
        publishedBy: actor,
        updatedAt: toIso(now),
      });
      const text = `Postmortem published: ${draft.title}`;
      await new TimelineStore(trx).add(incident.id, [
        { at: publishedAt, kind: 'postmortem', text, actor },
      ]);
    });
    const { id } = draft;
    context.announcer.announce({ type: 'postmortem', id, change: 'published' });
    return new PostmortemStore(database).get(postmortemId);
  });
}

function refusePublished({ id, status }: Postmortem): void {
  if (status === 'published') {
    throw new ConflictError(`Postmortem ${id} is published already`);
  }
}
