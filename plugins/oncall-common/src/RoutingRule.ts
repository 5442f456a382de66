import { AlertPriority } from './Alert';
import { ConditionFilter } from './conditions/Condition';
import { TimeRestriction } from './TimeRestriction';

/**
 * Where an alert of a team goes.
 *
 * @remarks `automatic` is what happens in a team that has written nothing: its first escalation policy, else who is on call in its
 * schedules and soon the whole team. Only the default rule may be automatic. A schedule alone never escalates. `none` tells
 * nobody; the team sees the alert.
 * @public
 */
export type RoutingTarget =
  | { readonly type: 'escalation'; readonly id: string }
  | { readonly type: 'schedule'; readonly id: string }
  | { readonly type: 'none' }
  | { readonly type: 'automatic' };

/**
 * One rule of a team. The first rule that fits an alert decides alone.
 *
 * @public
 */
export type RoutingRule = {
  readonly id: string;
  /** Entity reference of the Group. */
  readonly team: string;
  readonly name: string;
  /** The last rule: it takes what no other rule took, and only its target can be changed. */
  readonly isDefault: boolean;
  readonly criteria: ConditionFilter;
  /** The rule applies only within these hours. */
  readonly timeRestriction?: TimeRestriction;
  /** IANA zone in which the hours are read; there when there are hours. */
  readonly timezone?: string;
  readonly notify: RoutingTarget;
  /**
   * Another one whenever anything but the place of the rule changes; in answers of the server. Sent along with a change, the
   * change is refused when somebody else was first.
   */
  readonly revision?: string;
};

/**
 * What a person writes; the server gives the id. A new rule goes before the default rule unless `order` says where.
 *
 * @public
 */
export type RoutingRuleInput = Omit<RoutingRule, 'id' | 'isDefault'> & {
  /** 0 is the first. */
  readonly order?: number;
};

/**
 * An alert that does not exist, to ask where it would go.
 *
 * @public
 */
export type RoutingTrial = {
  /** Entity reference of the Group. */
  readonly team: string;
  /** ISO 8601 with offset; now when absent. */
  readonly at?: string;
  readonly message?: string;
  readonly description?: string;
  readonly alias?: string;
  readonly source?: string;
  readonly entity?: string;
  readonly priority?: AlertPriority;
  readonly tags?: readonly string[];
  readonly actions?: readonly string[];
  readonly details?: Readonly<Record<string, string>>;
};

/**
 * Where the alert would go and whom it would reach when; nothing was written.
 *
 * @public
 */
export type RoutingTrialResult = {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The rule that decides; absent when the team has not written any. */
  readonly ruleId?: string;
  /** Every rule that was looked at, in order, the deciding one last. */
  readonly rules: readonly RuleVerdict[];
  /** Plain sentences, as they would stand in the activity of the alert. */
  readonly sentences: readonly string[];
  /** Who would be told if nobody acknowledged, in the order of time. */
  readonly steps: readonly RoutingTrialStep[];
};

/**
 * What became of one rule.
 *
 * @public
 */
export type RuleVerdict = {
  readonly ruleId: string;
  readonly name: string;
  readonly applies: boolean;
  /** Continues "because". */
  readonly reason: string;
};

/**
 * A step that would follow.
 *
 * @public
 */
export type RoutingTrialStep = {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly round: number;
  /** A plain sentence: "on call in Payments primary". */
  readonly who: string;
  /** Entity references, as far as it can be known now. */
  readonly people: readonly string[];
  /** Why nobody, when that is so. */
  readonly nobodyBecause?: string;
};
