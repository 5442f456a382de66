import { DateTime } from 'luxon';
import { Roster } from './Roster';

/** How long another process may page from what was true before a change. */
const MAX_AGE_MILLISECONDS = 2_000;

/**
 * Keeps the roster in memory, so that a storm of alerts costs no query per alert.
 *
 * The version is read at most every two seconds, the contents only when the version moved. A change made by this
 * process is seen at once (`forget`).
 */
export class RosterCache {
  readonly #source: RosterSource;
  #cached: { roster: Roster; version: number } | undefined;
  #checkedAt: DateTime | undefined;
  #loading: Promise<Roster> | undefined;
  /** Counts what this process changed; what was read before a change is not kept. */
  #changes = 0;

  private constructor(source: RosterSource) {
    this.#source = source;
  }

  static create(source: RosterSource): RosterCache {
    return new RosterCache(source);
  }

  async get(now: DateTime): Promise<Roster> {
    if (this.#cached && this.#isFresh(now)) {
      return this.#cached.roster;
    }
    // Everybody who asks meanwhile waits for the same answer.
    if (!this.#loading) {
      const loading = this.#load(now).finally(() => {
        this.#loading = this.#loading === loading ? undefined : this.#loading;
      });
      this.#loading = loading;
    }
    return this.#loading;
  }

  /** Look again at the next question. */
  forget(): void {
    this.#changes += 1;
    this.#checkedAt = undefined;
    this.#loading = undefined;
  }

  async #load(now: DateTime): Promise<Roster> {
    // The version comes first: contents that change meanwhile are read once too often, never once too little.
    const changes = this.#changes;
    const version = await this.#source.version();
    const known = this.#cached;
    const roster =
      known?.version === version ? known.roster : await this.#source.load();
    if (changes === this.#changes) {
      this.#cached = { version, roster };
      this.#checkedAt = now;
    }
    return roster;
  }

  #isFresh(now: DateTime): boolean {
    // A clock that went backwards makes the age negative; that is not fresh either.
    const age = now.toMillis() - (this.#checkedAt?.toMillis() ?? Infinity);
    return age >= 0 && age < MAX_AGE_MILLISECONDS;
  }
}

/** Where the roster comes from. */
export interface RosterSource {
  version(): Promise<number>;
  load(): Promise<Roster>;
}
