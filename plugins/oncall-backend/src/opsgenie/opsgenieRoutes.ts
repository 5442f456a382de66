import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { AlertListStore } from '../alerts/AlertListStore';
import { AlertRequests } from '../alerts/AlertRequests';
import { SnsGate } from '../alerts/sources/sns/SnsGate';
import { SourceRoom } from '../alerts/sources/receiveMessage';
import { AlertStore } from '../alerts/AlertStore';
import { AttachmentRoom } from '../attachments/AttachmentRoom';
import { DirectoryStore } from '../directory/DirectoryStore';
import { Roster } from '../directory/Roster';
import { PolicyRoom } from '../escalation/PolicyRoom';
import { ForwardingRoom } from '../forwarding/ForwardingRoom';
import { accountRoutes } from './accountRoutes';
import { PeopleRoom } from '../people/PeopleRoom';
import { RoutingRoom } from '../teams/RoutingRoom';
import { PageStore } from '../paging/PageStore';
import { alertReadRoutes } from './alertReadRoutes';
import { alertWriteRoutes } from './alertWriteRoutes';
import { attachmentRoutes } from './attachmentRoutes';
import { IntegrationRoom } from '../integrations/IntegrationRoom';
import { calendarRoutes } from './calendarRoutes';
import { escalationRoutes } from './escalationRoutes';
import { forwardingRoutes } from './forwardingRoutes';
import { HeartbeatRoom } from '../heartbeats/HeartbeatRoom';
import { MaintenanceRoom } from '../maintenance/MaintenanceRoom';
import { heartbeatRoutes } from './heartbeatRoutes';
import { HandlingPolicyRoom } from '../policies/HandlingPolicyRoom';
import { maintenanceRoutes } from './maintenanceRoutes';
import { notificationRuleRoutes } from './notificationRuleRoutes';
import { notificationStepRoutes } from './notificationStepRoutes';
import { oldJsonRoutes } from './oldJsonRoutes';
import { policyRoutes } from './policyRoutes';
import { accountOnly, OpsgenieRoute } from './OpsgenieRoute';
import { OpsgenieScheduleRoom } from './OpsgenieScheduleRoom';
import { overrideRoutes } from './overrideRoutes';
import { DomainLimits } from './requestLimitSettings';
import { RequestStatusStore } from './RequestStatusStore';
import { rotationRoutes } from './rotationRoutes';
import { routingRuleRoutes } from './routingRuleRoutes';
import { SavedSearchStore } from '../searches/SavedSearchStore';
import { savedSearchRoutes } from './savedSearchRoutes';
import { scheduleReadRoutes } from './scheduleReadRoutes';
import { scheduleWriteRoutes } from './scheduleWriteRoutes';
import { sourceRoutes } from './sourceRoutes';
import { TeamDescriptionStore } from '../teams/TeamDescriptionStore';
import { TeamLogStore } from '../teams/TeamLogStore';
import { teamLogRoutes } from './teamLogRoutes';
import { teamRoutes } from './teamRoutes';
import { catalogRoutes } from './catalogRoutes';
import { integrationActionRoutes } from './integrationActionRoutes';
import { integrationRoutes } from './integrationRoutes';
import { userContactRoutes } from './userContactRoutes';
import { userReadRoutes } from './userReadRoutes';

/** Everything that the Opsgenie-compatible API answers. */
export function opsgenieRoutes(options: {
  alerts: AlertStore;
  lists: AlertListStore;
  statuses: RequestStatusStore;
  searches: SavedSearchStore;
  attachmentRoom: AttachmentRoom;
  pages: PageStore;
  requests: AlertRequests;
  forwardingRoom: ForwardingRoom;
  heartbeats: HeartbeatRoom;
  maintenance: MaintenanceRoom;
  peopleRoom: PeopleRoom;
  policyRoom: PolicyRoom;
  routingRoom: RoutingRoom;
  handlingPolicies: HandlingPolicyRoom;
  roster: (now: DateTime) => Promise<Roster>;
  directory: DirectoryStore;
  scheduleRoom: OpsgenieScheduleRoom;
  integrations: IntegrationRoom;
  requestLimits: DomainLimits;
  logger: LoggerService;
  snsGate: SnsGate;
  sourceRoom: SourceRoom;
  teamDescriptions: TeamDescriptionStore;
  teamLog: TeamLogStore;
  clock: () => DateTime;
}): readonly OpsgenieRoute[] {
  const { heartbeats, roster, directory, clock } = options;
  const listTeams = async () => (await directory.read()).teams;
  return [
    ...accountRoutes(options),
    // Before the routes with a variable part in the same place.
    ...savedSearchRoutes({ ...options, auditor: options.peopleRoom.auditor }),
    ...attachmentRoutes(options.attachmentRoom),
    ...alertReadRoutes(options),
    ...alertWriteRoutes(options),
    // Before the schedules, so that `.ics` is no part of their ids.
    ...calendarRoutes({ roster, clock }),
    ...heartbeatRoutes(heartbeats),
    ...sourceRoutes(options),
    ...oldJsonRoutes(options),
    ...policyRoutes(options.handlingPolicies),
    ...accountOnly(maintenanceRoutes(options.maintenance)),
    ...scheduleReadRoutes({ roster, clock }),
    ...accountOnly(forwardingRoutes(options.forwardingRoom)),
    ...scheduleWriteRoutes(options.scheduleRoom),
    ...rotationRoutes(options.scheduleRoom),
    ...overrideRoutes(options.scheduleRoom),
    ...integrationRoutes({ ...options.integrations, roster }),
    ...integrationActionRoutes({
      ...options.integrations,
      ...options.sourceRoom,
    }),
    ...catalogRoutes(),
    ...userReadRoutes(options.peopleRoom),
    ...userContactRoutes(options.peopleRoom),
    ...notificationRuleRoutes(options.peopleRoom),
    ...notificationStepRoutes(options.peopleRoom),
    ...escalationRoutes(options.policyRoom),
    ...routingRuleRoutes(options.routingRoom),
    ...teamLogRoutes({ teamLog: options.teamLog, roster, clock }),
    ...teamRoutes({
      ...options.routingRoom,
      descriptions: options.teamDescriptions,
      roster,
      listTeams,
    }),
  ];
}
