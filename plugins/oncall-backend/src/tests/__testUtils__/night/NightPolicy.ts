/** Whom a step of the policy tells, so many minutes after the start. */
export type NightStep = {
  readonly minutes: number;
  /** A name, or whoever is on call when it is time. */
  readonly person: string | 'on-call';
  /** Only a close stops it. */
  readonly isForAcknowledged: boolean;
};

/** An escalation policy. */
export type NightPolicy = {
  /** In the order of time. */
  readonly steps: readonly NightStep[];
  readonly rounds: number;
  /** From the last step of a round to the next round. */
  readonly waitMinutes: number;
  /** A new round opens what was acknowledged before it. */
  readonly resets: boolean;
  /** After the last round and its wait the alert is closed. */
  readonly closes: boolean;
  /** Whoever acknowledged is asked again and again whether it still holds, until it ends. */
  readonly acknowledgement?: {
    readonly remindMinutes: number;
    readonly unacknowledgeMinutes?: number;
  };
};

/** What is there before the night. */
export type NightHouse = {
  /** Of all alerts. */
  readonly standard: NightPolicy;
  /** Of those to which it is added. */
  readonly second: NightPolicy;
  readonly onCallAt: (seconds: number) => string;
  /** After how many minutes who wants to be told; at once where nothing is said. */
  readonly delays: Readonly<Record<string, readonly number[]>>;
};
