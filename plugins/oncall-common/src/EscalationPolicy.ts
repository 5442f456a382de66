/**
 * Whom a step tells.
 *
 * @remarks `ref` is an entity reference for people and teams, the id for schedules.
 * @public
 */
export type EscalationRecipient = {
  readonly type: 'user' | 'team' | 'schedule';
  readonly ref: string;
};

/**
 * One step of an escalation policy.
 *
 * @public
 */
export type EscalationStep = {
  /** Minutes from the start of the escalation, not from the step before. */
  readonly delayMinutes: number;
  readonly condition: 'if-not-acked' | 'if-not-closed';
  /**
   * For schedules: who is on call (`default`), or the next or previous participant. For teams: `all` members, one at
   * `random`, its `admins` or its other `users` (as the catalog says, and all where it says nobody), or what its routing
   * rules say (`default`). `round-robin` tells one of those on call, or of the members, in
   * turn from alert to alert. People are always `default`.
   */
  readonly notify:
    | 'default'
    | 'next'
    | 'previous'
    | 'all'
    | 'random'
    | 'users'
    | 'admins'
    | 'round-robin';
  readonly recipient: EscalationRecipient;
};

/**
 * Who is told when nobody acknowledges.
 *
 * @public
 */
export type EscalationPolicy = {
  readonly id: string;
  /** Unique in the house. */
  readonly name: string;
  readonly description?: string;
  /** Entity reference of the owning Group. */
  readonly team?: string;
  readonly steps: readonly EscalationStep[];
  /** Start over after the last step; `count` 0 means never. */
  readonly repeat?: {
    readonly count: number;
    readonly waitMinutes: number;
    /** Before each new round nobody counts as having acknowledged. */
    readonly resetStates?: boolean;
    /** After the last round, and its wait, the alert is closed, even if it is acknowledged. */
    readonly closeAfterAll?: boolean;
  };
  /** What follows when an acknowledged alert stays open; nothing when absent. Minutes count from the acknowledgement. */
  readonly acknowledgement?: {
    /** Whoever acknowledged, or owns the alert since, is asked again and again. */
    readonly remindMinutes: number;
    /** Then the acknowledgement ends, and the escalation starts again. */
    readonly unacknowledgeMinutes?: number;
  };
  /**
   * Another one whenever anything of the policy changes; in answers of the server. Sent along with a change, the change is
   * refused when somebody else was first.
   */
  readonly revision?: string;
  /**
   * References of those in its steps whom the catalog does not know any more, so that nobody is paged for them; in answers
   * of the server to whoever lists policies, and absent when there are none.
   */
  readonly unknownRecipients?: readonly string[];
};

/**
 * What a person writes; the server gives the id.
 *
 * @public
 */
export type EscalationPolicyInput = Omit<
  EscalationPolicy,
  'id' | 'unknownRecipients'
>;
