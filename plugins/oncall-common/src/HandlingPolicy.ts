import { AlertPriority } from './Alert';
import { ConditionFilter } from './conditions/Condition';
import { RoutingTrial } from './RoutingRule';
import { TimeRestriction } from './TimeRestriction';

/**
 * The most minutes, hours or days of a duration.
 *
 * @public
 */
export const MOST_OF_A_UNIT = 100_000;

/**
 * How long something takes.
 *
 * @public
 */
export type PolicyDuration = {
  readonly timeAmount: number;
  readonly timeUnit: 'minutes' | 'hours' | 'days';
};

/**
 * What all policies have: which alerts they mean, and when.
 *
 * @public
 */
export type PolicyScope = {
  readonly name: string;
  readonly policyDescription?: string;
  readonly enabled: boolean;
  /** Entity reference of the Group whose alerts are meant; all alerts when absent. */
  readonly team?: string;
  readonly filter: ConditionFilter;
  readonly timeRestrictions?: TimeRestriction;
  /** IANA zone in which hours and times of day are read; UTC when absent. */
  readonly timezone?: string;
  /**
   * Another one whenever anything but the place of the policy changes; in answers of the server. Sent along with a change, the
   * change is refused when somebody else was first.
   */
  readonly revision?: string;
};

/**
 * Changes what a new alert says.
 *
 * @remarks Texts are templates: `{{message}}` and the like stand for what the sender said, or what the policies before made of it,
 * `{{details.key}}` for one of its details. What is absent stays as it is.
 * @public
 */
export type AlertPolicyInput = PolicyScope & {
  readonly type: 'alert';
  readonly message?: string;
  readonly alias?: string;
  readonly description?: string;
  readonly entity?: string;
  readonly source?: string;
  readonly priority?: AlertPriority;
  readonly tags?: readonly string[];
  readonly actions?: readonly string[];
  readonly details?: Readonly<Record<string, string>>;
  readonly responders?: readonly {
    readonly type: 'user' | 'team' | 'escalation' | 'schedule';
    readonly id: string;
  }[];
  readonly ignoreOriginalTags?: boolean;
  readonly ignoreOriginalActions?: boolean;
  readonly ignoreOriginalDetails?: boolean;
  readonly ignoreOriginalResponders?: boolean;
  /** The next policy that fits applies too. */
  readonly continue?: boolean;
};

/**
 * Changes when people are told about a new alert.
 *
 * @public
 */
export type NotificationPolicyInput = PolicyScope & {
  readonly type: 'notification';
  /** Nobody is told. */
  readonly suppress?: boolean;
  readonly delayAction?: {
    readonly delayOption:
      | 'for-duration'
      | 'next-time'
      | 'next-weekday'
      | 'next-monday'
      | 'next-tuesday'
      | 'next-wednesday'
      | 'next-thursday'
      | 'next-friday'
      | 'next-saturday'
      | 'next-sunday';
    readonly untilHour?: number;
    readonly untilMinute?: number;
    readonly duration?: PolicyDuration;
  };
  /** People are told once the alert was reported so often: in all, or within the duration. */
  readonly deduplicationAction?: {
    readonly deduplicationActionType: 'value-based' | 'frequency-based';
    readonly count: number;
    readonly duration?: PolicyDuration;
  };
  /** Closes the alert when it is still open so long after it opened. */
  readonly autoCloseAction?: { readonly duration: PolicyDuration };
  /** Starts the escalation again and again while nobody takes care. */
  readonly autoRestartAction?: {
    readonly duration: PolicyDuration;
    readonly maxRepeatCount: number;
  };
};

/**
 * What a person says about a policy.
 *
 * @public
 */
export type HandlingPolicyInput = AlertPolicyInput | NotificationPolicyInput;

/**
 * A policy; those of the same type and team are asked in order, and the first that fits applies.
 *
 * @public
 */
export type HandlingPolicy = HandlingPolicyInput & {
  readonly id: string;
  /** 0 is the first. */
  readonly order: number;
};

/**
 * An alert that does not exist, to ask what policies would make of it.
 *
 * @public
 */
export type HandlingPolicyTrial = Omit<RoutingTrial, 'team'> & {
  /** Entity reference of the Group that the alert would name; when absent, the team of its service, if it is about one, is asked. */
  readonly team?: string;
};

/**
 * What became of one policy.
 *
 * @public
 */
export type HandlingPolicyVerdict = {
  readonly policyId: string;
  readonly name: string;
  readonly type: HandlingPolicy['type'];
  readonly applies: boolean;
  /** Continues "because". */
  readonly reason: string;
};

/**
 * What policies would make of an alert; nothing was written.
 *
 * @public
 */
export type HandlingPolicyTrialResult = {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Every policy that was looked at, in order. */
  readonly verdicts: readonly HandlingPolicyVerdict[];
  /** The alert as the policies leave it. */
  readonly alert: {
    readonly message: string;
    readonly description?: string;
    readonly alias: string;
    readonly entity?: string;
    readonly source: string;
    readonly priority: AlertPriority;
    readonly tags: readonly string[];
    readonly actions: readonly string[];
    readonly details: Readonly<Record<string, string>>;
    readonly responders: readonly {
      readonly type: 'user' | 'team' | 'escalation' | 'schedule';
      /** As it was written in the policy. */
      readonly id: string;
    }[];
  };
  /** What would happen to the people who are told, in plain English; empty when they are told as usual. */
  readonly effects: readonly string[];
};
