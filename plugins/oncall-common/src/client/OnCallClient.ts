import { actionHooksClient } from './actionHooksClient';
import { alertAttachmentsClient } from './alertAttachmentsClient';
import { alertResponseClient } from './alertResponseClient';
import { alertsClient } from './alertsClient';
import { alertSearchesClient } from './alertSearchesClient';
import { calendarLinksClient } from './calendarLinksClient';
import { coverRequestsClient } from './coverRequestsClient';
import { directoryClient } from './directoryClient';
import { drillsClient } from './drillsClient';
import { escalationPoliciesClient } from './escalationPoliciesClient';
import { filesClient } from './filesClient';
import { forwardingsClient } from './forwardingsClient';
import { handlingPoliciesClient } from './handlingPoliciesClient';
import { heartbeatsClient } from './heartbeatsClient';
import { integrationMessagesClient } from './integrationMessagesClient';
import { integrationsClient } from './integrationsClient';
import { maintenanceClient } from './maintenanceClient';
import { nowClient } from './nowClient';
import { OnCallApi } from './OnCallApi';
import { overridesClient } from './overridesClient';
import { peopleClient } from './peopleClient';
import { PluginHttp, PluginHttpOptions } from './PluginHttp';
import { routingRulesClient } from './routingRulesClient';
import { schedulesClient } from './schedulesClient';
import { teamsClient } from './teamsClient';

/**
 * Calls the native API over HTTP; the same class serves browsers and backends.
 *
 * @public
 */
export class OnCallClient {
  constructor(options: PluginHttpOptions) {
    const http = new PluginHttp('oncall', options);
    const api: OnCallApi = {
      ...actionHooksClient(http),
      ...alertAttachmentsClient(http),
      ...alertResponseClient(http),
      ...alertsClient(http),
      ...alertSearchesClient(http),
      ...calendarLinksClient(http),
      ...coverRequestsClient(http),
      ...directoryClient(http),
      ...drillsClient(http),
      ...escalationPoliciesClient(http),
      ...filesClient(http),
      ...forwardingsClient(http),
      ...handlingPoliciesClient(http),
      ...heartbeatsClient(http),
      ...integrationMessagesClient(http),
      ...integrationsClient(http),
      ...maintenanceClient(http),
      ...nowClient(http),
      ...overridesClient(http),
      ...routingRulesClient(http),
      ...schedulesClient(http),
      ...teamsClient(http),
      me: peopleClient(http),
    };
    Object.assign(this, api);
  }
}

/**
 * Every method of the API: the constructor puts them together, one file per area, and its types make sure that none
 * is missing.
 *
 * @public
 */
export interface OnCallClient extends OnCallApi {}
