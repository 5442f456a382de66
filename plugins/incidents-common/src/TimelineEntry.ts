/**
 * One line of what happened.
 *
 * @public
 */
export type TimelineEntry = {
  readonly id: string;
  /** ISO 8601 UTC: when it happened, which may be before it was written. */
  readonly at: string;
  readonly kind:
    | 'declared'
    | 'updated'
    | 'impacted-service'
    | 'responder'
    | 'alert'
    | 'cause'
    | 'deployment'
    | 'note'
    | 'resolved'
    | 'reopened'
    | 'closed'
    | 'postmortem';
  /** A plain sentence. */
  readonly text: string;
  readonly actor?: string;
};
