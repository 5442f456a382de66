import { PotentialCause } from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { changeIncident } from '../incidents/changeIncident';
import { IncidentsContext } from '../IncidentsContext';
import { TimelineStore } from '../timeline/TimelineStore';
import { describeDeployment } from './describeDeployment';
import { PotentialCauseStore } from './PotentialCauseStore';

const SENTENCES: Readonly<Record<PotentialCause['state'], string>> = {
  potential: 'Potential cause again',
  confirmed: 'Confirmed cause',
  'ruled-out': 'Ruled out',
};

/** Somebody confirms a cause, rules it out, or notes why. */
export function updatePotentialCause(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly causeId: string;
    readonly state?: PotentialCause['state'];
    readonly note?: string;
    readonly at?: string;
  },
): Promise<PotentialCause> {
  const { causeId, state, note, ...change } = options;
  const audit = {
    ...change,
    eventId: 'incident-cause-update',
    meta: { causeId, state: state ?? '' },
  };
  return changeIncident(
    context,
    audit,
    async () =>
      async ({ trx, facts, now, actor }) => {
        const causes = new PotentialCauseStore(trx);
        const before = await causes.get(facts.id, causeId);
        const after = {
          ...before,
          state: state ?? before.state,
          note: note === undefined ? before.note : note.trim() || undefined,
        };
        await causes.update(causeId, after);
        if (after.state !== before.state) {
          const because = note?.trim() ? ` (${note.trim()})` : '';
          const what = describeDeployment(after);
          const text = `${SENTENCES[after.state]}: ${what}${because}.`;
          await new TimelineStore(trx).add(facts.id, [
            { at: now, kind: 'cause', text, actor },
          ]);
        }
        return after;
      },
  );
}
