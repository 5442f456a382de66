import { NotFoundError } from '@backstage/errors';
import {
  Alert,
  AlertEvent,
  AlertFilter,
  AlertInput,
  AlertListRequest,
  AlertRecipient,
  AlertResponder,
  AlertState,
  AlertUpdate,
  SavedAlertSearch,
  SavedAlertSearchInput,
} from './Alert';
import { CalendarImport, CalendarImportInput } from './CalendarImport';
import { CalendarLink } from './CalendarLink';
import {
  AlertSourceInfo,
  IntegrationReading,
  MessageOutcome,
  MessagePreview,
  MessageTrial,
} from './AlertSource';
import { Drill, DrillInput, DrillPlan, DrillPlanInput } from './Drill';
import { CoverRequest, CoverRequestInput } from './CoverRequest';
import { EscalationPolicy, EscalationPolicyInput } from './EscalationPolicy';
import { ActionHook, ActionHookInput } from './ActionHook';
import { AlertAttachment, AlertLinkInput } from './AlertAttachment';
import {
  HandlingPolicy,
  HandlingPolicyInput,
  HandlingPolicyTrial,
  HandlingPolicyTrialResult,
} from './HandlingPolicy';
import { Heartbeat, HeartbeatInput } from './Heartbeat';
import { IntegrationAction } from './IntegrationAction';
import {
  IntegrationChange,
  IntegrationInput,
  KeyRotation,
} from './IntegrationKey';
import { CursorPage, OnCallApi, OnCallRequestOptions } from './OnCallApi';
import { Forwarding, ForwardingInput } from './Forwarding';
import {
  DirectoryState,
  Integration,
  MyOnCall,
  ScheduleOnCall,
  ServiceOnCall,
} from './OnCallNow';
import { Maintenance, MaintenanceInput } from './Maintenance';
import {
  OnCallFile,
  OnCallFileCheck,
  OnCallFileCheckInput,
} from './OnCallFile';
import { OnCallPeopleApi } from './OnCallPeopleApi';
import { OnCallPeopleClient } from './OnCallPeopleClient';
import { AlertPlan } from './Page';
import { PluginHttp, PluginHttpOptions } from './PluginHttp';
import {
  RoutingRule,
  RoutingRuleInput,
  RoutingTrial,
  RoutingTrialResult,
} from './RoutingRule';
import { ScheduleProblem } from './quality/ScheduleProblem';
import {
  Override,
  OverrideInput,
  Schedule,
  ScheduleInput,
  SchedulePerson,
  Shift,
} from './Schedule';
import { ShiftHistory } from './ShiftHistory';
import { TeamActivity, TeamDetails, TeamListItem } from './TeamDetails';
import { WebhookMapping } from './WebhookMapping';

const enc = encodeURIComponent;

/**
 * Calls the native API over HTTP; the same class serves browsers and backends.
 *
 * @public
 */
export class OnCallClient implements OnCallApi {
  /** {@inheritDoc OnCallApi.me} */
  readonly me: OnCallPeopleApi;
  readonly #http: PluginHttp;

