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
  /** What happened, oldest first. */
  getTimeline(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<readonly TimelineEntry[]>;
  /** Writes down what somebody saw or did. */
  addTimelineEntry(
    id: string,
    input: { readonly text: string; readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<TimelineEntry>;
  /** Says that a service is impacted, may be, or is not; the owner of a newly confirmed one is called in. */
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
  /** Notes that a deployment, or one of its commits, may have caused the incident. */
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
  /** Confirms or rules out a potential cause, or changes its note. */
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

  /** Records a deployment; the same service and `externalId` again moves it on. */
  recordDeployment(
    input: DeploymentInput,
    options?: IncidentsRequestOptions,
  ): Promise<Deployment>;
  /** Deployments that fit the filter, the newest first. */
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
  /** One postmortem; 404 when there is none with this id. */
  getPostmortem(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<Postmortem>;
  /** Changes a postmortem; 409 when its revision is no longer the one that was edited. */
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

  /** Everything that the card of a service asks. */
  getServiceIncidents(
    entityRef: string,
    options?: IncidentsRequestOptions,
  ): Promise<ServiceIncidents>;
}
