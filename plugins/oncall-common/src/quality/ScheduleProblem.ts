/**
 * What should be looked at in a schedule. Codes are stable; people and machines may rely on them.
 *
 * @public
 */
export type ScheduleProblem = {
  /**
   * `gaps`: nobody is on call for a while; `single-person`: a rotation in which nobody takes turns; `unfair-nights` and
   * `unfair-weekends`: one person carries much more than the others; `person-left`: a person or team is not in the
   * catalog any more; `no-contact-method`: a person, or everybody of a team, cannot be reached. Of an escalation policy
   * that takes turns: `escalation-gone`: there is none any more; `escalation-reaches-nobody`: none of its steps tells
   * anybody; `circular-escalation`: one of its steps tells this schedule, which is passed over while the policy is on
   * call here.
   */
  readonly code:
    | 'gaps'
    | 'single-person'
    | 'unfair-nights'
    | 'unfair-weekends'
    | 'person-left'
    | 'no-contact-method'
    | EscalationProblemCode;
  readonly severity: 'error' | 'warning';
  /** Entity reference of the person or team it is about. */
  readonly person?: string;
  /** The id of the escalation policy it is about. */
  readonly policy?: string;
  readonly rotationId?: string;
  /** How many gaps there are. */
  readonly count?: number;
  /** ISO 8601 UTC: the first gap. */
  readonly start?: string;
  /** ISO 8601 UTC, exclusive. */
  readonly end?: string;
  /** Hours of gaps, at least one, or of nights or weekends that the person has. */
  readonly hours?: number;
  /** Hours that each would have if all had the same. */
  readonly fairHours?: number;
};

/**
 * What can be wrong with an escalation policy that takes turns in a schedule.
 *
 * @public
 */
export type EscalationProblemCode =
  | 'escalation-gone'
  | 'escalation-reaches-nobody'
  | 'circular-escalation';