  constructor(options: PluginHttpOptions) {
    this.#http = new PluginHttp('oncall', options);
    this.me = new OnCallPeopleClient(this.#http);
  }

  /** {@inheritDoc OnCallApi.listAlerts} */
  listAlerts(
    request: AlertListRequest,
    options?: OnCallRequestOptions,
  ): Promise<CursorPage<Alert>> {
    return this.#http.get('/alerts', request, options);
  }

  /** {@inheritDoc OnCallApi.countAlerts} */
  countAlerts(
    filter: AlertFilter,
    options?: OnCallRequestOptions,
  ): Promise<Readonly<Record<AlertState, number>>> {
    return this.#http.get('/alerts/counts', filter, options);
  }

  /** {@inheritDoc OnCallApi.getAlert} */
  getAlert(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    return this.#http.get(`/alerts/${enc(id)}`, {}, options);
  }

  /** {@inheritDoc OnCallApi.getAlertEvents} */
  async getAlertEvents(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertEvent[]> {
    return this.#http.items(`/alerts/${enc(id)}/events`, {}, options);
  }

  /** {@inheritDoc OnCallApi.getAlertPlan} */
  getAlertPlan(id: string, options?: OnCallRequestOptions): Promise<AlertPlan> {
    return this.#http.get(`/alerts/${enc(id)}/plan`, {}, options);
  }

  /** {@inheritDoc OnCallApi.createAlert} */
  createAlert(
    input: AlertInput,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send('POST', '/alerts', input, options);
  }

  /** {@inheritDoc OnCallApi.acknowledgeAlert} */
  acknowledgeAlert(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/acknowledge`,
      {},
      options,
    );
  }

  /** {@inheritDoc OnCallApi.unacknowledgeAlert} */
  unacknowledgeAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/unacknowledge`,
      {},
      options,
    );
  }

  /** {@inheritDoc OnCallApi.snoozeAlert} */
  snoozeAlert(
    id: string,
    until: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/snooze`,
      { until },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.closeAlert} */
  closeAlert(
    id: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/close`,
      { note },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.escalateAlert} */
  escalateAlert(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    const path = `/alerts/${enc(id)}/escalate`;
    return this.#http.send('POST', path, {}, options);
  }

  /** {@inheritDoc OnCallApi.addAlertNote} */
  addAlertNote(
    id: string,
    text: string,
    options?: OnCallRequestOptions,
  ): Promise<AlertEvent> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/notes`,
      { text },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.updateAlert} */
  updateAlert(
    id: string,
    update: AlertUpdate,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send('PATCH', `/alerts/${enc(id)}`, update, options);
  }

  /** {@inheritDoc OnCallApi.deleteAlert} */
  async deleteAlert(id: string, options?: OnCallRequestOptions): Promise<void> {
    await this.#http.send('DELETE', `/alerts/${enc(id)}`, undefined, options);
  }

  /** {@inheritDoc OnCallApi.markAlertSeen} */
  markAlertSeen(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    return this.#http.send('POST', `/alerts/${enc(id)}/seen`, {}, options);
  }

  /** {@inheritDoc OnCallApi.changeAlertTags} */
  changeAlertTags(
    id: string,
    change: {
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
    },
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send('POST', `/alerts/${enc(id)}/tags`, change, options);
  }

  /** {@inheritDoc OnCallApi.changeAlertDetails} */
  changeAlertDetails(
    id: string,
    change: {
      readonly set?: Readonly<Record<string, string>>;
      readonly remove?: readonly string[];
    },
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/details`,
      change,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.assignAlert} */
  assignAlert(
    id: string,
    owner: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/assign`,
      { owner },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.addAlertResponder} */
  addAlertResponder(
    id: string,
    responder: AlertResponder,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/responders`,
      responder,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.runAlertAction} */
  runAlertAction(
    id: string,
    action: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/actions`,
      { action },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listAlertAttachments} */
  listAlertAttachments(
    alertId: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertAttachment[]> {
    return this.#http.items(`/alerts/${enc(alertId)}/attachments`, {}, options);
  }

  /** {@inheritDoc OnCallApi.addAlertLink} */
  addAlertLink(
    alertId: string,
    input: AlertLinkInput,
    options?: OnCallRequestOptions,
  ): Promise<AlertAttachment> {
    const path = `/alerts/${enc(alertId)}/attachments`;
    return this.#http.send('POST', path, input, options);
  }

  /** {@inheritDoc OnCallApi.uploadAlertFile} */
  uploadAlertFile(
    alertId: string,
    file: { readonly name: string; readonly content: Blob },
    options?: OnCallRequestOptions,
  ): Promise<AlertAttachment> {
    const path = `/alerts/${enc(alertId)}/attachments/file`;
    const { name, content } = file;
    return this.#http.upload(path, { name }, content, options);
  }

  /** {@inheritDoc OnCallApi.getAlertAttachmentUrl} */
  getAlertAttachmentUrl(
    alertId: string,
    attachmentId: string,
    options?: OnCallRequestOptions,
  ): Promise<{ readonly url: string }> {
    const path = `/alerts/${enc(alertId)}/attachments/${enc(attachmentId)}/url`;
    return this.#http.get(path, {}, options);
  }

  /** {@inheritDoc OnCallApi.deleteAlertAttachment} */
  deleteAlertAttachment(
    alertId: string,
    attachmentId: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    const path = `/alerts/${enc(alertId)}/attachments/${enc(attachmentId)}`;
    return this.#http.send('DELETE', path, undefined, options);
  }

  /** {@inheritDoc OnCallApi.getAlertRecipients} */
  async getAlertRecipients(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertRecipient[]> {
    return this.#http.items(`/alerts/${enc(id)}/recipients`, {}, options);
  }

  /** {@inheritDoc OnCallApi.listSavedAlertSearches} */
  async listSavedAlertSearches(
    options?: OnCallRequestOptions,
  ): Promise<readonly SavedAlertSearch[]> {
    return this.#http.items('/alert-searches', {}, options);
  }

  /** {@inheritDoc OnCallApi.createSavedAlertSearch} */
  createSavedAlertSearch(
    input: SavedAlertSearchInput,
    options?: OnCallRequestOptions,
  ): Promise<SavedAlertSearch> {
    return this.#http.send('POST', '/alert-searches', input, options);
  }

  /** {@inheritDoc OnCallApi.updateSavedAlertSearch} */
  updateSavedAlertSearch(
    id: string,
    input: SavedAlertSearchInput,
    options?: OnCallRequestOptions,
  ): Promise<SavedAlertSearch> {
    return this.#http.send('PUT', `/alert-searches/${enc(id)}`, input, options);
  }

  /** {@inheritDoc OnCallApi.deleteSavedAlertSearch} */
  async deleteSavedAlertSearch(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    const path = `/alert-searches/${enc(id)}`;
    await this.#http.send('DELETE', path, undefined, options);
  }

  /** {@inheritDoc OnCallApi.listSchedules} */
  listSchedules(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Schedule[]> {
    return this.#http.items('/schedules', request, options);
  }

  /** {@inheritDoc OnCallApi.getSchedule} */
  getSchedule(id: string, options?: OnCallRequestOptions): Promise<Schedule> {
    return this.#http.get(`/schedules/${enc(id)}`, {}, options);
  }

  /** {@inheritDoc OnCallApi.createSchedule} */
  createSchedule(
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule> {
    return this.#http.send('POST', '/schedules', input, options);
  }

  /** {@inheritDoc OnCallApi.updateSchedule} */
  updateSchedule(
    id: string,
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule> {
    return this.#http.send('PUT', `/schedules/${enc(id)}`, input, options);
  }

  /** {@inheritDoc OnCallApi.deleteSchedule} */
  deleteSchedule(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/schedules/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.getShifts} */
  getShifts(
    request: {
      readonly scheduleId: string;
      readonly from: string;
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<readonly Shift[]> {
    const { scheduleId, from, to } = request;
    return this.#http.items(
      `/schedules/${enc(scheduleId)}/shifts`,
      { from, to },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.importCalendar} */
  importCalendar(
    input: CalendarImportInput,
    options?: OnCallRequestOptions,
  ): Promise<CalendarImport> {
    return this.#http.send('POST', '/schedules/import', input, options);
  }

  /** {@inheritDoc OnCallApi.listSchedulePeople} */
  listSchedulePeople(
    scheduleId: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly SchedulePerson[]> {
    return this.#http.items(
      `/schedules/${enc(scheduleId)}/people`,
      {},
      options,
    );
  }

  /** {@inheritDoc OnCallApi.getShiftHistory} */
  getShiftHistory(
    request: {
      readonly scheduleId: string;
      readonly from: string;
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<ShiftHistory> {
    const { scheduleId, from, to } = request;
    return this.#http.get(
      `/schedules/${enc(scheduleId)}/history`,
      { from, to },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.getScheduleProblems} */
  getScheduleProblems(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleProblem[]> {
    return this.#http.items(`/schedules/${enc(id)}/problems`, {}, options);
  }

  /** {@inheritDoc OnCallApi.createOverride} */
  createOverride(
    scheduleId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override> {
    return this.#http.send(
      'POST',
      `/schedules/${enc(scheduleId)}/overrides`,
      input,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.updateOverride} */
  updateOverride(
    scheduleId: string,
    overrideId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override> {
    return this.#http.send(
      'PUT',
      `/schedules/${enc(scheduleId)}/overrides/${enc(overrideId)}`,
      input,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.deleteOverride} */
  deleteOverride(
    scheduleId: string,
    overrideId: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/schedules/${enc(scheduleId)}/overrides/${enc(overrideId)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listForwardings} */
  listForwardings(
    request: { readonly person?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Forwarding[]> {
    return this.#http.items('/forwardings', request, options);
  }

  /** {@inheritDoc OnCallApi.createForwarding} */
  createForwarding(
    input: ForwardingInput,
    options?: OnCallRequestOptions,
  ): Promise<Forwarding> {
    return this.#http.send('POST', '/forwardings', input, options);
  }

  /** {@inheritDoc OnCallApi.updateForwarding} */
  updateForwarding(
    id: string,
    input: ForwardingInput,
    options?: OnCallRequestOptions,
  ): Promise<Forwarding> {
    return this.#http.send('PUT', `/forwardings/${enc(id)}`, input, options);
  }

  /** {@inheritDoc OnCallApi.deleteForwarding} */
  deleteForwarding(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/forwardings/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listEscalationPolicies} */
  listEscalationPolicies(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly EscalationPolicy[]> {
    return this.#http.items('/escalation-policies', request, options);
  }

  /** {@inheritDoc OnCallApi.createEscalationPolicy} */
  createEscalationPolicy(
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy> {
    return this.#http.send('POST', '/escalation-policies', input, options);
  }

  /** {@inheritDoc OnCallApi.updateEscalationPolicy} */
  updateEscalationPolicy(
    id: string,
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy> {
    return this.#http.send(
      'PUT',
      `/escalation-policies/${enc(id)}`,
      input,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.deleteEscalationPolicy} */
  deleteEscalationPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/escalation-policies/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listOnCallFiles} */
  listOnCallFiles(
    options?: OnCallRequestOptions,
  ): Promise<readonly OnCallFile[]> {
    return this.#http.items('/files', {}, options);
  }

  /** {@inheritDoc OnCallApi.checkOnCallFile} */
  checkOnCallFile(
    input: OnCallFileCheckInput,
    options?: OnCallRequestOptions,
  ): Promise<OnCallFileCheck> {
    return this.#http.send('POST', '/files/check', input, options);
  }

  /** {@inheritDoc OnCallApi.readOnCallFiles} */
  async readOnCallFiles(
    options?: OnCallRequestOptions,
  ): Promise<readonly OnCallFile[]> {
    const answer = await this.#http.send<{
      readonly items: readonly OnCallFile[];
    }>('POST', '/files/read', undefined, options);
    return answer.items;
  }

  /** {@inheritDoc OnCallApi.releaseOnCallFile} */
  releaseOnCallFile(
    ref: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send('POST', '/files/release', { ref }, options);
  }

  /** {@inheritDoc OnCallApi.listTeams} */
  listTeams(options?: OnCallRequestOptions): Promise<readonly TeamListItem[]> {
    return this.#http.items('/teams', {}, options);
  }

  /** {@inheritDoc OnCallApi.getTeam} */
  getTeam(ref: string, options?: OnCallRequestOptions): Promise<TeamDetails> {
    return this.#http.get(`/teams/${enc(ref)}`, {}, options);
  }

  /** {@inheritDoc OnCallApi.getTeamActivity} */
  getTeamActivity(
    ref: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly TeamActivity[]> {
    return this.#http.items(`/teams/${enc(ref)}/activity`, {}, options);
  }

  /** {@inheritDoc OnCallApi.listRoutingRules} */
  listRoutingRules(
    request: { readonly team: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly RoutingRule[]> {
    return this.#http.items('/routing-rules', request, options);
  }

  /** {@inheritDoc OnCallApi.createRoutingRule} */
  createRoutingRule(
    input: RoutingRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<RoutingRule> {
    return this.#http.send('POST', '/routing-rules', input, options);
  }

  /** {@inheritDoc OnCallApi.updateRoutingRule} */
  updateRoutingRule(
    id: string,
    input: RoutingRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<RoutingRule> {
    const path = `/routing-rules/${enc(id)}`;
    return this.#http.send('PUT', path, input, options);
  }

  /** {@inheritDoc OnCallApi.deleteRoutingRule} */
  deleteRoutingRule(id: string, options?: OnCallRequestOptions): Promise<void> {
    const path = `/routing-rules/${enc(id)}`;
    return this.#http.send('DELETE', path, undefined, options);
  }

  /** {@inheritDoc OnCallApi.moveRoutingRule} */
  async moveRoutingRule(
    id: string,
    order: number,
    options?: OnCallRequestOptions,
  ): Promise<readonly RoutingRule[]> {
    const path = `/routing-rules/${enc(id)}/move`;
    const { items } = await this.#http.send<{
      readonly items: readonly RoutingRule[];
    }>('POST', path, { order }, options);
    return items;
  }

  /** {@inheritDoc OnCallApi.tryRouting} */
  tryRouting(
    trial: RoutingTrial,
    options?: OnCallRequestOptions,
  ): Promise<RoutingTrialResult> {
    return this.#http.send('POST', '/routing-rules/try', trial, options);
  }

  /** {@inheritDoc OnCallApi.whoIsOnCall} */
  whoIsOnCall(
    request: { readonly team?: string; readonly at?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleOnCall[]> {
    return this.#http.items('/on-call', request, options);
  }

  /** {@inheritDoc OnCallApi.listDrills} */
  listDrills(options?: OnCallRequestOptions): Promise<readonly Drill[]> {
    return this.#http.items('/drills', {}, options);
  }

  /** {@inheritDoc OnCallApi.startDrill} */
  startDrill(
    input: DrillInput,
    options?: OnCallRequestOptions,
  ): Promise<Drill> {
    return this.#http.send('POST', '/drills', input, options);
  }

  /** {@inheritDoc OnCallApi.listDrillPlans} */
  listDrillPlans(
    options?: OnCallRequestOptions,
  ): Promise<readonly DrillPlan[]> {
    return this.#http.items('/drill-plans', {}, options);
  }

  /** {@inheritDoc OnCallApi.createDrillPlan} */
  createDrillPlan(
    input: DrillPlanInput,
    options?: OnCallRequestOptions,
  ): Promise<DrillPlan> {
    return this.#http.send('POST', '/drill-plans', input, options);
  }

  /** {@inheritDoc OnCallApi.deleteDrillPlan} */
  deleteDrillPlan(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/drill-plans/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.getDirectoryState} */
  getDirectoryState(options?: OnCallRequestOptions): Promise<DirectoryState> {
    return this.#http.get('/directory', {}, options);
  }

  /** {@inheritDoc OnCallApi.confirmDirectory} */
  confirmDirectory(options?: OnCallRequestOptions): Promise<DirectoryState> {
    return this.#http.send('POST', '/directory/confirm', {}, options);
  }

  /** {@inheritDoc OnCallApi.getServiceOnCall} */
  async getServiceOnCall(
    entityRef: string,
    options?: OnCallRequestOptions,
  ): Promise<ServiceOnCall> {
    const [service] = await this.getServicesOnCall([entityRef], options);
    if (!service) {
      throw new NotFoundError(`No answer about the service ${entityRef}`);
    }
    return service;
  }

  /** {@inheritDoc OnCallApi.getServicesOnCall} */
  getServicesOnCall(
    entityRefs: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<readonly ServiceOnCall[]> {
    return this.#http.items('/services', { ref: entityRefs }, options);
  }

  /** {@inheritDoc OnCallApi.getMyOnCall} */
  getMyOnCall(options?: OnCallRequestOptions): Promise<MyOnCall> {
    return this.#http.get('/me', {}, options);
  }

  /** {@inheritDoc OnCallApi.listCoverRequests} */
  listCoverRequests(
    options?: OnCallRequestOptions,
  ): Promise<readonly CoverRequest[]> {
    return this.#http.items('/me/cover-requests', {}, options);
  }

  /** {@inheritDoc OnCallApi.requestCover} */
  requestCover(
    input: CoverRequestInput,
    options?: OnCallRequestOptions,
  ): Promise<CoverRequest> {
    return this.#http.send('POST', '/me/cover-requests', input, options);
  }

  /** {@inheritDoc OnCallApi.answerCoverRequest} */
  answerCoverRequest(
    id: string,
    answer: Exclude<CoverRequest['status'], 'open'>,
    options?: OnCallRequestOptions,
  ): Promise<CoverRequest> {
    return this.#http.send(
      'POST',
      `/me/cover-requests/${enc(id)}/answer`,
      { answer },
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listCalendarLinks} */
  listCalendarLinks(
    options?: OnCallRequestOptions,
  ): Promise<readonly CalendarLink[]> {
    return this.#http.items('/me/calendar-links', {}, options);
  }

  /** {@inheritDoc OnCallApi.createCalendarLink} */
  createCalendarLink(
    input: { readonly scheduleId?: string },
    options?: OnCallRequestOptions,
  ): Promise<CalendarLink & { readonly url: string }> {
    return this.#http.send('POST', '/me/calendar-links', input, options);
  }

  /** {@inheritDoc OnCallApi.deleteCalendarLink} */
  deleteCalendarLink(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/me/calendar-links/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listIntegrations} */
  listIntegrations(
    options?: OnCallRequestOptions,
  ): Promise<readonly Integration[]> {
    return this.#http.items('/integrations', {}, options);
  }

  /** {@inheritDoc OnCallApi.createIntegration} */
  createIntegration(
    input: IntegrationInput,
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }> {
    return this.#http.send('POST', '/integrations', input, options);
  }

  /** {@inheritDoc OnCallApi.updateIntegration} */
  updateIntegration(
    id: string,
    change: IntegrationChange,
    options?: OnCallRequestOptions,
  ): Promise<Integration> {
    return this.#http.send(
      'PATCH',
      `/integrations/${enc(id)}`,
      change,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.rotateIntegrationKey} */
  rotateIntegrationKey(
    id: string,
    rotation: KeyRotation,
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }> {
    return this.#http.send(
      'POST',
      `/integrations/${enc(id)}/rotate`,
      rotation,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.deleteIntegration} */
  deleteIntegration(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/integrations/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listHeartbeats} */
  listHeartbeats(
    options?: OnCallRequestOptions,
  ): Promise<readonly Heartbeat[]> {
    return this.#http.items('/heartbeats', {}, options);
  }

  /** {@inheritDoc OnCallApi.createHeartbeat} */
  createHeartbeat(
    input: HeartbeatInput,
    options?: OnCallRequestOptions,
  ): Promise<Heartbeat> {
    return this.#http.send('POST', '/heartbeats', input, options);
  }

  /** {@inheritDoc OnCallApi.updateHeartbeat} */
  updateHeartbeat(
    id: string,
    input: HeartbeatInput,
    options?: OnCallRequestOptions,
  ): Promise<Heartbeat> {
    return this.#http.send('PUT', `/heartbeats/${enc(id)}`, input, options);
  }

  /** {@inheritDoc OnCallApi.deleteHeartbeat} */
  deleteHeartbeat(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/heartbeats/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listActionHooks} */
  listActionHooks(
    options?: OnCallRequestOptions,
  ): Promise<readonly ActionHook[]> {
    return this.#http.items('/action-hooks', {}, options);
  }

  /** {@inheritDoc OnCallApi.createActionHook} */
  createActionHook(
    input: ActionHookInput,
    options?: OnCallRequestOptions,
  ): Promise<ActionHook> {
    return this.#http.send('POST', '/action-hooks', input, options);
  }

  /** {@inheritDoc OnCallApi.updateActionHook} */
  updateActionHook(
    id: string,
    input: ActionHookInput,
    options?: OnCallRequestOptions,
  ): Promise<ActionHook> {
    const path = `/action-hooks/${enc(id)}`;
    return this.#http.send('PUT', path, input, options);
  }

  /** {@inheritDoc OnCallApi.deleteActionHook} */
  deleteActionHook(id: string, options?: OnCallRequestOptions): Promise<void> {
    const path = `/action-hooks/${enc(id)}`;
    return this.#http.send('DELETE', path, undefined, options);
  }

  /** {@inheritDoc OnCallApi.listHandlingPolicies} */
  listHandlingPolicies(
    options?: OnCallRequestOptions,
  ): Promise<readonly HandlingPolicy[]> {
    return this.#http.items('/policies', {}, options);
  }

  /** {@inheritDoc OnCallApi.createHandlingPolicy} */
  createHandlingPolicy(
    input: HandlingPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicy> {
    return this.#http.send('POST', '/policies', input, options);
  }

  /** {@inheritDoc OnCallApi.updateHandlingPolicy} */
  updateHandlingPolicy(
    id: string,
    input: HandlingPolicyInput,
    order?: number,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicy> {
    const query = order === undefined ? '' : `?order=${order}`;
    return this.#http.send(
      'PUT',
      `/policies/${enc(id)}${query}`,
      input,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.tryHandlingPolicies} */
  tryHandlingPolicies(
    trial: HandlingPolicyTrial,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicyTrialResult> {
    return this.#http.send('POST', '/policies/try', trial, options);
  }

  /** {@inheritDoc OnCallApi.deleteHandlingPolicy} */
  deleteHandlingPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/policies/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listMaintenance} */
  listMaintenance(
    options?: OnCallRequestOptions,
  ): Promise<readonly Maintenance[]> {
    return this.#http.items('/maintenance', {}, options);
  }

  /** {@inheritDoc OnCallApi.createMaintenance} */
  createMaintenance(
    input: MaintenanceInput,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance> {
    return this.#http.send('POST', '/maintenance', input, options);
  }

  /** {@inheritDoc OnCallApi.updateMaintenance} */
  updateMaintenance(
    id: string,
    input: MaintenanceInput,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance> {
    return this.#http.send('PUT', `/maintenance/${enc(id)}`, input, options);
  }

  /** {@inheritDoc OnCallApi.cancelMaintenance} */
  cancelMaintenance(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance> {
    return this.#http.send(
      'POST',
      `/maintenance/${enc(id)}/cancel`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.deleteMaintenance} */
  deleteMaintenance(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/maintenance/${enc(id)}`,
      undefined,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.listAlertSources} */
  listAlertSources(
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertSourceInfo[]> {
    return this.#http.items('/alert-sources', {}, options);
  }

  /** {@inheritDoc OnCallApi.getIntegrationReading} */
  getIntegrationReading(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<IntegrationReading> {
    return this.#http.get(`/integrations/${enc(id)}/reading`, {}, options);
  }

  /** {@inheritDoc OnCallApi.saveWebhookMapping} */
  saveWebhookMapping(
    id: string,
    mapping: WebhookMapping,
    options?: OnCallRequestOptions,
  ): Promise<WebhookMapping> {
    return this.#http.send(
      'PUT',
      `/integrations/${enc(id)}/mapping`,
      mapping,
      options,
    );
  }

  /** {@inheritDoc OnCallApi.deleteWebhookMapping} */
  deleteWebhookMapping(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    const path = `/integrations/${enc(id)}/mapping`;
    return this.#http.send('DELETE', path, undefined, options);
  }

  /** {@inheritDoc OnCallApi.saveIntegrationActions} */
  async saveIntegrationActions(
    id: string,
    actions: readonly IntegrationAction[],
    options?: OnCallRequestOptions,
  ): Promise<readonly IntegrationAction[]> {
    const { items } = await this.#http.send<{
      readonly items: readonly IntegrationAction[];
    }>('PUT', `/integrations/${enc(id)}/actions`, { items: actions }, options);
    return items;
  }

  /** {@inheritDoc OnCallApi.previewMessage} */
  async previewMessage(
    id: string,
    request: MessageTrial,
    options?: OnCallRequestOptions,
  ): Promise<readonly MessagePreview[]> {
    const { items } = await this.#http.send<{
      readonly items: readonly MessagePreview[];
    }>('POST', `/integrations/${enc(id)}/preview`, request, options);
    return items;
  }

  /** {@inheritDoc OnCallApi.sendTestAlert} */
  async sendTestAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly MessageOutcome[]> {
    const { items } = await this.#http.send<{
      readonly items: readonly MessageOutcome[];
    }>('POST', `/integrations/${enc(id)}/test`, {}, options);
    return items;
  }
}
