/**
 * How old the pager's copy of people, teams and services is, and whether it follows the catalog.
 *
 * @public
 */
export type DirectoryState = {
  /** By the clock of the pager; absent where it is of an older version. */
  readonly answeredAt?: string;
  /** Absent before the first copy. */
  readonly syncedAt?: string;
  /** Ten copies in a row could not be made: the catalog does not answer, or knows nobody, or is not believed. Absent otherwise. */
  readonly isOld?: boolean;
  /** The catalog has lost so many people that it is not believed at once. */
  readonly doubt?: {
    readonly since: string;
    /** From then on the catalog is believed without a confirmation. */
    readonly believedAt: string;
    /** How many of the known would be gone. */
    readonly lost: number;
    /** People on schedules, on escalation policies and in teams. */
    readonly known: number;
    /** The first of those who would be gone. */
    readonly people: readonly {
      /** Entity reference. */
      readonly ref: string;
      readonly name: string;
    }[];
    readonly confirmedAt?: string;
    readonly confirmedBy?: string;
  };
};
