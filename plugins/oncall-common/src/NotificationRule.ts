import { AlertPriority } from './Alert';
import { ConditionFilter } from './conditions/Condition';
import { TimeRestriction } from './TimeRestriction';

/**
 * What a person can be told about.
 *
 * @remarks The names are Opsgenie's. `renotified-alert` is a later round of an escalation; where nothing is said about it, it is
 * told like a new alert. What others did to an alert (`acknowledged-alert` to `add-note`) is told only by a rule of one's own.
 * @public
 */
export const NOTIFICATION_ACTIONS = [
  'create-alert',
  'renotified-alert',
  'acknowledged-alert',
  'closed-alert',
  'assigned-alert',
  'add-note',
  'schedule-start',
  'schedule-end',
] as const;

/**
 * What a person can be told about.
 *
 * @public
 */
export type NotificationAction = (typeof NOTIFICATION_ACTIONS)[number];

/**
 * One message of a rule.
 *
 * @public
 */
export type NotificationStep = {
  /** Set by clients that address a single step. */
  readonly id?: string;
  /** The id of a contact method of the person. */
  readonly contactMethod: string;
  readonly afterMinutes: number;
  readonly enabled: boolean;
};

/**
 * How a person wants to be told about something. Of the rules for it, in their order, the first one counts that is enabled and
 * whose criteria and time fit.
 *
 * @public
 */
export type NotificationRule = {
  readonly id: string;
  readonly name: string;
  readonly action: NotificationAction;
  readonly enabled: boolean;
  /** Which alerts; all when absent. Not for shifts. */
  readonly criteria?: ConditionFilter;
  /** On the person's own clock; always when absent. */
  readonly timeRestriction?: TimeRestriction;
  /** Without an enabled step nobody is told. */
  readonly steps: readonly NotificationStep[];
  /** All steps come again after so many minutes, until somebody acknowledges. Only for new alerts. */
  readonly repeat?: { readonly afterMinutes: number };
  /** For shifts: how long before it starts or ends, 0 for the moment itself. */
  readonly minutesBefore?: readonly number[];
  /** For shifts: the ids of the schedules that are meant; all when absent. */
  readonly schedules?: readonly string[];
  /**
   * Another one whenever anything but the place of the rule changes; in answers of the server. Sent along with a change, the
   * change is refused when somebody else was first.
   */
  readonly revision?: string;
};

/**
 * A rule as it is entered.
 *
 * @public
 */
export type NotificationRuleInput = Omit<NotificationRule, 'id'>;

/**
 * A daily stretch of time, on the person's own clock, in which nothing is sent except what is urgent enough.
 *
 * @public
 */
export type QuietHours = {
  readonly startHour: number;
  readonly startMin: number;
  readonly endHour: number;
  readonly endMin: number;
  /** Alerts of these priorities are told all the same. */
  readonly exceptPriorities: readonly AlertPriority[];
};
