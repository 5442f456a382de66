import { RelatedService } from './ImpactedService';
import { IncidentPriority, Incident } from './Incident';

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
