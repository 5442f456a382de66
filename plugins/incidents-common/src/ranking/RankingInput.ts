import { Deployment } from '../Deployment';
import { RelatedService } from '../ImpactedService';

/**
 * What is known about an incident when its deployments are ranked.
 *
 * @public
 */
export type RankingInput = {
  /** ISO 8601. */
  readonly impactStartedAt: string;
  readonly environment?: string;
  /** Entity references of the impacted services. */
  readonly impacted: readonly string[];
  /** Services near them, as `walkImpact` finds them. */
  readonly related: readonly RelatedService[];
  readonly deployments: readonly Deployment[];
  /** What people and machines wrote about the incident. */
  readonly text: string;
};
