import { NotificationAction } from './NotificationRule';

/**
 * One message to one contact method of one person for one reason.
 *
 * @public
 */
export type Page = {
  readonly id: string;
  readonly alertId: string;
  /** Entity reference. */
  readonly person: string;
  /** For example `email`, `webhook`, `notification`. */
  readonly channel: string;
  readonly status: 'pending' | 'sent' | 'failed' | 'cancelled';
  /** Why this person: a plain sentence such as "step 1: on call in Payments primary". */
  readonly reason: string;
  /** What it tells about; `create-alert` and `renotified-alert` are pages that want an answer. */
  readonly action?: NotificationAction;
  /** Why at this time and by this contact method: "own rule Nights, 5 min later". */
  readonly how?: string;
  readonly attempts: number;
  /** ISO 8601 UTC. */
  readonly plannedAt: string;
  readonly sentAt?: string;
  readonly nextAttemptAt?: string;
  readonly lastError?: string;
  /** Pages that went out in one message have the same. */
  readonly messageId?: string;
};

/**
 * A step of an alert's frozen escalation policy that has not come yet.
 *
 * @public
 */
export type UpcomingStep = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly round: number;
  /** 1-based. */
  readonly step: number;
  /** A plain sentence: "the whole team Payments". */
  readonly who: string;
  /**
   * Whom it tells at that time, as the schedules are now. Absent where chance or a turn decides, where it reaches nobody, and of
   * steps that are far away.
   */
  readonly people?: readonly { readonly ref: string; readonly name: string }[];
  /** Why it tells nobody, as the schedules are now. */
  readonly nobodyBecause?: string;
};

/**
 * Something that happens to an alert by itself, if nothing changes.
 *
 * @public
 */
export type ComingChange = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly kind: 'reminder' | 'unacknowledge' | 'reset' | 'close' | 'restart';
  /** A plain sentence. */
  readonly text: string;
};

/**
 * The alert's plan: who was told when and how, and who is next.
 *
 * @public
 */
export type AlertPlan = {
  readonly policyName?: string;
  readonly pages: readonly Page[];
  readonly upcoming: readonly UpcomingStep[];
  /** What happens to the alert itself, in the order of time; absent when nothing does. */
  readonly coming?: readonly ComingChange[];
  /** Why nobody was told yet although the first step waits: a maintenance or a notification policy. Moments in it are ISO 8601 UTC. */
  readonly heldBecause?: string;
  /** Why nobody will be paged, when that is so. */
  readonly silentBecause?: string;
};
