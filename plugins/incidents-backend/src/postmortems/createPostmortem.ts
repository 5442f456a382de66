import { ConflictError } from '@backstage/errors';
import {
  Incident,
  Postmortem,
  postmortemUpdatePermission,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { PotentialCauseStore } from '../causes/PotentialCauseStore';
import { IncidentStore } from '../incidents/IncidentStore';
import { IncidentsContext } from '../IncidentsContext';
import { readPastMoment } from '../readMoment';
import { TimelineStore } from '../timeline/TimelineStore';
import { draftSections, PostmortemSources } from './draftSections';
import { postmortemFacts } from './postmortemFacts';
import { StoredPostmortem } from './postmortemRow';
import { PostmortemStore } from './PostmortemStore';

/** Begins the postmortem of an incident that is over, filled with what is known; answers the one that exists. */
export async function createPostmortem(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    /** For postmortems recorded after the fact. */
    readonly at?: string;
  },
): Promise<{ readonly postmortem: Postmortem; readonly isNew: boolean }> {
  const { caller, incidentId, at } = options;
  const change = {
    caller,
    permission: postmortemUpdatePermission,
    eventId: 'postmortem-create',
    meta: { incidentId },
  };
  return audited(context, change, async () => {
    const postmortems = new PostmortemStore(context.database);
    const sources = await readSources(context, incidentId);
    const now = context.clock();
    const begunAt = at ? readPastMoment('at', at, now) : now;
    const draft = draftPostmortem(sources, caller, begunAt);
    const { id, isNew } = await write(context, draft, actorOf(caller));
    if (isNew) {
      context.announcer.announce({ type: 'postmortem', id, change: 'created' });
    }
    return { postmortem: await postmortems.get(id), isNew };
  });
}

async function readSources(
  { database, people }: IncidentsContext,
  incidentId: string,
): Promise<PostmortemSources> {
  const incident = await new IncidentStore(database).get(incidentId);
  refuseOpen(incident);
  const timeline = await new TimelineStore(database).list(incident.id);
  const actors = timeline.flatMap(({ actor }) => actor ?? []);
  const { nameOf } = await people.find([incident.createdBy, ...actors]);
  const causes = await new PotentialCauseStore(database).list(incident.id);
  return { incident, timeline, causes, nameOf };
}

function refuseOpen({ key, status }: Incident): void {
  if (status === 'open') {
    throw new ConflictError(
      `${key} is open; resolve it before writing its postmortem`,
    );
  }
}

function draftPostmortem(
  sources: PostmortemSources,
  caller: Caller,
  now: DateTime,
): StoredPostmortem {
  const { incident, causes } = sources;
  const [firstResponder] = incident.responders;
  const isPerson = caller.credentials.principal.type === 'user';
  const actor = actorOf(caller);
  return {
    id: randomUUID(),
    incidentId: incident.id,
    title: incident.message,
    status: 'draft',
    sections: draftSections(sources),
    facts: postmortemFacts(incident, causes),
    owner: isPerson ? actor : firstResponder?.ref ?? actor,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}

function write(
  { database, clock }: IncidentsContext,
  draft: StoredPostmortem,
  actor: string,
): Promise<{ id: string; isNew: boolean }> {
  const { incidentId, createdAt: at } = draft;
  return database.transaction(async trx => {
    await new IncidentStore(trx).lock(incidentId, clock());
    const postmortems = new PostmortemStore(trx);
    const existing = await postmortems.findByIncident(incidentId);
    if (existing) {
      return { id: existing, isNew: false };
    }
    await postmortems.insert(draft);
    await new TimelineStore(trx).add(incidentId, [
      { at, kind: 'postmortem', text: 'Postmortem begun.', actor },
    ]);
    return { id: draft.id, isNew: true };
  });
}
