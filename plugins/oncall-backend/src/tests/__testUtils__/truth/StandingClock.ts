import { IANAZone } from 'luxon';

const MINUTE = 60_000;

/**
 * The clock on a wall, looked at every minute, that stands still where others go back. Every time on it comes once and in
 * order, so that handoffs and restrictions are simply read off it. In milliseconds, as if it showed UTC.
 */
export class StandingClock {
  readonly #zone: IANAZone;
  readonly #from: number;
  readonly #shown: readonly number[];

  private constructor(zone: IANAZone, from: number, shown: readonly number[]) {
    this.#zone = zone;
    this.#from = from;
    this.#shown = shown;
  }

  static create(
    zoneName: string,
    { from, to }: { from: number; to: number },
  ): StandingClock {
    const zone = IANAZone.create(zoneName);
    const shown: number[] = [];
    let latest = -Infinity;
    for (let at = from; at < to; at += MINUTE) {
      latest = Math.max(latest, at + zone.offset(at) * MINUTE);
      shown.push(latest);
    }
    return new StandingClock(zone, from, shown);
  }

  /** What it shows in the minute of an instant. */
  at(instant: number): number {
    return this.#shown[Math.floor((instant - this.#from) / MINUTE)];
  }

  /** What an ordinary clock shows. */
  ordinary(instant: number): number {
    return instant + this.#zone.offset(instant) * MINUTE;
  }
}
