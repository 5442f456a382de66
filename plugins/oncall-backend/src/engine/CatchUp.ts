import { DateTime, Duration } from 'luxon';
import { PageQueue } from '../paging/PageQueue';
import { PageLane } from '../paging/StoredPage';

/** How long pages wait at most for others that are late as well. */
const PATIENCE = Duration.fromObject({ seconds: 30 });

/** The last of what was overdue is being planned when nothing is overdue any more. */
const SETTLING = Duration.fromObject({ seconds: 2 });

/**
 * While alerts are long overdue, as after an outage, much is being planned for the same people. What is due already waits
 * a little then, so that it goes along with the others.
 */
export class CatchUp {
  readonly #queue: PageQueue;
  readonly #lane: PageLane;
  #overdue: Overdue | undefined;

  static of(queue: PageQueue, lane: PageLane): CatchUp {
    return new CatchUp(queue, lane);
  }

  private constructor(queue: PageQueue, lane: PageLane) {
    this.#queue = queue;
    this.#lane = lane;
  }

  /** Much was overdue when it last looked. */
  get isUnderWay(): boolean {
    return this.#overdue !== undefined;
  }

  /** Looks whether pages that are due should wait for others. */
  async isGathering(now: DateTime): Promise<boolean> {
    if (this.#overdue && isOver(this.#overdue, now)) {
      this.#overdue = undefined;
    }
    if (await this.#queue.isCatchingUp(this.#lane, now)) {
      this.#overdue = { since: this.#overdue?.since ?? now, seenAt: now };
    }
    return (
      this.#overdue !== undefined && now < this.#overdue.since.plus(PATIENCE)
    );
  }
}

type Overdue = { readonly since: DateTime; readonly seenAt: DateTime };

/** What began in the future was seen by a clock that was set back since. */
function isOver({ since, seenAt }: Overdue, now: DateTime): boolean {
  return now >= seenAt.plus(SETTLING) || now < since;
}
