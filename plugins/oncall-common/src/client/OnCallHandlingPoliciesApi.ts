import {
  HandlingPolicy,
  HandlingPolicyInput,
  HandlingPolicyTrial,
  HandlingPolicyTrialResult,
} from '../HandlingPolicy';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Policies that change new alerts, or when people are told.
 *
 * @public
 */
export interface OnCallHandlingPoliciesApi {
  /** All policies that change new alerts or when people are told, in order within each type and team. */
  listHandlingPolicies(
    options?: OnCallRequestOptions,
  ): Promise<readonly HandlingPolicy[]>;
  /** A new policy, behind the others of its type and team. */
  createHandlingPolicy(
    input: HandlingPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicy>;
  /** Replaces what is said about a policy; with an order it moves as well, 0 is the first. */
  updateHandlingPolicy(
    id: string,
    input: HandlingPolicyInput,
    order?: number,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicy>;
  /** Which policies an alert would take and what it would look like afterwards; nothing is written. */
  tryHandlingPolicies(
    trial: HandlingPolicyTrial,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicyTrialResult>;
  /** It applies to no new alert; open alerts keep what it did. */
  deleteHandlingPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;
}
