import { Page } from './Page';
import { Weekday } from './TimeRestriction';

/**
 * A test page that goes the way of a real one, and what became of it.
 *
 * @public
 */
export type Drill = {
  /** Also the id of its alert. */
  readonly id: string;
  readonly target: DrillInput['target'] & { readonly name: string };
  /** Entity reference of a person, or the name of a plugin. */
  readonly requestedBy: string;
  /** Of the repetition that it belongs to. */
  readonly planId?: string;
  readonly startsAt: string;
  /** `answered`: somebody has acknowledged; `left-out`: its time passed while the pager was down. */
  readonly state:
    | 'planned'
    | 'left-out'
    | 'running'
    | 'answered'
    | 'unanswered';
  readonly begunAt?: string;
  readonly endedAt?: string;
  readonly acknowledgedBy?: string;
  readonly secondsToAcknowledge?: number;
  readonly messages: readonly DrillMessage[];
};

/**
 * One message of a drill: by which channel it went to whom, and how fast. Where to is not told.
 *
 * @public
 */
export type DrillMessage = {
  readonly person: string;
  readonly channel: string;
  readonly status: Page['status'];
  readonly error?: string;
  /** From the beginning of the drill. */
  readonly secondsToSend?: number;
};

/**
 * Whom to page for a drill, and when.
 *
 * @public
 */
export type DrillInput = {
  /**
   * A person, whoever is on call in the schedule of this id, or a team, whose rules decide who is paged.
   */
  readonly target: {
    readonly type: 'user' | 'schedule' | 'team';
    readonly ref: string;
  };
  /** Now when absent. */
  readonly at?: string;
};

/**
 * A drill that comes again every so many weeks.
 *
 * @public
 */
export type DrillPlan = DrillPlanInput & {
  readonly id: string;
  readonly target: Drill['target'];
  /** Entity reference of a person, or the name of a plugin. */
  readonly createdBy: string;
  /** When the next drill begins. */
  readonly nextAt: string;
};

/**
 * Whom to page for drills, and how often.
 *
 * @public
 */
export type DrillPlanInput = Pick<DrillInput, 'target'> & {
  /** 1 to 26. */
  readonly everyWeeks: number;
  readonly weekday: Weekday;
  /** On the clock of `timezone`, as `14:30`. */
  readonly time: string;
  readonly timezone: string;
};
