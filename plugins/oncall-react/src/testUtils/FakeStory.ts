import { DateTime } from 'luxon';
import { isoUtc } from './areas/isoUtc';

/**
 * What the areas of a fake share: what it knows at this moment, its clock and its ids.
 *
 * @public
 */
export class FakeStory<State extends { world: object }> {
  /** Tests replace what is in it, and so do the calls. */
  readonly state: State;
  /** What time it is in the story. */
  readonly clock: () => DateTime;
  /** Stories number their own things from one. */
  #lastId = 100;

  constructor(state: State, clock: () => DateTime) {
    this.state = state;
    this.clock = clock;
  }

  /** What the fake knows. */
  get world(): State['world'] {
    return this.state.world;
  }

  /** Changes parts of what the fake knows. */
  change(changes: Partial<State['world']>): void {
    this.state.world = { ...this.state.world, ...changes };
  }

  /** The time of the story, as an API tells it. */
  now(): string {
    return isoUtc(this.clock());
  }

  /** An id that no other thing has. */
  newId(kind: string): string {
    this.#lastId += 1;
    return `${kind}-${this.#lastId}`;
  }
}
