import {
  Incident,
  IncidentChanges,
} from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { TimelineStore } from '../timeline/TimelineStore';
import { changeAndShow, refuseClosed } from './changeIncident';
import { editIncident } from './editIncident';
import { IncidentStore } from './IncidentStore';

/** Edits words, priority, environment, tags and impact; each change is a line of the timeline. */
export function updateIncident(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly changes: IncidentChanges;
  },
): Promise<Incident> {
  const { changes: written, ...change } = options;
  const { at, ...changes } = written;
  return changeAndShow(
    context,
    { ...change, at, eventId: 'incident-update' },
    async ({ trx, facts, now, actor }) => {
      refuseClosed(facts);
      const edit = editIncident(facts, changes, now);
      await new IncidentStore(trx).update(edit.facts, facts);
      await new TimelineStore(trx).add(
        facts.id,
        edit.sentences.map(text => ({ at: now, kind: 'updated', text, actor })),
      );
    },
  );
}
