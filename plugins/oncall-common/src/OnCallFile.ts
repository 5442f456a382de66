/**
 * What a file of on-call configuration can hold.
 *
 * @public
 */
export type OnCallFileKind =
  | 'schedule'
  | 'escalation-policy'
  | 'routing-rules'
  | 'integration'
  | 'heartbeat'
  | 'handling-policies';

/**
 * A schedule, a policy, an integration, a heartbeat, or the routing rules or handling policies of a team that a file describes. People cannot edit it in the
 * portal.
 *
 * @public
 */
export type OnCallFileObject = {
  readonly kind: OnCallFileKind;
  /** Of the object; for routing rules and handling policies the entity reference of the team. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
};

/**
 * Something in a file that keeps it from being taken over.
 *
 * @public
 */
export type OnCallFileProblem = {
  /** Both begin at 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** A plain sentence: the field, what is wrong, what would be right. */
  readonly message: string;
};

/**
 * A file that an entity of the catalog carries, and what came from it.
 *
 * @public
 */
export type OnCallFile = {
  /** Reference of the entity that carries it. */
  readonly ref: string;
  /** Reference of the Group that owns the entity, and with it all objects of the file. */
  readonly team?: string;
  /** Where the catalog read it: an address or a path. */
  readonly location: string;
  /** Where a person can read it. */
  readonly viewUrl?: string;
  /** As they were taken over last. */
  readonly objects: readonly OnCallFileObject[];
  /** While there are any, everything stays as it was taken over last. */
  readonly problems: readonly OnCallFileProblem[];
  /** When the file changed something last; ISO 8601 UTC. */
  readonly appliedAt?: string;
  /** Since when the catalog has not had it any more; ISO 8601 UTC. Its objects stay until somebody releases them. */
  readonly goneSince?: string;
};

/**
 * A file to check, as if it belonged to a team.
 *
 * @public
 */
export type OnCallFileCheckInput = {
  readonly text: string;
  /** Reference of the Group. */
  readonly team: string;
  /** Reference of the entity that carries the file, to compare with what came from it; a new file when absent. */
  readonly file?: string;
};

/**
 * What a file would change.
 *
 * @public
 */
export type OnCallFileChange = {
  readonly action: 'create' | 'update' | 'delete';
  readonly kind: OnCallFileKind;
  readonly name: string;
  /** Field by field, "spec.timezone: Europe/Berlin becomes Europe/Madrid"; for what is new or goes, what else happens by it. */
  readonly differences: readonly string[];
};

/**
 * What would happen; nothing was written. A file with problems changes nothing.
 *
 * @public
 */
export type OnCallFileCheck = {
  readonly problems: readonly OnCallFileProblem[];
  readonly changes: readonly OnCallFileChange[];
};
