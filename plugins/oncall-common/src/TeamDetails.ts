/**
 * A team in the list of teams: a Group of the catalog with people in it.
 *
 * @public
 */
export type TeamListItem = {
  /** Entity reference of the Group. */
  readonly ref: string;
  readonly name: string;
  readonly memberCount: number;
  readonly scheduleCount: number;
  readonly policyCount: number;
  /** How many routing rules it has besides the default rule. */
  readonly ruleCount: number;
};

/**
 * What the page of a team asks beyond its schedules, policies, rules and alerts.
 *
 * @public
 */
export type TeamDetails = {
  readonly ref: string;
  readonly name: string;
  readonly members: readonly {
    readonly ref: string;
    readonly name: string;
    /** False when there is no way at all to page this person. */
    readonly isReachable: boolean;
    /** The catalog calls this person an admin of the team. */
    readonly isAdmin?: boolean;
  }[];
  /** Services for which the team answers. */
  readonly services: readonly { readonly ref: string; readonly name: string }[];
  readonly warnings: readonly TeamWarning[];
};

/**
 * Something that happened to a team: a change of its on-call, or a step of an escalation.
 *
 * @public
 */
export type TeamActivity = {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Who changed something: a person, a machine, or the entity that carries a file. */
  readonly actor?: string;
  /** For changes it continues the name of the actor; for alerts it is a sentence. */
  readonly text: string;
  /** The alert that escalated. */
  readonly alert?: { readonly id: string; readonly message: string };
};

/**
 * Something about a team that will page nobody, or fewer than it seems.
 *
 * @public
 */
export type TeamWarning = {
  /** Stable, for filters and tests. */
  readonly code:
    | 'no-members'
    | 'maintenance'
    | 'unreachable-person'
    | 'quiet-person'
    | 'unreachable-rule'
    | 'unreachable-policy'
    | 'empty-schedule'
    | 'schedule-never-escalates';
  /** A plain sentence that names what is meant. */
  readonly text: string;
};
