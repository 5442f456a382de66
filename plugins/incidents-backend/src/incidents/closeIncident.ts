import { Incident } from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { readPastMoment } from '../readMoment';
import { TimelineStore } from '../timeline/TimelineStore';
import { changeAndShow } from './changeIncident';
import { IncidentStore } from './IncidentStore';
import { moveIncident } from './moveIncident';

/** Nothing is left to do. This is final. */
export function closeIncident(
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
    { ...change, eventId: 'incident-close' },
    async ({ trx, facts, now, actor }) => {
      const at = writtenAt ? readPastMoment('at', writtenAt, now) : now;
      await new IncidentStore(trx).update(
        moveIncident(facts, 'close', at),
        facts,
      );
      const text = note?.trim() ? `Closed: ${note.trim()}` : 'Closed.';
      await new TimelineStore(trx).add(facts.id, [
        { at, kind: 'closed', text, actor },
      ]);
    },
  );
}
