import { Incident } from '../Incident';
import { IncidentsRequestOptions } from './IncidentsRequestOptions';

/**
 * Who is called in.
 *
 * @public
 */
export interface IncidentRespondersApi {
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
}
