import { Investigation, PotentialCause } from '../Investigation';
import { IncidentsRequestOptions } from './IncidentsRequestOptions';

/**
 * What may have caused an incident.
 *
 * @public
 */
export interface IncidentInvestigationApi {
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
}
