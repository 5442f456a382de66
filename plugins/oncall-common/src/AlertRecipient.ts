/**
 * Somebody who was told about an alert, or looked at it.
 *
 * @public
 */
export type AlertRecipient = {
  /** Entity reference. */
  readonly person: string;
  /**
   * How far it came: a page waits, a page was sent, no page arrived, the person has seen the alert, acknowledged it or
   * did something else with it.
   */
  readonly state:
    | 'waiting'
    | 'notified'
    | 'not-reached'
    | 'seen'
    | 'acknowledged'
    | 'acted';
  /** By which channels, each once. */
  readonly channels: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
};
