import { CursorPage } from '@muster/backstage-plugin-oncall-common';
import { Deployment, DeploymentInput } from './Deployment';
import {
  ImpactedService,
  Incident,
  IncidentChanges,
  IncidentFilter,
  IncidentInput,
  IncidentPreview,
  RelatedService,
  ServiceIncidents,
  TimelineEntry,
} from './Incident';
import { Investigation, PotentialCause } from './Investigation';
import { Postmortem, PostmortemChanges } from './Postmortem';

/**
 * How the call is authorized when it is made by a backend.
 *
 * @public
 */
export type IncidentsRequestOptions = { readonly token?: string };

/**
 * The API of the incidents plugin, as seen by browsers and by other backends.
 *
 * @remarks Wherever an incident id is asked, its key (`INC-46`) serves too. Every method fails with a `ResponseError`.
 * @public
 */
export interface IncidentsApi {
  listIncidents(
    request: IncidentFilter & {
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: IncidentsRequestOptions,
  ): Promise<CursorPage<Incident>>;
  getIncident(id: string, options?: IncidentsRequestOptions): Promise<Incident>;
  previewIncident(
    input: Pick<
      IncidentInput,
      'priority' | 'impactedServices' | 'responders' | 'alertIds'
    >,
    options?: IncidentsRequestOptions,
  ): Promise<IncidentPreview>;
  declareIncident(
    input: IncidentInput,
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
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
  reopenIncident(
    id: string,
    input: { readonly note?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  closeIncident(
    id: string,
    input: { readonly note?: string; readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  getTimeline(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<readonly TimelineEntry[]>;
  addTimelineEntry(
    id: string,
    input: { readonly text: string; readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<TimelineEntry>;
  setImpactedService(
    id: string,
    input: Pick<ImpactedService, 'entityRef' | 'state'>,
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  /** Pages the team or person unless `page` is false. */
  addResponder(
    id: string,
    input: {
      readonly ref: string;
      readonly role?: string;
      readonly page?: boolean;
      /** When it was done, for incidents recorded after the fact: ISO 8601 with offset; default: now. */
      readonly at?: string;
    },
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  /** Services near the impacted ones, both directions, nearest first. */
  getRelatedServices(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<readonly RelatedService[]>;

  /** The window ends one hour after the impact started (or now, if earlier) and is `hours` long. */
  getInvestigation(
    id: string,
    request: {
      /** 24, 48 or 168; default 24. */
      readonly hours?: number;
      /** Default: the environment of the incident; `*` for all. */
      readonly environment?: string;
    },
    options?: IncidentsRequestOptions,
  ): Promise<Investigation>;
  addPotentialCause(
    id: string,
    input: {
      readonly deploymentId: string;
      readonly commitSha?: string;
      readonly note?: string;
      /** When it was done, for incidents recorded after the fact: ISO 8601 with offset; default: now. */
      readonly at?: string;
    },
    options?: IncidentsRequestOptions,
  ): Promise<PotentialCause>;
  updatePotentialCause(
    id: string,
    causeId: string,
    changes: {
      readonly state?: PotentialCause['state'];
      readonly note?: string;
      /** When it was done, for incidents recorded after the fact: ISO 8601 with offset; default: now. */
      readonly at?: string;
    },
    options?: IncidentsRequestOptions,
  ): Promise<PotentialCause>;

  recordDeployment(
    input: DeploymentInput,
    options?: IncidentsRequestOptions,
  ): Promise<Deployment>;
  listDeployments(
    request: {
      readonly service?: string;
      readonly environment?: string;
      readonly from?: string;
      readonly to?: string;
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: IncidentsRequestOptions,
  ): Promise<CursorPage<Deployment>>;

  /** Answers the existing one when the incident has a postmortem already. */
  createPostmortem(
    incidentId: string,
    /** `at` is for postmortems recorded after the fact. */
    input?: { readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
  /** Published first-to-last by publication; drafts only when asked. */
  listPostmortems(
    request: {
      readonly text?: string;
      readonly service?: string;
      readonly status?: Postmortem['status'];
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: IncidentsRequestOptions,
  ): Promise<CursorPage<Postmortem>>;
  getPostmortem(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
  updatePostmortem(
    id: string,
    changes: PostmortemChanges,
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
  /** `at` is for postmortems recorded after the fact. */
  publishPostmortem(
    id: string,
    input: { readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;

  getServiceIncidents(
    entityRef: string,
    options?: IncidentsRequestOptions,
  ): Promise<ServiceIncidents>;
}
