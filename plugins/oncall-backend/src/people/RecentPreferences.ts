import { Roster } from '../directory/Roster';
import { Preferences } from './Preferences';

/** How long another process may page from what was true before a change; the same as for the roster. */
export const MAX_AGE_MILLISECONDS = 2_000;

/** Where it reads. */
export type RecentPreferencesOptions = {
  readonly read: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, Preferences>>;
  /** Grows with every change that this process makes. */
  readonly changes: () => number;
  /** Milliseconds, from any moment on. */
  readonly stopwatch?: () => number;
};

/**
 * How people are told, as it was at most two seconds ago, so that a storm of alerts asks once for each person and not once for
 * each alert. A change that this process makes is seen at once.
 */
export class RecentPreferences {
  readonly #options: RecentPreferencesOptions;
  #recent: Recent | undefined;

  static create(options: RecentPreferencesOptions): RecentPreferences {
    return new RecentPreferences(options);
  }

  private constructor(options: RecentPreferencesOptions) {
    this.#options = options;
  }

  /** Of these people, and perhaps of others. */
  async of(
    people: readonly string[],
    roster: Roster,
  ): Promise<ReadonlyMap<string, Preferences>> {
    const { known } = this.#current(roster);
    const unknown = people.filter(person => !known.has(person));
    if (unknown.length > 0) {
      const read = await this.#options.read(unknown, roster);
      read.forEach((preferences, person) => known.set(person, preferences));
    }
    return known;
  }

  /** What is read meanwhile belongs to what was known before a change, and is forgotten with it. */
  #current(roster: Roster): Recent {
    const { changes, stopwatch = () => performance.now() } = this.#options;
    const [now, made] = [stopwatch(), changes()];
    const recent = this.#recent;
    if (
      recent?.roster === roster &&
      recent.changes === made &&
      now < recent.since + MAX_AGE_MILLISECONDS
    ) {
      return recent;
    }
    this.#recent = { roster, changes: made, since: now, known: new Map() };
    return this.#recent;
  }
}

type Recent = {
  readonly roster: Roster;
  readonly changes: number;
  readonly since: number;
  readonly known: Map<string, Preferences>;
};
