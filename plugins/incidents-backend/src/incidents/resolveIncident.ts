import { Incident } from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { readPastMoment } from '../readMoment';
import { closeAlertReaction } from '../reactions/closeAlert';
import { ReactionStore } from '../reactions/ReactionStore';
import { Reaction } from '../reactions/Reaction';
import { TimelineStore } from '../timeline/TimelineStore';
import { changeAndShow, ChangeScope } from './changeIncident';
import { IncidentPartsStore } from './IncidentPartsStore';
import { incidentKey } from './incidentRow';
import { IncidentStore } from './IncidentStore';
import { moveIncident } from './moveIncident';

/**
 * Trouble is over: nobody is paged any more.
 *
 * @remarks The alerts that page responders are closed; associated alerts keep their state.
 */
export function resolveIncident(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly note?: string;
    readonly at?: string;
  },
): Promise<Incident> {
  const { note, at: writtenAt, ...change } = options;
  return changeAndShow(
    context,
    { ...change, eventId: 'incident-resolve' },
    async scope => {
      const { trx, facts, now, actor } = scope;
      const at = writtenAt ? readPastMoment('at', writtenAt, now) : now;
      const resolved = moveIncident(facts, 'resolve', at);
      await new IncidentStore(trx).update(resolved, facts);
      const text = note?.trim() ? `Resolved: ${note.trim()}` : 'Resolved.';
      await new TimelineStore(trx).add(facts.id, [
        { at: resolved.resolvedAt ?? now, kind: 'resolved', text, actor },
      ]);
      await new IncidentPartsStore(trx).moveResponders(facts.id, {
        from: ['paging', 'unknown'],
        to: 'not-paged',
      });
      const reactions = await reactionsTo(scope);
      await new ReactionStore(trx).plan(facts.id, reactions, { now });
    },
  );
}

async function reactionsTo({
  trx,
  facts,
  actor,
  now,
}: ChangeScope): Promise<Reaction[]> {
  const partsOf = await new IncidentPartsStore(trx).read([facts.id]);
  const { responders } = partsOf(facts.id);
  const closings = responders.flatMap(({ alertId }) =>
    alertId ? [closeAlertReaction(alertId)] : [],
  );
  if (!facts.pagesOwners || responders.length === 0) {
    return closings;
  }
  const key = incidentKey(facts.number);
  return [
    ...closings,
    {
      kind: 'notify-people',
      occasion: `resolved:${now.toMillis()}`,
      title: `${key} resolved: ${facts.message}`,
      link: `/incidents/${key}`,
      recipients: responders.map(({ ref }) => ref),
      except: actor,
    },
  ];
}
