import { InputError } from '@backstage/errors';
import { IANAZone } from 'luxon';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Offsets are looked up and remembered in blocks of this length. */
const BLOCK = 400 * DAY;

/** Shorter than any two changes of a zone that undo each other; the closest so far were 7 days apart (Recife 2000). */
const PROBE_STEP = 3 * DAY;

/** No zone ever was further from UTC than 15:57 (Manila before 1845). */
const LARGEST_OFFSET = 16 * 60 * MINUTE;

/** A stretch of time with one offset, [start, end). */
type OffsetStretch = {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
};

/**
 * Translates between instants and the wall clock of a zone, in epoch milliseconds, without making objects.
 *
 * @remarks A wall time is the number of milliseconds that a UTC clock would have to show the same date and time, so
 * that a day on the wall is always 24 hours. Luxon is asked for the offsets once per block of days; after that a
 * translation is a look-up.
 * @internal
 */
export class ZoneClock {
  /** Remembers answers that never change; clearing it at any time would change nothing but the speed. */
  static readonly #remembered = new Map<string, ZoneClock>();

  readonly #zone: IANAZone;
  readonly #blocks = new Map<number, readonly OffsetStretch[]>();

  static of(name: string): ZoneClock {
    let clock = ZoneClock.#remembered.get(name);
    if (!clock) {
      clock = new ZoneClock(name);
      ZoneClock.#remembered.set(name, clock);
    }
    return clock;
  }

  private constructor(name: string) {
    if (!IANAZone.isValidZone(name)) {
      throw new InputError(
        `timezone is '${name}', expected an IANA zone such as Europe/Berlin`,
      );
    }
    this.#zone = IANAZone.create(name);
  }

  /** What the clock on the wall shows at an instant. */
  wallTimeAt(instant: number): number {
    return instant + this.#stretchAt(instant).offset;
  }

  /**
   * The first instant at which the clock shows the wall time or has passed it.
   *
   * @remarks For a wall time that the clock skips this is the instant of the change, for one that it shows twice the
   * first of the two. A later wall time never has an earlier instant, even where whole days are skipped.
   */
  firstInstantAt(wallTime: number): number {
    let stretch = this.#stretchAt(wallTime - LARGEST_OFFSET);
    while (wallTime - stretch.offset >= stretch.end) {
      stretch = this.#stretchAt(stretch.end);
    }
    return Math.max(wallTime - stretch.offset, stretch.start);
  }

  /** Every offset in force within a day of the wall time, in the order in which they were in force. */
  offsetsNear(wallTime: number): readonly number[] {
    const offsets: number[] = [];
    let stretch = this.#stretchAt(wallTime - LARGEST_OFFSET);
    while (stretch.start < wallTime + LARGEST_OFFSET) {
      if (!offsets.includes(stretch.offset)) {
        offsets.push(stretch.offset);
      }
      stretch = this.#stretchAt(stretch.end);
    }
    return offsets;
  }

  #stretchAt(instant: number): OffsetStretch {
    const number = Math.floor(instant / BLOCK);
    let block = this.#blocks.get(number);
    if (!block) {
      block = this.#readBlock(number * BLOCK);
      this.#blocks.set(number, block);
    }
    let index = 0;
    while (block[index].end <= instant) {
      index++;
    }
    return block[index];
  }

  #readBlock(blockStart: number): readonly OffsetStretch[] {
    const blockEnd = blockStart + BLOCK;
    const stretches: OffsetStretch[] = [];
    let start = blockStart;
    for (let at = blockStart; at < blockEnd; at += PROBE_STEP) {
      const until = Math.min(at + PROBE_STEP, blockEnd);
      while (this.#offsetAt(until) !== this.#offsetAt(start)) {
        const change = this.#firstChange(Math.max(at, start), until);
        stretches.push({ start, end: change, offset: this.#offsetAt(start) });
        start = change;
      }
    }
    stretches.push({ start, end: blockEnd, offset: this.#offsetAt(start) });
    return stretches;
  }

  /** Offsets change on whole seconds. */
  #firstChange(from: number, to: number): number {
    let before = from / 1000;
    let after = to / 1000;
    const offset = this.#offsetAt(from);
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.#offsetAt(middle * 1000) === offset) {
        before = middle;
      } else {
        after = middle;
      }
    }
    return after * 1000;
  }

  #offsetAt(instant: number): number {
    return Math.round(this.#zone.offset(instant) * MINUTE);
  }
}
