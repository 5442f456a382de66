import { Deployment } from './Deployment';
import { ImpactedService, RelatedService } from './ImpactedService';

/** P1 is the most urgent. @public */
export type IncidentPriority = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

/** `closed` is final; only `resolved` can be reopened. @public */
export type IncidentStatus = 'open' | 'resolved' | 'closed';

/**
 * Something is wrong for users of one or more services and people work on it together.
 *
 * @remarks All times are ISO 8601 UTC; people, teams and services are catalog entity references.
 * @public
 */
export type Incident = {
  readonly id: string;
  /** Counts up from 1 in the house. */
  readonly number: number;
  /** `INC-46`; accepted wherever an id is. */
  readonly key: string;
  /** At most 130 characters. */
  readonly message: string;
  readonly description?: string;
  readonly priority: IncidentPriority;
  readonly status: IncidentStatus;
  readonly tags: readonly string[];
  readonly environment?: string;
  readonly impactedServices: readonly ImpactedService[];
  readonly responders: readonly IncidentResponder[];
  readonly alerts: readonly AssociatedAlert[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  /** Impact duration = impactEndedAt (or now) - impactStartedAt. */
  readonly impactStartedAt: string;
  readonly impactEndedAt?: string;
  /** Elapsed time = resolvedAt (or now) - createdAt. */
  readonly resolvedAt?: string;
  readonly closedAt?: string;
  readonly postmortem?: {
    readonly id: string;
    readonly status: 'draft' | 'published';
  };
};

/**
 * A team or person called in.
 *
 * @public
 */
export type IncidentResponder = {
  readonly type: 'team' | 'user';
  readonly ref: string;
  readonly name: string;
  /** For example `Incident Manager`; for people only. */
  readonly role?: string;
  /** The on-call alert that pages this responder. */
  readonly alertId?: string;
  /** `unknown` when the pager can't be reached. */
  readonly state: 'paging' | 'aware' | 'not-paged' | 'unknown';
};

/**
 * An on-call alert that belongs to the incident.
 *
 * @public
 */
export type AssociatedAlert = {
  readonly alertId: string;
  readonly message: string;
};

/**
 * The filter of an incident list.
 *
 * @public
 */
export type IncidentFilter = {
  readonly status?: readonly IncidentStatus[];
  readonly priority?: readonly IncidentPriority[];
  /** Entity reference of an impacted service. */
  readonly service?: string;
  /** Entity reference of an owner of an impacted service. */
  readonly team?: string;
  /** Free text in key, message, description, tags. */
  readonly text?: string;
};

/**
 * Everything the card of a service asks, in one answer.
 *
 * @public
 */
export type ServiceIncidents = {
  readonly entityRef: string;
  /** Open incidents that impact this service, most urgent first. */
  readonly open: readonly Incident[];
  /** Open incidents of services that this one depends on. */
  readonly inherited: readonly {
    readonly incident: Incident;
    readonly via: RelatedService;
  }[];
  /** Incidents in the last 90 days. */
  readonly recentCount: number;
  readonly lastDeployment?: Deployment;
};
