import { Deployment } from './Deployment';
import { IncidentPriority } from './Incident';
import { RelatedService } from './ImpactedService';

/**
 * Why a deployment is suspected: a number for the bar and a sentence for the reader.
 *
 * @public
 */
export type SuspicionReason = {
  readonly signal:
    | 'time'
    | 'distance'
    | 'environment'
    | 'state'
    | 'size'
    | 'text';
  /** Log-odds added to the score; may be negative. */
  readonly weight: number;
  readonly text: string;
};

/**
 * A deployment with how much it is suspected.
 *
 * @public
 */
export type RankedDeployment = {
  readonly deploymentId: string;
  readonly score: number;
  readonly likelihood: 'strong' | 'possible' | 'weak';
  readonly reasons: readonly SuspicionReason[];
};

/**
 * One line of the time axis.
 *
 * @public
 */
export type InvestigationTrack = {
  readonly entityRef: string;
  readonly name: string;
  readonly owner?: string;
  /** Absent for an impacted service itself. */
  readonly related?: RelatedService;
  readonly deployments: readonly Deployment[];
  readonly incidents: readonly {
    readonly key: string;
    readonly message: string;
    readonly priority: IncidentPriority;
    readonly startedAt: string;
    readonly endedAt?: string;
  }[];
};

/**
 * Deployments of the impacted services and of what they depend on, around the start of the incident.
 *
 * @public
 */
export type Investigation = {
  /** ISO 8601 UTC. */
  readonly from: string;
  readonly to: string;
  readonly impactStartedAt: string;
  readonly environment?: string;
  /** Environments that have deployments in the window. */
  readonly environments: readonly string[];
  readonly tracks: readonly InvestigationTrack[];
  /** Most suspected first; at most 20. */
  readonly ranking: readonly RankedDeployment[];
  readonly causes: readonly PotentialCause[];
};

/**
 * A deployment that a person holds responsible, perhaps.
 *
 * @public
 */
export type PotentialCause = {
  readonly id: string;
  readonly incidentId: string;
  readonly deployment: Deployment;
  /** Set when one commit of it is meant. */
  readonly commitSha?: string;
  readonly state: 'potential' | 'confirmed' | 'ruled-out';
  readonly note?: string;
  readonly addedBy: string;
  /** ISO 8601 UTC. */
  readonly addedAt: string;
};
