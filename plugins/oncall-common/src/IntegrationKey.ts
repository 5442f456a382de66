import { Integration } from './Integration';
import { PriorityTable } from './PriorityTable';

/**
 * What a key allows: `read` alerts and who is on call, `write` and `delete` alerts and heartbeats, `configure` schedules,
 * escalation policies and everything else that decides who is paged.
 *
 * @public
 */
export type KeyRight = 'read' | 'write' | 'delete' | 'configure';

/**
 * How far a key reaches.
 *
 * @public
 */
export type KeyScope = 'account' | 'team';

/**
 * A new integration.
 *
 * @public
 */
export type IntegrationInput = {
  readonly name: string;
  /** `api` when absent. */
  readonly type?: Integration['type'];
  /** Entity reference of a Group. */
  readonly team?: string;
  /** Whom alerts that name nobody tell besides. */
  readonly responders?: Integration['responders'];
  /** For the type `api`; read, write and delete when absent. */
  readonly rights?: readonly KeyRight[];
  /** `account` when absent; `team` needs a team. */
  readonly scope?: KeyScope;
  /** Not for the type `api`, which says priorities itself; those of the type hold for what is absent. */
  readonly priorities?: PriorityTable;
  /** An existing Opsgenie key to keep; a new one is made when absent. */
  readonly key?: string;
};

/**
 * What changes about an integration; what is absent stays.
 *
 * @public
 */
export type IntegrationChange = {
  readonly name?: string;
  /** `null` takes the team away. */
  readonly team?: string | null;
  /** An empty list takes them away. */
  readonly responders?: Integration['responders'];
  readonly rights?: readonly KeyRight[];
  readonly scope?: KeyScope;
  readonly enabled?: boolean;
  /** An empty table brings back those of the type. */
  readonly priorities?: PriorityTable;
};

/**
 * The replacement of a key.
 *
 * @public
 */
export type KeyRotation = {
  /** How long the old key works too; 0 stops it at once. */
  readonly graceMinutes: number;
  /** An existing key to take; a new one is made when absent. */
  readonly key?: string;
};
