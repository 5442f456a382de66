import { Incident, ServiceIncidents } from '../Incident';
import { ImpactedService, RelatedService } from '../ImpactedService';
import { IncidentsRequestOptions } from './IncidentsRequestOptions';

/**
 * Services: which of them an incident impacts, which are near, and how each of them is doing.
 *
 * @public
 */
export interface IncidentServicesApi {
  /** Says that a service is impacted, may be, or is not; the owner of a newly confirmed one is called in. */
  setImpactedService(
    id: string,
    input: Pick<ImpactedService, 'entityRef' | 'state'>,
    options?: IncidentsRequestOptions,
  ): Promise<Incident>;
  /** Services near the impacted ones, both directions, nearest first. */
  getRelatedServices(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<readonly RelatedService[]>;
  /** Everything that the card of a service asks. */
  getServiceIncidents(
    entityRef: string,
    options?: IncidentsRequestOptions,
  ): Promise<ServiceIncidents>;
}
