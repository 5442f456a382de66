import { DateTime, Duration } from 'luxon';
import { withinTime } from '../withinTime';
import { closeAlert } from './closeAlert';
import { notifyPeople } from './notifyPeople';
import { pageResponder } from './pageResponder';
import { ReactionOutcome } from './ReactionOutcome';
import { ReactionsContext } from './ReactionsContext';
import { DueReaction, ReactionResult, ReactionStore } from './ReactionStore';
import { recordPageFailure } from './recordPageFailure';
import { retryAt } from './retryAt';
import { recordUnknown, watchResponder } from './watchResponder';

/** Well below the lease, so that a neighbour who hangs never lets two workers run the same reaction. */
const PATIENCE = Duration.fromObject({ seconds: 10 });

/** Runs one claimed reaction and records how it went. A failure here never stops another reaction. */
export async function runReaction(
  context: ReactionsContext,
  due: DueReaction,
): Promise<void> {
  const { id, incidentId, reaction, attempts } = due;
  try {
    const outcome = await withinTime(PATIENCE, react(context, due));
    await recordOutcome(context, due, outcome);
  } catch (error) {
    const now = context.clock();
    const next = retryAt({
      kind: reaction.kind,
      attempts: attempts + 1,
      error,
      now,
    });
    context.logger.warn(
      next ? 'Reaction failed, trying again' : 'Reaction failed for good',
      { reaction: reaction.kind, id, incidentId, error: String(error) },
    );
    await recordFailure(context, due, { error, next, now });
  }
}

function react(
  context: ReactionsContext,
  due: DueReaction,
): Promise<ReactionOutcome> {
  const { reaction, incidentId } = due;
  switch (reaction.kind) {
    case 'page-responder':
      return pageResponder(context, due, reaction);
    case 'watch-responder':
      return watchResponder(context, due, reaction);
    case 'close-alert':
      return closeAlert(context, reaction);
    default:
      return notifyPeople(context.notifications, incidentId, reaction);
  }
}

async function recordOutcome(
  context: ReactionsContext,
  due: DueReaction,
  { again, record }: ReactionOutcome,
): Promise<void> {
  const result = {
    attempts: 0,
    nextAttemptAt: again,
    finishedAt: context.clock(),
  };
  await finish(context, due, { result, record });
}

async function recordFailure(
  context: ReactionsContext,
  due: DueReaction,
  failure: {
    readonly error: unknown;
    readonly next?: DateTime;
    readonly now: DateTime;
  },
): Promise<void> {
  const { error, next, now } = failure;
  const { reaction, incidentId } = due;
  const result = {
    attempts: due.attempts + 1,
    nextAttemptAt: next,
    finishedAt: now,
    lastError: String(error),
  };
  const isFinal = next === undefined;
  await finish(context, due, {
    result,
    record: async trx => {
      switch (reaction.kind) {
        case 'page-responder':
          return recordPageFailure(trx, { due, reaction, now, isFinal });
        case 'watch-responder':
          return recordUnknown(trx, incidentId, reaction);
        default:
          return false;
      }
    },
  });
}

/** Ends an attempt in one transaction, unless the lease was lost, and tells browsers what they can see. */
async function finish(
  { database, announcer }: ReactionsContext,
  due: DueReaction,
  end: {
    readonly result: ReactionResult;
    readonly record: ReactionOutcome['record'];
  },
): Promise<void> {
  const isVisible = await database.transaction(async trx => {
    const isOurs = await new ReactionStore(trx).record(due, end.result);
    return isOurs && (await end.record?.(trx));
  });
  if (isVisible) {
    const id = due.incidentId;
    announcer.announce({ type: 'incident', id, change: 'updated' });
  }
}
