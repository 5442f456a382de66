import { SeedContext } from '../SeedContext';
import { toIso } from '../toIso';
import { TimelineNote } from './PastIncident';

/** Writes the notes that are not on the timeline yet. */
export async function seedTimeline(
  { incidents, voices }: SeedContext,
  incidentId: string,
  notes: readonly TimelineNote[],
): Promise<void> {
  const machine = await voices.machine('incidents');
  const entries = await incidents.getTimeline(incidentId, machine);
  const written = new Set(entries.map(entry => entry.text));
  for (const { at, by, text } of notes) {
    if (!written.has(text)) {
      await incidents.addTimelineEntry(
        incidentId,
        { text, at: toIso(at) },
        await voices.person(by),
      );
    }
  }
}
