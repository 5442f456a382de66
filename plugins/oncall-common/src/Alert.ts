/**
 * P1 is the most urgent.
 *
 * @public
 */
export type AlertPriority = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

/**
 * All priorities, the most urgent first.
 *
 * @public
 */
export const ALERT_PRIORITIES: readonly AlertPriority[] = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
];

/**
 * The one state a person sees.
 *
 * @public
 */
export type AlertState = 'open' | 'acknowledged' | 'snoozed' | 'closed';

/**
 * So many closed alerts are counted, and no more: that number means so many or more.
 * @public
 */
export const MOST_CLOSED_COUNTED = 10_000;

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
