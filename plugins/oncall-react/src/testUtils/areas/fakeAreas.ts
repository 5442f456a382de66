import {
  OnCallApi,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { fakeActionHooks } from './fakeActionHooks';
import { fakeAlertAttachments } from './fakeAlertAttachments';
import { fakeAlertResponse } from './fakeAlertResponse';
import { fakeAlerts } from './fakeAlerts';
import { fakeAlertSearches } from './fakeAlertSearches';
import { fakeCalendarLinks } from './fakeCalendarLinks';
import { fakeCoverRequests } from './fakeCoverRequests';
import { fakeDirectory } from './fakeDirectory';
import { fakeDrills } from './fakeDrills';
import { fakeEscalationPolicies } from './fakeEscalationPolicies';
import { fakeFiles } from './fakeFiles';
import { fakeForwardings } from './fakeForwardings';
import { fakeHandlingPolicies } from './fakeHandlingPolicies';
import { fakeHeartbeats } from './fakeHeartbeats';
import { fakeIntegrationMessages } from './fakeIntegrationMessages';
import { fakeIntegrations } from './fakeIntegrations';
import { fakeMaintenance } from './fakeMaintenance';
import { fakeNow } from './fakeNow';
import { fakeOverrides } from './fakeOverrides';
import { fakeRoutingRules } from './fakeRoutingRules';
import { fakeSchedules } from './fakeSchedules';
import { fakeTeams } from './fakeTeams';
import { FakePager } from './FakePager';

/** Everything that a fake pager answers; its types make sure that no area is missing. */
export function fakeAreas(
  pager: FakePager,
  overruled: ReadonlyMap<string, Partial<ServiceOnCall>>,
): Omit<OnCallApi, 'me'> {
  return {
    ...fakeActionHooks(pager),
    ...fakeAlertAttachments(pager),
    ...fakeAlertResponse(pager),
    ...fakeAlerts(pager),
    ...fakeAlertSearches(pager),
    ...fakeCalendarLinks(pager),
    ...fakeCoverRequests(pager),
    ...fakeDirectory(pager),
    ...fakeDrills(pager),
    ...fakeEscalationPolicies(pager),
    ...fakeFiles(pager),
    ...fakeForwardings(pager),
    ...fakeHandlingPolicies(pager),
    ...fakeHeartbeats(pager),
    ...fakeIntegrationMessages(pager),
    ...fakeIntegrations(pager),
    ...fakeMaintenance(pager),
    ...fakeNow(pager, overruled),
    ...fakeOverrides(pager),
    ...fakeRoutingRules(pager),
    ...fakeSchedules(pager),
    ...fakeTeams(pager),
  };
}
