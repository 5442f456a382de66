import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';

/** The pauses after the first, second, … failure, in seconds; the last goes on. */
const PAUSES = [10, 30, 60, 120, 300];

/** In place of a count. */
const SENT = Infinity;

type Tried = { readonly at: DateTime; readonly count: number };

/** Looks whether anything is tried again before its pause is over. */
export class PaceWatch {
  readonly problems: string[] = [];
  readonly #repeatMinutes: number | undefined;
  readonly #tried = new Map<string, Tried>();
  /** When a way was lost for good, and what was hurried since though it was tried in that very moment. */
  #lostAt: DateTime | undefined;
  readonly #hurried = new Set<string>();

  constructor(repeatMinutes: number | undefined) {
    this.#repeatMinutes = repeatMinutes;
  }

  /** Whatever somebody does may be a reason to tell at once. */
  begin(): void {
    this.#tried.clear();
  }

  attempt(message: OnCallMessage, at: DateTime, fails: string): void {
    for (const { message: what } of message.alerts) {
      const key = `${what} to ${message.to}`;
      const before = this.#tried.get(key);
      const pause =
        before && !this.#isHurried(key, before) ? this.#pauseAfter(before) : 0;
      if (before && at.diff(before.at).as('seconds') < pause) {
        this.problems.push(
          `${key} at ${at.toISO()}, ${
            before.count
          } times before, last at ${before.at.toISO()}`,
        );
      }
      const failed = before && before.count !== SENT ? before.count : 0;
      this.#tried.set(key, { at, count: fails === 'not' ? SENT : failed + 1 });
    }
    if (fails === 'for good') {
      // The other ways are tried at once.
      this.begin();
      this.#lostAt = at;
      this.#hurried.clear();
    }
  }

  /** Of two ways that are tried in the same moment, the loss of one may be known after the other has failed. */
  #isHurried(key: string, before: Tried): boolean {
    const isFirst = !this.#hurried.has(key);
    const isHurried = isFirst && this.#lostAt?.equals(before.at) === true;
    if (isHurried) {
      this.#hurried.add(key);
    }
    return isHurried;
  }

  #pauseAfter({ count }: Tried): number {
    if (count === SENT) {
      return (this.#repeatMinutes ?? Infinity) * 60;
    }
    return PAUSES[Math.min(count, PAUSES.length) - 1];
  }
}
