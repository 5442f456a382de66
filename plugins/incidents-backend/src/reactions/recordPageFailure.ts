import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { IncidentPartsStore } from '../incidents/IncidentPartsStore';
import { TimelineStore } from '../timeline/TimelineStore';
import { ReactionOf } from './Reaction';
import { DueReaction } from './ReactionStore';

/** Says once that a responder could not be paged yet, and once that it will never be. */
export async function recordPageFailure(
  trx: Knex,
  {
    due,
    reaction,
    now,
    isFinal,
  }: {
    readonly due: DueReaction;
    readonly reaction: ReactionOf<'page-responder'>;
    readonly now: DateTime;
    readonly isFinal: boolean;
  },
): Promise<boolean> {
  const parts = new IncidentPartsStore(trx);
  const responder = await parts.responder(due.incidentId, reaction.ref);
  if (!responder) {
    return false;
  }
  await parts.updateResponder(due.incidentId, reaction.ref, {
    state: 'unknown',
  });
  const isNews = due.attempts === 0 || isFinal;
  if (isNews) {
    const next = isFinal
      ? 'the pager refuses. Reach out by other means.'
      : 'the pager does not answer. Trying again.';
    const text = `${responder.name} could not be paged: ${next}`;
    await new TimelineStore(trx).add(due.incidentId, [
      { at: now, kind: 'responder', text },
    ]);
  }
  return isNews;
}
