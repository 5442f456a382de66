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
import { Forwarding, ForwardingInput } from './Forwarding';
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
import {
  DirectoryState,
  Integration,
  MyOnCall,
  ScheduleOnCall,
  ServiceOnCall,
} from './OnCallNow';
import { Maintenance, MaintenanceInput } from './Maintenance';
import { OnCallPeopleApi } from './OnCallPeopleApi';
import { AlertPlan } from './Page';
import {
  OnCallFile,
  OnCallFileCheck,
  OnCallFileCheckInput,
} from './OnCallFile';
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

/**
 * One part of a longer list.
 *
 * @public
 */
export type CursorPage<T> = {
  readonly items: readonly T[];
  /** Pass it back to get the next part; absent at the end. */
  readonly nextCursor?: string;
};

/**
 * How the service call is authorized when it is made by a backend.
 *
 * @public
 */
export type OnCallRequestOptions = { readonly token?: string };

/**
 * The native API of the on-call plugin, as seen by browsers and by other backends.
 *
 * @remarks Every method fails with a `ResponseError` whose body is Backstage's error format. Times are ISO 8601 UTC.
 * @public
 */
export interface OnCallApi {
  /** Open alerts first, the most urgent before the others, then the newest; closed alerts by age. */
  listAlerts(
    request: AlertListRequest,
    options?: OnCallRequestOptions,
  ): Promise<CursorPage<Alert>>;
  /** How many alerts fit the filter, by state. */
  countAlerts(
    filter: AlertFilter,
    options?: OnCallRequestOptions,
  ): Promise<Readonly<Record<AlertState, number>>>;
  /** One alert; 404 when there is none with this id. */
  getAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** What happened to the alert, oldest first. */
  getAlertEvents(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertEvent[]>;
  /** Who was paged when and how, and who is next. */
  getAlertPlan(id: string, options?: OnCallRequestOptions): Promise<AlertPlan>;
  /** Reports that something is wrong. An open alert with the same alias is reported again instead. */
  createAlert(
    input: AlertInput,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** The caller takes care: steps that wait for an acknowledgement stop. */
  acknowledgeAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** Nobody takes care any more: the escalation starts again. */
  unacknowledgeAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Nobody is paged until then (at most a week ahead); afterwards the escalation starts again. */
  snoozeAlert(
    id: string,
    until: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** It is over: nobody else is paged, and the alias is free for a new alert. */
  closeAlert(
    id: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Takes the next step of its escalation at once; 409 when the alert is not open, or all steps are over. */
  escalateAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** Writes a comment; closed alerts take comments too. */
  addAlertNote(
    id: string,
    text: string,
    options?: OnCallRequestOptions,
  ): Promise<AlertEvent>;
  /** Other words or another priority. */
  updateAlert(
    id: string,
    update: AlertUpdate,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Removes the alert with its activity. */
  deleteAlert(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** The caller looks at it: pages that are still on their way to the caller stop, the escalation goes on. */
  markAlertSeen(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** Adds and removes tags. */
  changeAlertTags(
    id: string,
    change: {
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
    },
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Sets and removes details. */
  changeAlertDetails(
    id: string,
    change: {
      readonly set?: Readonly<Record<string, string>>;
      readonly remove?: readonly string[];
    },
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Somebody owns it from now on, and is told unless it is the caller. `owner` is an entity reference. */
  assignAlert(
    id: string,
    owner: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** One more person, team, schedule or policy is told from now on, beside those that are told already. */
  addAlertResponder(
    id: string,
    responder: AlertResponder,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Runs one of the alert's own `actions`. */
  runAlertAction(
    id: string,
    action: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** The links and files of an alert, the first that was added first. */
  listAlertAttachments(
    alertId: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertAttachment[]>;
  /** Adds a link to an alert. */
  addAlertLink(
    alertId: string,
    input: AlertLinkInput,
    options?: OnCallRequestOptions,
  ): Promise<AlertAttachment>;
  /** Adds a file to an alert, under a name. */
  uploadAlertFile(
    alertId: string,
    file: { readonly name: string; readonly content: Blob },
    options?: OnCallRequestOptions,
  ): Promise<AlertAttachment>;
  /** Where a link leads, or where a file can be fetched for some minutes without signing in. */
  getAlertAttachmentUrl(
    alertId: string,
    attachmentId: string,
    options?: OnCallRequestOptions,
  ): Promise<{ readonly url: string }>;
  /** Removes a link or a file for good. */
  deleteAlertAttachment(
    alertId: string,
    attachmentId: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** Everybody who was told about the alert or did something with it. */
  getAlertRecipients(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertRecipient[]>;

  /** Searches that people saved, by name. */
  listSavedAlertSearches(
    options?: OnCallRequestOptions,
  ): Promise<readonly SavedAlertSearch[]>;
  /** Gives a search a name; 409 when the name is taken. */
  createSavedAlertSearch(
    input: SavedAlertSearchInput,
    options?: OnCallRequestOptions,
  ): Promise<SavedAlertSearch>;
  /** Replaces what a search is called and asks for. */
  updateSavedAlertSearch(
    id: string,
    input: SavedAlertSearchInput,
    options?: OnCallRequestOptions,
  ): Promise<SavedAlertSearch>;
  /** The search is forgotten; the alerts stay. */
  deleteSavedAlertSearch(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** All schedules, or those of a team. */
  listSchedules(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Schedule[]>;
  /** One schedule with its overrides. */
  getSchedule(id: string, options?: OnCallRequestOptions): Promise<Schedule>;
  /** A new schedule; 409 when the name is taken. */
  createSchedule(
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule>;
  /** Replaces everything but the overrides. */
  updateSchedule(
    id: string,
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule>;
  /** A schedule out of an existing calendar, or what would come of it; 409 when the name is taken. */
  importCalendar(
    input: CalendarImportInput,
    options?: OnCallRequestOptions,
  ): Promise<CalendarImport>;
  /** Deletes the schedule; 409 while an escalation policy names it. */
  deleteSchedule(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** The final schedule in [from, to); at most 400 days. */
  getShifts(
    request: {
      readonly scheduleId: string;
      readonly from: string;
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<readonly Shift[]>;
  /** Everybody who can be on call in the schedule, members of teams among them, with their time zones. */
  listSchedulePeople(
    scheduleId: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly SchedulePerson[]>;
  /** Who really was on call in [from, to), as far as it was recorded; at most 400 days. */
  getShiftHistory(
    request: {
      readonly scheduleId: string;
      /** ISO 8601 with offset. */
      readonly from: string;
      /** ISO 8601 with offset, exclusive. */
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<ShiftHistory>;
  /** What should be looked at in the schedule, errors first. */
  getScheduleProblems(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleProblem[]>;
  /** Somebody takes over for a while. */
  createOverride(
    scheduleId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override>;
  /** Replaces an override; it counts as the newest from now on. */
  updateOverride(
    scheduleId: string,
    overrideId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override>;
  /** The rotation holds again. */
  deleteOverride(
    scheduleId: string,
    overrideId: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** Who stands in for whom, now and later: everybody, or from and to a person. */
  listForwardings(
    request: { readonly person?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Forwarding[]>;
  /** One person's shifts and pages go to another; those of others take a permission. */
  createForwarding(
    input: ForwardingInput,
    options?: OnCallRequestOptions,
  ): Promise<Forwarding>;
  /** Another person, another time. */
  updateForwarding(
    id: string,
    input: ForwardingInput,
    options?: OnCallRequestOptions,
  ): Promise<Forwarding>;
  /** The person is back. What was forwarded until now stays as it was. */
  deleteForwarding(id: string, options?: OnCallRequestOptions): Promise<void>;

  /** All escalation policies, or those of a team. */
  listEscalationPolicies(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly EscalationPolicy[]>;
  /** A new escalation policy; 409 when the name is taken. */
  createEscalationPolicy(
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy>;
  /** Replaces the policy; escalations that are running keep the one with which they started. */
  updateEscalationPolicy(
    id: string,
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy>;
  /** Deletes the policy; escalations that are running keep their copy. */
  deleteEscalationPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** Files of on-call configuration in the catalog, what came from them, and what is wrong with them. */
  listOnCallFiles(
    options?: OnCallRequestOptions,
  ): Promise<readonly OnCallFile[]>;
  /** What a file would change, and what is wrong with it; nothing is written. */
  checkOnCallFile(
    input: OnCallFileCheckInput,
    options?: OnCallRequestOptions,
  ): Promise<OnCallFileCheck>;
  /** Reads the files that the catalog has now, at once. */
  readOnCallFiles(
    options?: OnCallRequestOptions,
  ): Promise<readonly OnCallFile[]>;
  /** Lets people edit what came from a file that the catalog does not have any more; 409 while it has it. */
  releaseOnCallFile(ref: string, options?: OnCallRequestOptions): Promise<void>;

  /** All teams by name. */
  listTeams(options?: OnCallRequestOptions): Promise<readonly TeamListItem[]>;
  /** The people and services of a team, and what about it will page nobody. */
  getTeam(ref: string, options?: OnCallRequestOptions): Promise<TeamDetails>;
  /** What was changed about a team lately, how its newest alerts escalated and which of their actions were run; the newest first. */
  getTeamActivity(
    ref: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly TeamActivity[]>;
  /** The routing rules of a team in order, the default rule last. */
  listRoutingRules(
    request: { readonly team: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly RoutingRule[]>;
  /** A new rule, before the default rule or where `order` says. */
  createRoutingRule(
    input: RoutingRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<RoutingRule>;
  /** Replaces a rule where it stands; of the default rule only the target can change. */
  updateRoutingRule(
    id: string,
    input: RoutingRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<RoutingRule>;
  /** Deletes a rule; 409 for the default rule. */
  deleteRoutingRule(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** Puts a rule at another place (0 is the first) and answers with the new order. */
  moveRoutingRule(
    id: string,
    order: number,
    options?: OnCallRequestOptions,
  ): Promise<readonly RoutingRule[]>;
  /** Which rule an alert would take, why, and who would be told when; nothing is written. */
  tryRouting(
    trial: RoutingTrial,
    options?: OnCallRequestOptions,
  ): Promise<RoutingTrialResult>;

  /** Every enabled schedule with who is on call at `at` (default: now). */
  whoIsOnCall(
    request: { readonly team?: string; readonly at?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleOnCall[]>;

  /** The last page drills, the newest first, with who was reached how fast. */
  listDrills(options?: OnCallRequestOptions): Promise<readonly Drill[]>;

  /** Sends a test page the way of a real one, now or later. */
  startDrill(input: DrillInput, options?: OnCallRequestOptions): Promise<Drill>;

  /** The drills that come again, the next first. */
  listDrillPlans(options?: OnCallRequestOptions): Promise<readonly DrillPlan[]>;

  /** Sends a test page again and again, every so many weeks. */
  createDrillPlan(
    input: DrillPlanInput,
    options?: OnCallRequestOptions,
  ): Promise<DrillPlan>;

  /** Drills of this plan come no more; the reports of past ones stay. */
  deleteDrillPlan(id: string, options?: OnCallRequestOptions): Promise<void>;

  /** How old the copy of the catalog is, and whether it follows the catalog. */
  getDirectoryState(options?: OnCallRequestOptions): Promise<DirectoryState>;

  /** Says that the people whom the catalog has lost are gone indeed. */
  confirmDirectory(options?: OnCallRequestOptions): Promise<DirectoryState>;

  /** Who answers for a service now and next, and what is wrong with it. */
  getServiceOnCall(
    entityRef: string,
    options?: OnCallRequestOptions,
  ): Promise<ServiceOnCall>;
  /** The same for the services of several incidents or an impact preview; at most 50 references. */
  getServicesOnCall(
    entityRefs: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<readonly ServiceOnCall[]>;
  /** The caller: on call now and soon, alerts, contact methods. */
  getMyOnCall(options?: OnCallRequestOptions): Promise<MyOnCall>;
  /** How the caller wants to be told. */
  readonly me: OnCallPeopleApi;

  /** Who asked the caller for cover, and whom the caller asked; earliest first. */
  listCoverRequests(
    options?: OnCallRequestOptions,
  ): Promise<readonly CoverRequest[]>;
  /** Asks a colleague to take a shift of the caller, or a part of it. */
  requestCover(
    input: CoverRequestInput,
    options?: OnCallRequestOptions,
  ): Promise<CoverRequest>;
  /** The asked one accepts or declines, the other one withdraws; 409 when it is answered already. */
  answerCoverRequest(
    id: string,
    answer: Exclude<CoverRequest['status'], 'open'>,
    options?: OnCallRequestOptions,
  ): Promise<CoverRequest>;
  /** The caller's secret addresses for calendar programs, oldest first. */
  listCalendarLinks(
    options?: OnCallRequestOptions,
  ): Promise<readonly CalendarLink[]>;
  /** The answer is the only place where the address is ever shown. Without a schedule: all shifts of the caller. */
  createCalendarLink(
    input: { readonly scheduleId?: string },
    options?: OnCallRequestOptions,
  ): Promise<CalendarLink & { readonly url: string }>;
  /** The address stops working. */
  deleteCalendarLink(id: string, options?: OnCallRequestOptions): Promise<void>;

  /** The machines that may send alerts, by name, without their keys. */
  listIntegrations(
    options?: OnCallRequestOptions,
  ): Promise<readonly Integration[]>;
  /** The answer is the only place where the key is ever shown. */
  createIntegration(
    input: IntegrationInput,
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }>;
  /** Only what is given changes; the key stays. */
  updateIntegration(
    id: string,
    change: IntegrationChange,
    options?: OnCallRequestOptions,
  ): Promise<Integration>;
  /** A new key in place of the old one, which works for the grace that is given. The answer shows it this once. */
  rotateIntegrationKey(
    id: string,
    rotation: KeyRotation,
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }>;
  /** The key stops working; alerts that came with it stay. */
  deleteIntegration(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** The tools that can send alerts, with how to connect them. */
  listAlertSources(
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertSourceInfo[]>;
  /** How the messages of an integration are read, and the latest of them. */
  getIntegrationReading(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<IntegrationReading>;
  /** Reads the messages of a webhook in this way from now on. */
  saveWebhookMapping(
    id: string,
    mapping: WebhookMapping,
    options?: OnCallRequestOptions,
  ): Promise<WebhookMapping>;
  /** Reads the messages of a webhook in the usual way again. */
  deleteWebhookMapping(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;
  /** Lets these actions say what becomes of the messages of an integration; none: they do what they say. */
  saveIntegrationActions(
    id: string,
    actions: readonly IntegrationAction[],
    options?: OnCallRequestOptions,
  ): Promise<readonly IntegrationAction[]>;
  /** What a message would do. Nothing happens. */
  previewMessage(
    id: string,
    request: MessageTrial,
    options?: OnCallRequestOptions,
  ): Promise<readonly MessagePreview[]>;
  /** Takes the example of the tool as if it had sent it: an alert opens, and whoever is on call is paged. */
  sendTestAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly MessageOutcome[]>;

  /** All heartbeats, by name. */
  listHeartbeats(options?: OnCallRequestOptions): Promise<readonly Heartbeat[]>;
  /** A new heartbeat, which waits for its first ping; 409 when the name is taken. */
  createHeartbeat(
    input: HeartbeatInput,
    options?: OnCallRequestOptions,
  ): Promise<Heartbeat>;
  /** Replaces what is said about it. Switching it off closes its alert. */
  updateHeartbeat(
    id: string,
    input: HeartbeatInput,
    options?: OnCallRequestOptions,
  ): Promise<Heartbeat>;
  /** Pings of it change nothing any more; its alert is closed. */
  deleteHeartbeat(id: string, options?: OnCallRequestOptions): Promise<void>;

  /** Where custom actions of alerts are done. */
  listActionHooks(
    options?: OnCallRequestOptions,
  ): Promise<readonly ActionHook[]>;
  /** From now on an address is called whenever somebody runs an action. */
  createActionHook(
    input: ActionHookInput,
    options?: OnCallRequestOptions,
  ): Promise<ActionHook>;
  /** Replaces what is said about an action hook; calls that wait go to the new address. */
  updateActionHook(
    id: string,
    input: ActionHookInput,
    options?: OnCallRequestOptions,
  ): Promise<ActionHook>;
  /** Nothing is called any more, neither what waits. */
  deleteActionHook(id: string, options?: OnCallRequestOptions): Promise<void>;

  /** All policies that change new alerts or when people are told, in order within each type and team. */
  listHandlingPolicies(
    options?: OnCallRequestOptions,
  ): Promise<readonly HandlingPolicy[]>;
  /** A new policy, behind the others of its type and team. */
  createHandlingPolicy(
    input: HandlingPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicy>;
  /** Replaces what is said about a policy; with an order it moves as well, 0 is the first. */
  updateHandlingPolicy(
    id: string,
    input: HandlingPolicyInput,
    order?: number,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicy>;
  /** Which policies an alert would take and what it would look like afterwards; nothing is written. */
  tryHandlingPolicies(
    trial: HandlingPolicyTrial,
    options?: OnCallRequestOptions,
  ): Promise<HandlingPolicyTrialResult>;
  /** It applies to no new alert; open alerts keep what it did. */
  deleteHandlingPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** All maintenance, the one that starts last first. */
  listMaintenance(
    options?: OnCallRequestOptions,
  ): Promise<readonly Maintenance[]>;
  /** A new maintenance, from now or from later. */
  createMaintenance(
    input: MaintenanceInput,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance>;
  /** Replaces what is said about a maintenance that is not over. */
  updateMaintenance(
    id: string,
    input: MaintenanceInput,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance>;
  /** Ends it now: alerts that it held start their escalation. */
  cancelMaintenance(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance>;
  /** Removes it; one that is active ends. */
  deleteMaintenance(id: string, options?: OnCallRequestOptions): Promise<void>;
}
