import { IncidentDeploymentsApi } from './IncidentDeploymentsApi';
import { IncidentInvestigationApi } from './IncidentInvestigationApi';
import { IncidentLifecycleApi } from './IncidentLifecycleApi';
import { IncidentPostmortemsApi } from './IncidentPostmortemsApi';
import { IncidentRespondersApi } from './IncidentRespondersApi';
import { IncidentServicesApi } from './IncidentServicesApi';
import { IncidentTimelineApi } from './IncidentTimelineApi';

/**
 * The API of the incidents plugin, as seen by browsers and by other backends.
 *
 * @remarks Wherever an incident id is asked, its key (`INC-46`) serves too. Every method fails with a `ResponseError`.
 * @public
 */
export interface IncidentsApi
  extends IncidentLifecycleApi,
    IncidentTimelineApi,
    IncidentRespondersApi,
    IncidentServicesApi,
    IncidentInvestigationApi,
    IncidentDeploymentsApi,
    IncidentPostmortemsApi {}
