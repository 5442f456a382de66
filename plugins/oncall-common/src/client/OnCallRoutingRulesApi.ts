import {
  RoutingRule,
  RoutingRuleInput,
  RoutingTrial,
  RoutingTrialResult,
} from '../RoutingRule';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Which alert of a team goes to whom.
 *
 * @public
 */
export interface OnCallRoutingRulesApi {
  /** The routing rules of a team in order, the default rule last. */
  listRoutingRules(
    request: { readonly team: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly RoutingRule[]>;
  /** A new rule, before the default rule or where `order` says. */
  createRoutingRule(
    input: RoutingRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<RoutingRule>;
  /** Replaces a rule where it stands; of the default rule only the target can change. */
  updateRoutingRule(
    id: string,
    input: RoutingRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<RoutingRule>;
  /** Deletes a rule; 409 for the default rule. */
  deleteRoutingRule(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** Puts a rule at another place (0 is the first) and answers with the new order. */
  moveRoutingRule(
    id: string,
    order: number,
    options?: OnCallRequestOptions,
  ): Promise<readonly RoutingRule[]>;
  /** Which rule an alert would take, why, and who would be told when; nothing is written. */
  tryRouting(
    trial: RoutingTrial,
    options?: OnCallRequestOptions,
  ): Promise<RoutingTrialResult>;
}
