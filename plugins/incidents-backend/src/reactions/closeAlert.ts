import { isError } from '@backstage/errors';
import { ReactionOf } from './Reaction';
import { ReactionOutcome } from './ReactionOutcome';
import { ReactionsContext } from './ReactionsContext';

/** Stops paging a responder: closes the on-call alert that did. */
export async function closeAlert(
  { pager }: ReactionsContext,
  { alertId, note }: ReactionOf<'close-alert'>,
): Promise<ReactionOutcome> {
  try {
    await pager.closeAlert(alertId, note);
  } catch (error) {
    if (!isOver(error)) {
      throw error;
    }
  }
  return {};
}

export function closeAlertReaction(alertId: string): ReactionOf<'close-alert'> {
  return {
    kind: 'close-alert',
    alertId,
    note: 'The incident that it paged for is resolved.',
  };
}

/** Somebody closed or deleted it already. */
function isOver(error: unknown): boolean {
  return (
    isError(error) && (error.statusCode === 404 || error.statusCode === 409)
  );
}
