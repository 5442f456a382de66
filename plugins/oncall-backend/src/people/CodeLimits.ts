import { ConflictError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { TokenBucket } from '../TokenBucket';

/** Enough for whoever sets up every phone at once. */
const MOST_AN_HOUR = 10;

const LIMIT = { limit: MOST_AN_HOUR, periodInSeconds: 3600 };

/**
 * How many codes are sent for a person, to whatever address. Without a limit whoever adds an address, guesses, removes it and adds
 * it again finds a code within hours, and has filled a mailbox of somebody else on the way.
 *
 * It counts in the memory of this process: several instances allow several times as much.
 */
export class CodeLimits {
  readonly #buckets = new Map<string, TokenBucket>();

  static create(): CodeLimits {
    return new CodeLimits();
  }

  private constructor() {}

  /** Counts a code that is about to be sent; fails when there were too many. */
  count(person: string, now: DateTime): void {
    const nowMs = now.toMillis();
    const bucket =
      this.#buckets.get(person) ?? TokenBucket.create(LIMIT, nowMs);
    this.#buckets.set(person, bucket);
    if (!bucket.hasToken(nowMs)) {
      throw new ConflictError(
        `${MOST_AN_HOUR} codes were sent within an hour, which is the most; ask again some minutes later`,
      );
    }
    bucket.take();
  }
}
