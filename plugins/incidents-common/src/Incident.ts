import { Deployment } from './Deployment';

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
 * A service of the catalog that users find broken.
 *
 * @public
 */
export type ImpactedService = {
  readonly entityRef: string;
  readonly name: string;
  readonly owner?: string;
  /** `suggested` comes from the graph and waits for a person. */
  readonly state: 'suggested' | 'confirmed' | 'cleared';
};

/**
 * A service near an impacted one in the graph.
 *
 * @public
 */
export type RelatedService = {
  readonly entityRef: string;
  readonly name: string;
  readonly owner?: string;
  /** `uses`: the impacted service depends on it (where causes are). `used-by`: it depends on the impacted one (where impact spreads). */
  readonly direction: 'uses' | 'used-by';
  /** 1 or more. */
  readonly hops: number;
  /** Entity references from the impacted service to this one, both included. */
  readonly path: readonly string[];
  /** Between 0 and 1: how strongly trouble travels along the path. */
  readonly weight: number;
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
 * One line of what happened.
 *
 * @public
 */
export type TimelineEntry = {
  readonly id: string;
  /** ISO 8601 UTC: when it happened, which may be before it was written. */
  readonly at: string;
  readonly kind:
    | 'declared'
    | 'updated'
    | 'impacted-service'
    | 'responder'
    | 'alert'
    | 'cause'
    | 'deployment'
    | 'note'
    | 'resolved'
    | 'reopened'
    | 'closed'
    | 'postmortem';
  /** A plain sentence. */
  readonly text: string;
  readonly actor?: string;
};

/**
 * What a person writes to declare an incident.
 *
 * @public
 */
export type IncidentInput = {
  readonly message: string;
  readonly description?: string;
  readonly priority: IncidentPriority;
  readonly environment?: string;
  /** Entity references. */
  readonly impactedServices: readonly string[];
  readonly tags?: readonly string[];
  /** On-call alerts to associate, for example the one it was declared from. */
  readonly alertIds?: readonly string[];
  /** Groups or Users to page besides the owners of the impacted services. */
  readonly responders?: readonly string[];
  /** False records without paging; default true. */
  readonly pageOwners?: boolean;
  /** ISO 8601 with offset; default: now. Not in the future. */
  readonly impactStartedAt?: string;
  /**
   * For incidents recorded after the fact, ISO 8601 with offset. They page nobody.
   */
  readonly declaredAt?: string;
  /** The caller's own id; the same id again answers the incident that exists. */
  readonly externalId?: string;
};

/**
 * What can be edited later.
 *
 * @public
 */
export type IncidentChanges = {
  readonly message?: string;
  readonly description?: string;
  readonly priority?: IncidentPriority;
  readonly environment?: string;
  readonly tags?: readonly string[];
  readonly impactStartedAt?: string;
  readonly impactEndedAt?: string;
  /** When it was changed, for incidents recorded after the fact: ISO 8601 with offset; default: now. */
  readonly at?: string;
};

/**
 * What will happen when this is declared; nothing has happened yet.
 *
 * @public
 */
export type IncidentPreview = {
  readonly willPage: readonly {
    readonly ref: string;
    readonly name: string;
    /** "owner of payment-portal" */
    readonly because: string;
    /** Names of the people on call now; empty when nobody is. */
    readonly onCall: readonly string[];
  }[];
  /** Set when the pager could not be asked. */
  readonly pagerUnavailable?: boolean;
  readonly related: readonly RelatedService[];
  /** Open incidents that impact the same services. */
  readonly possibleDuplicates: readonly Incident[];
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
