import { isError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { Reaction } from './Reaction';

const FIRST_DELAY_SECONDS = 1;
const LONGEST_DELAY_SECONDS = 60;

/** Calling people is never given up while it can help; courtesies are. */
const MOST_ATTEMPTS: Readonly<Record<Reaction['kind'], number>> = {
  'page-responder': Infinity,
  'watch-responder': Infinity,
  'close-alert': 500,
  'notify-people': 5,
};

/** Answers that stay the same however often one asks. */
const FINAL_STATUS = [400, 404, 409, 422];

/** When a failed reaction is tried again: soon, then ever more slowly; undefined to give up. */
export function retryAt(options: {
  readonly kind: Reaction['kind'];
  /** Counting the one that just failed. */
  readonly attempts: number;
  readonly error: unknown;
  readonly now: DateTime;
}): DateTime | undefined {
  const { kind, attempts, error, now } = options;
  if (isFinal(error) || attempts >= MOST_ATTEMPTS[kind]) {
    return undefined;
  }
  const seconds = Math.min(
    FIRST_DELAY_SECONDS * 2 ** (attempts - 1),
    LONGEST_DELAY_SECONDS,
  );
  return now.plus({ seconds });
}

function isFinal(error: unknown): boolean {
  return isError(error) && FINAL_STATUS.some(code => error.statusCode === code);
}
