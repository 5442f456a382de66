import { Incident } from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { TimelineStore } from '../timeline/TimelineStore';
import { changeAndShow } from './changeIncident';
import { IncidentStore } from './IncidentStore';
import { moveIncident } from './moveIncident';

/** Trouble is not over after all: the impact goes on. Nobody is paged again unless called in again. */
export function reopenIncident(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly note?: string;
  },
): Promise<Incident> {
  const { note, ...change } = options;
  return changeAndShow(
    context,
    { ...change, eventId: 'incident-reopen' },
    async ({ trx, facts, now, actor }) => {
      const reopened = moveIncident(facts, 'reopen', now);
      await new IncidentStore(trx).update(reopened, facts);
      const text = note?.trim() ? `Reopened: ${note.trim()}` : 'Reopened.';
      await new TimelineStore(trx).add(facts.id, [
        { at: now, kind: 'reopened', text, actor },
      ]);
    },
  );
}
