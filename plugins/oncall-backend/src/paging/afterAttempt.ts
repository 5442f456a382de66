import { DateTime, Duration } from 'luxon';

/** What became of one attempt to send a page. */
export type AttemptOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly error: string }
  /** The channel says that trying again can never help. */
  | {
      readonly kind: 'undeliverable';
      readonly error: string;
      /** No other message will arrive there either. */
      readonly isAddressGone?: boolean;
    };

/** What follows. */
export type AfterAttempt =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'retry';
      readonly at: DateTime;
      readonly error: string;
      /** From now on it counts as trouble: the person's other ways are taken meanwhile. */
      readonly isTrouble: boolean;
    }
  | { readonly kind: 'give-up'; readonly reason: string };

/** The waits between the attempts: quick at first, because most failures are short. The last one goes on for ever. */
const WAITS = [10, 30, 60, 120, 300].map(seconds =>
  Duration.fromObject({ seconds }),
);

/** The attempt after which the person's other ways are not kept waiting any longer. */
export const TROUBLE_AT = 2;

/**
 * Decides after the attempt number `attempts` (1-based).
 *
 * A failure is tried again as long as the page is wanted; whoever acknowledges or closes the alert ends that. Only what
 * can never be delivered is given up.
 */
export function afterAttempt(options: {
  outcome: AttemptOutcome;
  attempts: number;
  now: DateTime;
}): AfterAttempt {
  const { outcome, attempts, now } = options;
  if (outcome.kind === 'sent') {
    return { kind: 'done' };
  }
  if (outcome.kind === 'undeliverable') {
    return { kind: 'give-up', reason: outcome.error };
  }
  const wait = WAITS[Math.min(attempts, WAITS.length) - 1];
  return {
    kind: 'retry',
    at: now.plus(wait),
    error: outcome.error,
    isTrouble: attempts >= TROUBLE_AT,
  };
}
