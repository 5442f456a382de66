import { CursorPage } from '@muster/backstage-plugin-oncall-common';
import { Incident, IncidentFilter } from '../Incident';
import {
  IncidentChanges,
  IncidentInput,
  IncidentPreview,
} from '../IncidentInput';
import { IncidentsRequestOptions } from './IncidentsRequestOptions';

/**
 * Incidents: which there are, and how they begin, change and end.
 *
 * @public
 */
export interface IncidentLifecycleApi {
  /** Incidents that fit the filter, the newest first. */
  listIncidents(
    request: IncidentFilter & {
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: IncidentsRequestOptions,
  ): Promise<CursorPage<Incident>>;
  /** One incident; 404 when there is none with this id or key. */
  getIncident(id: string, options?: IncidentsRequestOptions): Promise<Incident>;
  /** What declaring would do: who would be paged, and what is near the impacted services. */
  previewIncident(
    input: Pick<
      IncidentInput,
      'priority' | 'impactedServices' | 'responders' | 'alertIds'
    >,
    options?: IncidentsRequestOptions,
  ): Promise<IncidentPreview>;
  /** Declares an incident and calls in its responders; with a known `externalId` answers the incident that has it. */
  declareIncident(
    input: IncidentInput,
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  /** Changes words, priority, environment, tags or impact; what is absent stays. */
  updateIncident(
    id: string,
    changes: IncidentChanges,
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  /** `at` (default: now) ends the impact when it has no end yet. */
  resolveIncident(
    id: string,
    input: { readonly note?: string; readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  /** Trouble is not over after all; nobody is paged again by that. 409 unless it is resolved. */
  reopenIncident(
    id: string,
    input: { readonly note?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  /** Nothing is left to do; this is final. 409 unless it is resolved. */
  closeIncident(
    id: string,
    input: { readonly note?: string; readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
}
