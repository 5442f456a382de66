/**
 * Where a custom action of alerts is done: whenever somebody runs the action, an address is called.
 *
 * @public
 */
export type ActionHookInput = {
  /** The name of the action, as alerts have it. */
  readonly action: string;
  /** Only for alerts of this integration; for all alerts with the action when absent. */
  readonly integrationId?: string;
  /** Begins with `https://` or `http://`; it is called with POST and a JSON body like that of Opsgenie's webhook. */
  readonly url: string;
  readonly enabled: boolean;
};

/**
 * A custom action that is done somewhere.
 *
 * @public
 */
export type ActionHook = ActionHookInput & {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** Entity reference of a person. */
  readonly createdBy: string;
};
