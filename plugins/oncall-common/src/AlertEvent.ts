/**
 * One line of an alert's activity: what happened and why.
 *
 * @public
 */
export type AlertEvent = {
  readonly id: string;
  readonly alertId: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly type:
    | 'created'
    | 'parsed'
    | 'deduplicated'
    | 'routed'
    | 'escalated'
    | 'paged'
    | 'page-failed'
    | 'page-cancelled'
    | 'acknowledged'
    | 'unacknowledged'
    | 'snoozed'
    | 'closed'
    | 'updated'
    | 'assigned'
    | 'seen'
    | 'action'
    | 'note'
    | 'silent';
  /** A plain sentence. */
  readonly text: string;
  readonly actor?: string;
};
