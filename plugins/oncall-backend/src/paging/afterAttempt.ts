import { DateTime, Duration } from 'luxon';

/** What became of one attempt to send a page. */
export type AttemptOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly error: string }
  /** The channel says that trying again can never help. */
  | { readonly kind: 'undeliverable'; readonly error: string };

/** What follows. */
export type AfterAttempt =
  | { readonly kind: 'done' }
  | { readonly kind: 'retry'; readonly at: DateTime; readonly error: string }
  | { readonly kind: 'give-up'; readonly reason: string };

/** The waits between the attempts: quick at first, because most failures are short. */
const WAITS = [10, 30, 60, 120, 300, 300, 300, 300, 300].map(seconds =>
  Duration.fromObject({ seconds }),
);

/** Decides after the attempt number `attempts` (1-based). */
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
  const wait = WAITS[attempts - 1];
  return wait
    ? { kind: 'retry', at: now.plus(wait), error: outcome.error }
    : {
        kind: 'give-up',
        reason: `gave up after ${attempts} attempts: ${outcome.error}`,
      };
}
