import { TimelineEntry } from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { changeIncident } from '../incidents/changeIncident';
import { IncidentsContext } from '../IncidentsContext';
import { readPastMoment } from '../readMoment';
import { TimelineStore } from './TimelineStore';

/** Somebody writes down what happened, perhaps a while ago. */
export function addTimelineEntry(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly text: string;
    readonly at?: string;
  },
): Promise<TimelineEntry> {
  const { text, at, ...change } = options;
  return changeIncident(
    context,
    { ...change, eventId: 'incident-timeline-entry-add' },
    async () =>
      async ({ trx, facts, now, actor }) => {
        const [entry] = await new TimelineStore(trx).add(facts.id, [
          {
            at: at ? readPastMoment('at', at, now) : now,
            kind: 'note',
            text: text.trim(),
            actor,
          },
        ]);
        return entry;
      },
  );
}
