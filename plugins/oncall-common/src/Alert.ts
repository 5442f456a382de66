/**
 * P1 is the most urgent.
 *
 * @public
 */
export type AlertPriority = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

/**
 * The one state a person sees.
 *
 * @public
 */
export type AlertState = 'open' | 'acknowledged' | 'snoozed' | 'closed';

/**
 * Somebody or something that an alert was addressed to.
 *
 * @remarks `ref` is an entity reference for people and teams, an id for schedules and escalation policies.
 * @public
 */
export type AlertResponder = {
  readonly type: 'user' | 'team' | 'schedule' | 'escalation';
  readonly ref: string;
  readonly name?: string;
};

/**
 * What keeps people from being told of an open alert.
 *
 * @public
 */
export type AlertHold = {
  /** A maintenance, or a notification policy. */
  readonly by: 'maintenance' | 'policy';
  /** ISO 8601 UTC: the escalation starts then. Absent: not by itself. */
  readonly until?: string;
  /** A plain sentence; moments in it are ISO 8601 UTC. */
  readonly because: string;
};

/**
 * Something is wrong, told by a machine or a person.
 *
 * @public
 */
export type Alert = {
  readonly id: string;
  /** Short number for people; not a key. */
  readonly tinyId: string;
  /** One open alert per alias. */
  readonly alias: string;
  /** At most 130 characters; the whole text is in `description` when it was longer. */
  readonly message: string;
  readonly description?: string;
  readonly state: AlertState;
  readonly priority: AlertPriority;
  readonly source: string;
  readonly entity?: string;
  readonly tags: readonly string[];
  readonly details: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
  readonly responders: readonly AlertResponder[];
  /** Entity references of the Groups that it concerns. */
  readonly teams: readonly string[];
  /** Entity reference of the catalog service it is about. */
  readonly service?: string;
  /** How often it was reported while open. */
  readonly count: number;
  /** ISO 8601 UTC, like all times below. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lastOccurredAt: string;
  readonly snoozedUntil?: string;
  readonly acknowledgedAt?: string;
  /** Entity reference, or the name that a machine gave. */
  readonly acknowledgedBy?: string;
  readonly closedAt?: string;
  readonly closedBy?: string;
  readonly owner?: string;
  /** Entity references of those who have looked at it. */
  readonly seenBy?: readonly string[];
  readonly integration?: { readonly id: string; readonly name: string };
  /** When the engine looks at it again; absent when it is done with it. */
  readonly nextActionAt?: string;
  /** Absent when nothing keeps people from being told, or somebody takes care. */
  readonly held?: AlertHold;
};

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

/**
 * Other words or another priority; what is absent stays.
 *
 * @public
 */
export type AlertUpdate = {
  readonly message?: string;
  readonly description?: string;
  /** A higher one starts the escalation again while nobody takes care. */
  readonly priority?: AlertPriority;
};

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

/**
 * The filter of an alert list.
 *
 * @public
 */
export type AlertFilter = {
  readonly state?: readonly AlertState[];
  readonly priority?: readonly AlertPriority[];
  readonly team?: string;
  readonly service?: string;
  /** Free text in message, description, alias, entity and tags. */
  readonly text?: string;
  /** A search in Opsgenie's language, such as `status: open AND tag: eu`; see `parseAlertQuery`. */
  readonly query?: string;
};

/**
 * By what a list of alerts is sorted. By urgency, open alerts come first, the most urgent before the others, then the
 * newest.
 *
 * @public
 */
export type AlertSort =
  | 'urgency'
  | 'createdAt'
  | 'updatedAt'
  | 'lastOccurredAt'
  | 'count';

/**
 * A part of a list of alerts.
 *
 * @public
 */
export type AlertListRequest = AlertFilter & {
  /** `urgency` when absent. */
  readonly sort?: AlertSort;
  /** `desc` when absent; by urgency there is only one order. */
  readonly order?: 'asc' | 'desc';
  readonly cursor?: string;
  readonly limit?: number;
};

/**
 * A search for alerts with a name, for everybody.
 *
 * @public
 */
export type SavedAlertSearch = SavedAlertSearchInput & {
  readonly id: string;
  /** Entity reference of who saved it. */
  readonly owner?: string;
  readonly teams: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
};

/**
 * What is saved of a search.
 *
 * @public
 */
export type SavedAlertSearchInput = {
  readonly name: string;
  /** In Opsgenie's language. */
  readonly query: string;
  readonly description?: string;
  /** Entity references of the Groups for which it is meant. */
  readonly teams?: readonly string[];
};

/**
 * A page asked for by a person.
 *
 * @public
 */
export type AlertInput = {
  readonly message: string;
  readonly description?: string;
  readonly alias?: string;
  readonly priority?: AlertPriority;
  readonly tags?: readonly string[];
  /** Lists and objects are kept as JSON texts. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly service?: string;
  readonly responders?: readonly AlertResponder[];
};
