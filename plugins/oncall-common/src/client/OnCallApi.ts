import { OnCallActionHooksApi } from './OnCallActionHooksApi';
import { OnCallAlertAttachmentsApi } from './OnCallAlertAttachmentsApi';
import { OnCallAlertResponseApi } from './OnCallAlertResponseApi';
import { OnCallAlertSearchesApi } from './OnCallAlertSearchesApi';
import { OnCallAlertsApi } from './OnCallAlertsApi';
import { OnCallCalendarLinksApi } from './OnCallCalendarLinksApi';
import { OnCallCoverRequestsApi } from './OnCallCoverRequestsApi';
import { OnCallDirectoryApi } from './OnCallDirectoryApi';
import { OnCallDrillsApi } from './OnCallDrillsApi';
import { OnCallEscalationPoliciesApi } from './OnCallEscalationPoliciesApi';
import { OnCallFilesApi } from './OnCallFilesApi';
import { OnCallForwardingsApi } from './OnCallForwardingsApi';
import { OnCallHandlingPoliciesApi } from './OnCallHandlingPoliciesApi';
import { OnCallHeartbeatsApi } from './OnCallHeartbeatsApi';
import { OnCallIntegrationMessagesApi } from './OnCallIntegrationMessagesApi';
import { OnCallIntegrationsApi } from './OnCallIntegrationsApi';
import { OnCallMaintenanceApi } from './OnCallMaintenanceApi';
import { OnCallNowApi } from './OnCallNowApi';
import { OnCallOverridesApi } from './OnCallOverridesApi';
import { OnCallPeopleApi } from './OnCallPeopleApi';
import { OnCallRoutingRulesApi } from './OnCallRoutingRulesApi';
import { OnCallSchedulesApi } from './OnCallSchedulesApi';
import { OnCallTeamsApi } from './OnCallTeamsApi';

/**
 * The native API of the on-call plugin, as seen by browsers and by other backends.
 *
 * @remarks Every method fails with a `ResponseError` whose body is Backstage's error format. Times are ISO 8601 UTC.
 * @public
 */
export interface OnCallApi
  extends OnCallAlertsApi,
    OnCallAlertResponseApi,
    OnCallAlertAttachmentsApi,
    OnCallAlertSearchesApi,
    OnCallSchedulesApi,
    OnCallOverridesApi,
    OnCallForwardingsApi,
    OnCallCoverRequestsApi,
    OnCallEscalationPoliciesApi,
    OnCallFilesApi,
    OnCallTeamsApi,
    OnCallRoutingRulesApi,
    OnCallNowApi,
    OnCallDrillsApi,
    OnCallDirectoryApi,
    OnCallCalendarLinksApi,
    OnCallIntegrationsApi,
    OnCallIntegrationMessagesApi,
    OnCallHeartbeatsApi,
    OnCallActionHooksApi,
    OnCallHandlingPoliciesApi,
    OnCallMaintenanceApi {
  /** How the caller wants to be told. */
  readonly me: OnCallPeopleApi;
}
