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
   * For schedules: who is on call (`default`), or the next or previous participant. For teams: `all` members, or one
   * at `random`. People are always `default`.
   */
  readonly notify: 'default' | 'next' | 'previous' | 'all' | 'random';
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
  readonly repeat?: { readonly count: number; readonly waitMinutes: number };
};

/**
 * What a person writes; the server gives the id.
 *
 * @public
 */
export type EscalationPolicyInput = Omit<EscalationPolicy, 'id'>;
