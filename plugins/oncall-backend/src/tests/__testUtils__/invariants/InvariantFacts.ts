import { DateTime, Duration } from 'luxon';

/** What the checker cannot read from the database. */
export type InvariantFacts = {
  /** Aliases of all alerts that were answered with 2xx and not deleted since. */
  readonly accepted: readonly string[];
  /** The clock of the processes. */
  readonly now: DateTime;
  /** Critical pages that were sent had to be sent this soon after they were planned; absent where nobody worked for a while. */
  readonly criticalWithin?: Duration;
};
