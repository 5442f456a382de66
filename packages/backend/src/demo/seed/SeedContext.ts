import { IncidentsApi } from '@muster/backstage-plugin-incidents-common';
import { OnCallApi } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { MonitoringAlert } from './oncall/alerts';

/** The part of the on-call API that the story is told through. */
export type OnCallOfTheSeed = Pick<
  OnCallApi,
  | 'acknowledgeAlert'
  | 'addAlertLink'
  | 'addAlertNote'
  | 'closeAlert'
  | 'createActionHook'
  | 'createDrillPlan'
  | 'createEscalationPolicy'
  | 'createForwarding'
  | 'createHandlingPolicy'
  | 'createHeartbeat'
  | 'createMaintenance'
  | 'createOverride'
  | 'createRoutingRule'
  | 'createSchedule'
  | 'getAlertEvents'
  | 'getServicesOnCall'
  | 'listActionHooks'
  | 'listAlertAttachments'
  | 'listAlerts'
  | 'listCoverRequests'
  | 'listDrillPlans'
  | 'listDrills'
  | 'listEscalationPolicies'
  | 'listForwardings'
  | 'listRoutingRules'
  | 'listHandlingPolicies'
  | 'listHeartbeats'
  | 'listMaintenance'
  | 'listOnCallFiles'
  | 'listSchedules'
  | 'requestCover'
  | 'snoozeAlert'
  | 'startDrill'
  | 'uploadAlertFile'
>;

/** The part of the incidents API that the story is told through. */
export type IncidentsOfTheSeed = Pick<
  IncidentsApi,
  | 'addPotentialCause'
  | 'addResponder'
  | 'addTimelineEntry'
  | 'closeIncident'
  | 'createPostmortem'
  | 'declareIncident'
  | 'getIncident'
  | 'getInvestigation'
  | 'getTimeline'
  | 'listDeployments'
  | 'listIncidents'
  | 'publishPostmortem'
  | 'recordDeployment'
  | 'resolveIncident'
  | 'updateIncident'
  | 'updatePostmortem'
  | 'updatePotentialCause'
>;

/** What the seed needs to tell the story through the APIs that everybody uses. */
export type SeedContext = {
  readonly onCall: OnCallOfTheSeed;
  readonly incidents: IncidentsOfTheSeed;
  readonly voices: Voices;
  readonly monitoring: MonitoringTool;
  /** The address that a custom action of the story calls. */
  readonly addressOfAction: () => Promise<string>;
  /** The moment at which the story is told; it stays when an interrupted seed goes on. */
  readonly now: DateTime;
  /** The real time, for what cannot be in the past. */
  readonly clock: () => DateTime;
};

/** Speaks to the APIs as the people of the story, or as a machine. */
export interface Voices {
  /** By first name. */
  person(name: string): Promise<Voice>;
  machine(pluginId: 'oncall' | 'incidents'): Promise<Voice>;
}

/** Sends alerts as the monitoring tools of the bank do. */
export interface MonitoringTool {
  /** The alert is stored when this is done. */
  send(alert: MonitoringAlert): Promise<void>;
  /** Reports as a job that is watched. */
  ping(heartbeat: string): Promise<void>;
}

/** Authorizes one call. */
export type Voice = { readonly token?: string };
