import { EscalationPolicy, EscalationPolicyInput } from '../EscalationPolicy';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Escalation policies: who is told after whom.
 *
 * @public
 */
export interface OnCallEscalationPoliciesApi {
  /** All escalation policies, or those of a team. */
  listEscalationPolicies(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly EscalationPolicy[]>;
  /** A new escalation policy; 409 when the name is taken. */
  createEscalationPolicy(
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy>;
  /** Replaces the policy; escalations that are running keep the one with which they started. */
  updateEscalationPolicy(
    id: string,
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy>;
  /** Deletes the policy; escalations that are running keep their copy. */
  deleteEscalationPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;
}
