import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ActionHook,
  ActionHookInput,
  AlertAttachment,
  AlertLinkInput,
  Alert,
  AlertEvent,
  AlertFilter,
  AlertInput,
  AlertListRequest,
  AlertPlan,
  AlertRecipient,
  AlertResponder,
  AlertState,
  chooseRoutingRule,
  CalendarImport,
  CalendarImportInput,
  CalendarLink,
  AlertUpdate,
  SavedAlertSearch,
  SavedAlertSearchInput,
  CoverRequest,
  CoverRequestInput,
  CursorPage,
  DirectoryState,
  Drill,
  DrillInput,
  DrillPlan,
  DrillPlanInput,
  EscalationPolicy,
  EscalationPolicyInput,
  Forwarding,
  ForwardingInput,
  forwardingsFor,
  HandlingPolicy,
  HandlingPolicyInput,
  HandlingPolicyTrial,
  HandlingPolicyTrialResult,
  Heartbeat,
  HeartbeatInput,
  Integration,
  IntegrationAction,
  WebhookMapping,
  MessagePreview,
  MessageTrial,
  MessageOutcome,
  IntegrationReading,
  AlertSourceInfo,
  Maintenance,
  MaintenanceInput,
  IntegrationChange,
  IntegrationInput,
  KeyRotation,
  matchesConditions,
  MyOnCall,
  OnCallApi,
  OnCallFile,
  OnCallFileCheck,
  OnCallFileCheckInput,
  Override,
  OverrideInput,
  RoutingRule,
  RoutingRuleInput,
  RoutingTrial,
  RoutingTrialResult,
  Schedule,
  ScheduleInput,
  ScheduleOnCall,
  ScheduleProblem,
  SchedulePerson,
  scheduleProblems,
  ServiceOnCall,
  Shift,
  ShiftHistory,
  shiftsBetween,
  TeamActivity,
  TeamDetails,
  TeamListItem,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { banclyWorld } from './banclyWorld';
import { fakeAlert } from './fakeAlert';
import { fakeMyOnCall } from './fakeMyOnCall';
import { fakeOnCallOf } from './fakeOnCallOf';
import { FakeOnCallPeopleApi } from './FakeOnCallPeopleApi';
import { FakeOnCallWorld } from './FakeOnCallWorld';
import { fakeServiceOnCall } from './fakeServiceOnCall';
import { matchesAlertFilter } from './matchesAlertFilter';
import { ofTeam } from './ofTeam';

/**
 * A pager in memory, for tests and for looking at screens: it tells the story of the bank Bancly unless told another,
 * and changes as the real one would.
 *
 * @public
 */
export class FakeOnCallApi implements OnCallApi {
  /** What it knows at this moment; replace it to tell another story. */
  world: FakeOnCallWorld;
  /** What it tells about teams. */
  teamActivity: readonly TeamActivity[] = [];
  /** Who really was on call, in every schedule that is asked for. */
  shiftHistory: ShiftHistory = { items: [] };
  /** The files of on-call configuration that it tells of. */
  files: readonly OnCallFile[] = [];
  /** What it says about a file that is checked. */
  fileCheck: OnCallFileCheck = { problems: [], changes: [] };
  /** The page drills that it tells of. */
  drills: readonly Drill[] = [];
  /** Whether the pager follows the catalog. */
  directory: DirectoryState = {};
  /** The drills that come again. */
  drillPlans: readonly DrillPlan[] = [];
  /** Every call, in order: the method's name and its arguments. */
  readonly calls: (readonly [method: string, ...args: readonly unknown[]])[] =
    [];
  /** How the reader is told. */
  readonly me: FakeOnCallPeopleApi;
  readonly #clock: () => DateTime;
  readonly #failures = new Map<string, Error>();
  readonly #services = new Map<string, Partial<ServiceOnCall>>();
  #lastId = 0;

  constructor(options: {
    readonly clock: () => DateTime;
    readonly world?: Partial<FakeOnCallWorld>;
  }) {
    this.#clock = options.clock;
    this.world = { ...banclyWorld(options.clock()), ...options.world };
    this.me = new FakeOnCallPeopleApi({
      get: () => this.world,
      set: changes => {
        this.world = { ...this.world, ...changes };
      },
      called: (method, ...args) => {
        this.calls.push([method, ...args]);
      },
    });
  }

  /** Every later call of a method fails with this error; without an error it works again. */
  failWith(method: keyof OnCallApi, error: Error | undefined): void {
    if (error) {
      this.#failures.set(method, error);
    } else {
      this.#failures.delete(method);
    }
  }

  /** Overrules parts of what is told about a service. */
  answerService(entityRef: string, answer: Partial<ServiceOnCall>): void {
    this.#services.set(entityRef, answer);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listAlerts} */
  async listAlerts(request: AlertListRequest): Promise<CursorPage<Alert>> {
    this.#called('listAlerts', request);
    const { cursor = '0', limit = 50 } = request;
    const start = Number(cursor);
    const all = this.world.alerts.filter(alert =>
      matchesAlertFilter(alert, request),
    );
    const nextCursor =
      start + limit < all.length ? String(start + limit) : undefined;
    return { items: all.slice(start, start + limit), nextCursor };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.countAlerts} */
  async countAlerts(
    filter: AlertFilter,
  ): Promise<Readonly<Record<AlertState, number>>> {
    this.#called('countAlerts', filter);
    const count = (state: AlertState) =>
      this.world.alerts.filter(
        alert => alert.state === state && matchesAlertFilter(alert, filter),
      ).length;
    return {
      open: count('open'),
      acknowledged: count('acknowledged'),
      snoozed: count('snoozed'),
      closed: count('closed'),
    };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getAlert} */
  async getAlert(id: string): Promise<Alert> {
    this.#called('getAlert', id);
    return find(this.world.alerts, id, 'alert');
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getAlertEvents} */
  async getAlertEvents(id: string): Promise<readonly AlertEvent[]> {
    this.#called('getAlertEvents', id);
    return this.world.events.filter(event => event.alertId === id);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getAlertPlan} */
  async getAlertPlan(id: string): Promise<AlertPlan> {
    this.#called('getAlertPlan', id);
    return this.world.plans[id] ?? { pages: [], upcoming: [] };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createAlert} */
  async createAlert(input: AlertInput): Promise<Alert> {
    this.#called('createAlert', input);
    const details = Object.entries(input.details ?? {});
    const alert = fakeAlert({
      ...input,
      details: Object.fromEntries(
        details.map(([key, value]) => [key, String(value)]),
      ),
      id: this.#newId('alert'),
      createdAt: this.#now(),
    });
    this.world = { ...this.world, alerts: [alert, ...this.world.alerts] };
    return alert;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.acknowledgeAlert} */
  async acknowledgeAlert(id: string): Promise<Alert> {
    this.#called('acknowledgeAlert', id);
    const { me } = this.world;
    return this.#changeAlert(id, 'acknowledged', {
      state: 'acknowledged',
      acknowledgedBy: me,
      acknowledgedAt: this.#now(),
      owner: me,
      nextActionAt: undefined,
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.unacknowledgeAlert} */
  async unacknowledgeAlert(id: string): Promise<Alert> {
    this.#called('unacknowledgeAlert', id);
    return this.#changeAlert(id, 'unacknowledged', {
      state: 'open',
      acknowledgedBy: undefined,
      acknowledgedAt: undefined,
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.snoozeAlert} */
  async snoozeAlert(id: string, until: string): Promise<Alert> {
    this.#called('snoozeAlert', id, until);
    return this.#changeAlert(id, 'snoozed', {
      state: 'snoozed',
      snoozedUntil: until,
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.closeAlert} */
  async closeAlert(id: string, note?: string): Promise<Alert> {
    this.#called('closeAlert', id, note);
    return this.#changeAlert(id, 'closed', {
      state: 'closed',
      closedBy: this.world.me,
      closedAt: this.#now(),
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.escalateAlert} */
  async escalateAlert(id: string): Promise<Alert> {
    this.#called('escalateAlert', id);
    return this.#changeAlert(id, 'escalated', { nextActionAt: this.#now() });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.addAlertNote} */
  async addAlertNote(id: string, text: string): Promise<AlertEvent> {
    this.#called('addAlertNote', id, text);
    return this.#log(id, 'note', text);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateAlert} */
  async updateAlert(id: string, update: AlertUpdate): Promise<Alert> {
    this.#called('updateAlert', id, update);
    return this.#changeAlert(id, 'updated', update);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteAlert} */
  async deleteAlert(id: string): Promise<void> {
    this.#called('deleteAlert', id);
    const alerts = this.world.alerts.filter(item => item.id !== id);
    this.world = { ...this.world, alerts };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.markAlertSeen} */
  async markAlertSeen(id: string): Promise<Alert> {
    this.#called('markAlertSeen', id);
    const { seenBy = [] } = find(this.world.alerts, id, 'alert');
    const { me } = this.world;
    return seenBy.includes(me)
      ? find(this.world.alerts, id, 'alert')
      : this.#changeAlert(id, 'seen', { seenBy: [...seenBy, me] });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.changeAlertTags} */
  async changeAlertTags(
    id: string,
    change: {
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
    },
  ): Promise<Alert> {
    this.#called('changeAlertTags', id, change);
    const { add = [], remove = [] } = change;
    const { tags } = find(this.world.alerts, id, 'alert');
    const kept = tags.filter(tag => !remove.includes(tag));
    return this.#changeAlert(id, 'updated', {
      tags: [...new Set([...kept, ...add])],
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.changeAlertDetails} */
  async changeAlertDetails(
    id: string,
    change: {
      readonly set?: Readonly<Record<string, string>>;
      readonly remove?: readonly string[];
    },
  ): Promise<Alert> {
    this.#called('changeAlertDetails', id, change);
    const { set = {}, remove = [] } = change;
    const before = find(this.world.alerts, id, 'alert').details;
    const kept = Object.entries(before).filter(
      ([key]) => !remove.includes(key),
    );
    return this.#changeAlert(id, 'updated', {
      details: { ...Object.fromEntries(kept), ...set },
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.assignAlert} */
  async assignAlert(id: string, owner: string): Promise<Alert> {
    this.#called('assignAlert', id, owner);
    return this.#changeAlert(id, 'assigned', { owner });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.addAlertResponder} */
  async addAlertResponder(
    id: string,
    responder: AlertResponder,
  ): Promise<Alert> {
    this.#called('addAlertResponder', id, responder);
    const { responders } = find(this.world.alerts, id, 'alert');
    return this.#changeAlert(id, 'routed', {
      responders: [...responders, responder],
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.runAlertAction} */
  async runAlertAction(id: string, action: string): Promise<Alert> {
    this.#called('runAlertAction', id, action);
    return this.#changeAlert(id, 'action', {});
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listAlertAttachments} */
  async listAlertAttachments(
    alertId: string,
  ): Promise<readonly AlertAttachment[]> {
    this.#called('listAlertAttachments', alertId);
    return this.world.attachments[alertId] ?? [];
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.addAlertLink} */
  async addAlertLink(
    alertId: string,
    input: AlertLinkInput,
  ): Promise<AlertAttachment> {
    this.#called('addAlertLink', alertId, input);
    const { url, name = url } = input;
    return this.#attach(alertId, { name, url });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.uploadAlertFile} */
  async uploadAlertFile(
    alertId: string,
    { name, content }: { readonly name: string; readonly content: Blob },
  ): Promise<AlertAttachment> {
    this.#called('uploadAlertFile', alertId, name);
    return this.#attach(alertId, { name, size: content.size });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getAlertAttachmentUrl} */
  async getAlertAttachmentUrl(
    alertId: string,
    attachmentId: string,
  ): Promise<{ readonly url: string }> {
    this.#called('getAlertAttachmentUrl', alertId, attachmentId);
    return { url: `https://portal.example/attachments/${attachmentId}` };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteAlertAttachment} */
  async deleteAlertAttachment(
    alertId: string,
    attachmentId: string,
  ): Promise<void> {
    this.#called('deleteAlertAttachment', alertId, attachmentId);
    const { attachments } = this.world;
    const left = (attachments[alertId] ?? []).filter(
      ({ id }) => id !== attachmentId,
    );
    this.world = {
      ...this.world,
      attachments: { ...attachments, [alertId]: left },
    };
  }

  #attach(
    alertId: string,
    said: Pick<AlertAttachment, 'name' | 'url' | 'size'>,
  ): AlertAttachment {
    const { attachments, me } = this.world;
    const id = this.#newId('attachment');
    const added = { ...said, id, addedAt: this.#now(), addedBy: me };
    const all = [...(attachments[alertId] ?? []), added];
    this.world = {
      ...this.world,
      attachments: { ...attachments, [alertId]: all },
    };
    return added;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getAlertRecipients} */
  async getAlertRecipients(id: string): Promise<readonly AlertRecipient[]> {
    this.#called('getAlertRecipients', id);
    return [];
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listSavedAlertSearches} */
  async listSavedAlertSearches(): Promise<readonly SavedAlertSearch[]> {
    this.#called('listSavedAlertSearches');
    return this.world.searches;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createSavedAlertSearch} */
  async createSavedAlertSearch(
    input: SavedAlertSearchInput,
  ): Promise<SavedAlertSearch> {
    this.#called('createSavedAlertSearch', input);
    const saved = {
      teams: [],
      ...input,
      id: this.#newId('search'),
      owner: this.world.me,
      createdAt: this.#now(),
      updatedAt: this.#now(),
    };
    this.world = { ...this.world, searches: [...this.world.searches, saved] };
    return saved;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateSavedAlertSearch} */
  async updateSavedAlertSearch(
    id: string,
    input: SavedAlertSearchInput,
  ): Promise<SavedAlertSearch> {
    this.#called('updateSavedAlertSearch', id, input);
    const before = find(this.world.searches, id, 'saved search');
    const after = { ...before, ...input, updatedAt: this.#now() };
    const searches = this.world.searches.map(item =>
      item.id === id ? after : item,
    );
    this.world = { ...this.world, searches };
    return after;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteSavedAlertSearch} */
  async deleteSavedAlertSearch(id: string): Promise<void> {
    this.#called('deleteSavedAlertSearch', id);
    const searches = this.world.searches.filter(item => item.id !== id);
    this.world = { ...this.world, searches };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listSchedules} */
  async listSchedules(request: {
    readonly team?: string;
  }): Promise<readonly Schedule[]> {
    this.#called('listSchedules', request);
    return ofTeam(this.world.schedules, request.team);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getSchedule} */
  async getSchedule(id: string): Promise<Schedule> {
    this.#called('getSchedule', id);
    return find(this.world.schedules, id, 'schedule');
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createSchedule} */
  async createSchedule(input: ScheduleInput): Promise<Schedule> {
    this.#called('createSchedule', input);
    const schedule = this.#toSchedule(this.#newId('schedule'), input);
    const schedules = [...this.world.schedules, schedule];
    this.world = { ...this.world, schedules };
    return schedule;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateSchedule} */
  async updateSchedule(id: string, input: ScheduleInput): Promise<Schedule> {
    this.#called('updateSchedule', id, input);
    const { overrides } = find(this.world.schedules, id, 'schedule');
    const schedule = { ...this.#toSchedule(id, input), overrides };
    this.#replaceSchedule(schedule);
    return schedule;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteSchedule} */
  async deleteSchedule(id: string): Promise<void> {
    this.#called('deleteSchedule', id);
    const schedules = this.world.schedules.filter(item => item.id !== id);
    this.world = { ...this.world, schedules };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getShifts} */
  async getShifts(request: {
    readonly scheduleId: string;
    readonly from: string;
    readonly to: string;
  }): Promise<readonly Shift[]> {
    this.#called('getShifts', request);
    const { scheduleId, from, to } = request;
    const schedule = find(this.world.schedules, scheduleId, 'schedule');
    return shiftsBetween(schedule, from, to);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.importCalendar} */
  async importCalendar(input: CalendarImportInput): Promise<CalendarImport> {
    this.#called('importCalendar', input);
    const plan = this.world.calendarImport ?? {
      timezone: input.timezone ?? 'Etc/UTC',
      until: this.#now(),
      shifts: [],
      unknown: [],
    };
    if (input.isDryRun) {
      return plan;
    }
    const { name, team } = input;
    const schedule = await this.createSchedule({
      name,
      team,
      timezone: plan.timezone,
      rotations: [],
    });
    return { ...plan, schedule };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listSchedulePeople} */
  async listSchedulePeople(id: string): Promise<readonly SchedulePerson[]> {
    this.#called('listSchedulePeople', id);
    const { rotations } = find(this.world.schedules, id, 'schedule');
    const { names, zones = {} } = this.world;
    return rotations
      .flatMap(({ participants }) => participants)
      .flatMap(participant =>
        participant.type === 'user'
          ? [
              {
                ref: participant.ref,
                name: names[participant.ref] ?? participant.ref,
                zone: zones[participant.ref],
              },
            ]
          : [],
      );
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getShiftHistory} */
  async getShiftHistory(request: {
    readonly scheduleId: string;
    readonly from: string;
    readonly to: string;
  }): Promise<ShiftHistory> {
    this.#called('getShiftHistory', request);
    find(this.world.schedules, request.scheduleId, 'schedule');
    return this.shiftHistory;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getScheduleProblems} */
  async getScheduleProblems(id: string): Promise<readonly ScheduleProblem[]> {
    this.#called('getScheduleProblems', id);
    const { schedules, names, unreachable } = this.world;
    return scheduleProblems({
      schedule: find(schedules, id, 'schedule'),
      at: this.#now(),
      isKnown: person => person in names,
      isReachable: person => !unreachable.includes(person),
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createOverride} */
  async createOverride(
    scheduleId: string,
    input: OverrideInput,
  ): Promise<Override> {
    this.#called('createOverride', scheduleId, input);
    const schedule = find(this.world.schedules, scheduleId, 'schedule');
    const override = this.#toOverride(this.#newId('override'), input);
    const overrides = [...schedule.overrides, override];
    this.#replaceSchedule({ ...schedule, overrides });
    return override;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateOverride} */
  async updateOverride(
    scheduleId: string,
    overrideId: string,
    input: OverrideInput,
  ): Promise<Override> {
    this.#called('updateOverride', scheduleId, overrideId, input);
    const schedule = find(this.world.schedules, scheduleId, 'schedule');
    const { alias, dealId } = find(schedule.overrides, overrideId, 'override');
    const override = {
      ...this.#toOverride(overrideId, input),
      alias,
      dealId,
    };
    const overrides = schedule.overrides.map(one =>
      one.id === overrideId ? override : one,
    );
    this.#replaceSchedule({ ...schedule, overrides });
    return override;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteOverride} */
  async deleteOverride(scheduleId: string, overrideId: string): Promise<void> {
    this.#called('deleteOverride', scheduleId, overrideId);
    const schedule = find(this.world.schedules, scheduleId, 'schedule');
    const overrides = schedule.overrides.filter(({ id }) => id !== overrideId);
    this.#replaceSchedule({ ...schedule, overrides });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listForwardings} */
  async listForwardings(request: {
    readonly person?: string;
  }): Promise<readonly Forwarding[]> {
    this.#called('listForwardings', request);
    const { person } = request;
    return this.world.forwardings.filter(
      ({ from, to }) => !person || from === person || to === person,
    );
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createForwarding} */
  async createForwarding(input: ForwardingInput): Promise<Forwarding> {
    this.#called('createForwarding', input);
    const forwarding = this.#toForwarding(this.#newId('forwarding'), input);
    this.#setForwardings([...this.world.forwardings, forwarding]);
    return forwarding;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateForwarding} */
  async updateForwarding(
    id: string,
    input: ForwardingInput,
  ): Promise<Forwarding> {
    this.#called('updateForwarding', id, input);
    const forwarding = this.#toForwarding(id, input);
    this.#setForwardings(
      this.world.forwardings.map(known =>
        known.id === id ? forwarding : known,
      ),
    );
    return forwarding;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteForwarding} */
  async deleteForwarding(id: string): Promise<void> {
    this.#called('deleteForwarding', id);
    this.#setForwardings(
      this.world.forwardings.filter(known => known.id !== id),
    );
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listEscalationPolicies} */
  async listEscalationPolicies(request: {
    readonly team?: string;
  }): Promise<readonly EscalationPolicy[]> {
    this.#called('listEscalationPolicies', request);
    return ofTeam(this.world.policies, request.team);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createEscalationPolicy} */
  async createEscalationPolicy(
    input: EscalationPolicyInput,
  ): Promise<EscalationPolicy> {
    this.#called('createEscalationPolicy', input);
    const policy = { ...input, id: this.#newId('policy') };
    this.world = { ...this.world, policies: [...this.world.policies, policy] };
    return policy;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateEscalationPolicy} */
  async updateEscalationPolicy(
    id: string,
    input: EscalationPolicyInput,
  ): Promise<EscalationPolicy> {
    this.#called('updateEscalationPolicy', id, input);
    const policy = { ...input, id };
    const policies = this.world.policies.map(item =>
      item.id === id ? policy : item,
    );
    this.world = { ...this.world, policies };
    return policy;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteEscalationPolicy} */
  async deleteEscalationPolicy(id: string): Promise<void> {
    this.#called('deleteEscalationPolicy', id);
    const policies = this.world.policies.filter(item => item.id !== id);
    this.world = { ...this.world, policies };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listOnCallFiles} */
  async listOnCallFiles(): Promise<readonly OnCallFile[]> {
    this.#called('listOnCallFiles');
    return this.files;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.checkOnCallFile} */
  async checkOnCallFile(input: OnCallFileCheckInput): Promise<OnCallFileCheck> {
    this.#called('checkOnCallFile', input);
    return this.fileCheck;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.readOnCallFiles} */
  async readOnCallFiles(): Promise<readonly OnCallFile[]> {
    this.#called('readOnCallFiles');
    return this.files;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.releaseOnCallFile} */
  async releaseOnCallFile(ref: string): Promise<void> {
    this.#called('releaseOnCallFile', ref);
    this.files = this.files.filter(file => file.ref !== ref);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listTeams} */
  async listTeams(): Promise<readonly TeamListItem[]> {
    this.#called('listTeams');
    return this.world.teams.map(({ ref, name, members }) => ({
      ref,
      name,
      memberCount: members.length,
      scheduleCount: ofTeam(this.world.schedules, ref).length,
      policyCount: ofTeam(this.world.policies, ref).length,
      ruleCount: this.#rulesOf(ref).length - 1,
    }));
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getTeam} */
  async getTeam(ref: string): Promise<TeamDetails> {
    this.#called('getTeam', ref);
    const team = this.world.teams.find(item => item.ref === ref);
    if (!team) {
      throw new NotFoundError(`No team with the reference ${ref}`);
    }
    return team;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getTeamActivity} */
  async getTeamActivity(ref: string): Promise<readonly TeamActivity[]> {
    this.#called('getTeamActivity', ref);
    return this.teamActivity;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listRoutingRules} */
  async listRoutingRules(request: {
    readonly team: string;
  }): Promise<readonly RoutingRule[]> {
    this.#called('listRoutingRules', request);
    return this.#rulesOf(request.team);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createRoutingRule} */
  async createRoutingRule(input: RoutingRuleInput): Promise<RoutingRule> {
    this.#called('createRoutingRule', input);
    const { order, ...said } = input;
    const rule = { ...said, id: this.#newId('rule'), isDefault: false };
    const rules = this.#rulesOf(input.team);
    const at = Math.min(order ?? rules.length - 1, rules.length - 1);
    this.#keepRules(input.team, [
      ...rules.slice(0, at),
      rule,
      ...rules.slice(at),
    ]);
    return rule;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateRoutingRule} */
  async updateRoutingRule(
    id: string,
    input: RoutingRuleInput,
  ): Promise<RoutingRule> {
    this.#called('updateRoutingRule', id, input);
    const { order: _order, ...said } = input;
    const rules = this.#rulesOf(input.team);
    const { isDefault } = find(rules, id, 'routing rule');
    const rule = { ...said, id, isDefault };
    this.#keepRules(
      input.team,
      rules.map(item => (item.id === id ? rule : item)),
    );
    return rule;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteRoutingRule} */
  async deleteRoutingRule(id: string): Promise<void> {
    this.#called('deleteRoutingRule', id);
    const routingRules = this.world.routingRules.filter(rule => rule.id !== id);
    this.world = { ...this.world, routingRules };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.moveRoutingRule} */
  async moveRoutingRule(
    id: string,
    order: number,
  ): Promise<readonly RoutingRule[]> {
    this.#called('moveRoutingRule', id, order);
    const rule = find(this.world.routingRules, id, 'routing rule');
    const others = this.#rulesOf(rule.team).filter(item => item.id !== id);
    this.#keepRules(rule.team, [
      ...others.slice(0, order),
      rule,
      ...others.slice(order),
    ]);
    return this.#rulesOf(rule.team);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.tryRouting} */
  async tryRouting(trial: RoutingTrial): Promise<RoutingTrialResult> {
    this.#called('tryRouting', trial);
    const at = trial.at ?? iso(this.#clock());
    const rules = this.#rulesOf(trial.team);
    const { rule, verdicts } = chooseRoutingRule({ rules, subject: trial, at });
    return { at, ruleId: rule?.id, rules: verdicts, sentences: [], steps: [] };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.whoIsOnCall} */
  async whoIsOnCall(request: {
    readonly team?: string;
    readonly at?: string;
  }): Promise<readonly ScheduleOnCall[]> {
    this.#called('whoIsOnCall', request);
    const at = request.at ? DateTime.fromISO(request.at) : this.#clock();
    return fakeOnCallOf(this.world, request.team, at);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listDrills} */
  async listDrills(): Promise<readonly Drill[]> {
    this.#called('listDrills');
    return this.drills;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.startDrill} */
  async startDrill(input: DrillInput): Promise<Drill> {
    this.#called('startDrill', input);
    const drill: Drill = {
      id: `drill-${this.drills.length + 1}`,
      target: { ...input.target, name: input.target.ref },
      requestedBy: 'user:default/ana',
      startsAt: input.at ?? this.#clock().toUTC().toISO() ?? '',
      state: 'planned',
      messages: [],
    };
    this.drills = [drill, ...this.drills];
    return drill;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listDrillPlans} */
  async listDrillPlans(): Promise<readonly DrillPlan[]> {
    this.#called('listDrillPlans');
    return this.drillPlans;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createDrillPlan} */
  async createDrillPlan(input: DrillPlanInput): Promise<DrillPlan> {
    this.#called('createDrillPlan', input);
    const plan: DrillPlan = {
      ...input,
      id: `drill-plan-${this.drillPlans.length + 1}`,
      target: { ...input.target, name: input.target.ref },
      createdBy: 'user:default/ana',
      nextAt: this.#clock().plus({ days: 3 }).toUTC().toISO() ?? '',
    };
    this.drillPlans = [...this.drillPlans, plan];
    return plan;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteDrillPlan} */
  async deleteDrillPlan(id: string): Promise<void> {
    this.#called('deleteDrillPlan', id);
    this.drillPlans = this.drillPlans.filter(plan => plan.id !== id);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getDirectoryState} */
  async getDirectoryState(): Promise<DirectoryState> {
    this.#called('getDirectoryState');
    return this.directory;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.confirmDirectory} */
  async confirmDirectory(): Promise<DirectoryState> {
    this.#called('confirmDirectory');
    const { doubt } = this.directory;
    if (!doubt) {
      throw new ConflictError('There is nothing to confirm');
    }
    const confirmed = {
      confirmedAt: this.#clock().toUTC().toISO() ?? undefined,
      confirmedBy: this.world.me,
    };
    this.directory = { doubt: { ...doubt, ...confirmed } };
    return this.directory;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getServiceOnCall} */
  async getServiceOnCall(entityRef: string): Promise<ServiceOnCall> {
    this.#called('getServiceOnCall', entityRef);
    return this.#service(entityRef);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getServicesOnCall} */
  async getServicesOnCall(
    entityRefs: readonly string[],
  ): Promise<readonly ServiceOnCall[]> {
    this.#called('getServicesOnCall', entityRefs);
    return entityRefs.map(ref => this.#service(ref));
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getMyOnCall} */
  async getMyOnCall(): Promise<MyOnCall> {
    this.#called('getMyOnCall');
    return fakeMyOnCall(this.world, this.#clock());
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listCoverRequests} */
  async listCoverRequests(): Promise<readonly CoverRequest[]> {
    this.#called('listCoverRequests');
    return this.world.coverRequests.map(request => this.#named(request));
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.requestCover} */
  async requestCover(input: CoverRequestInput): Promise<CoverRequest> {
    this.#called('requestCover', input);
    const request: CoverRequest = {
      ...input,
      id: this.#newId('cover'),
      rotationIds: [],
      from: this.world.me,
      start: utc(input.start),
      end: utc(input.end),
      inReturn: input.inReturn && { ...input.inReturn, rotationIds: [] },
      status: 'open',
      createdAt: this.#now(),
    };
    const coverRequests = [...this.world.coverRequests, request];
    this.world = { ...this.world, coverRequests };
    return this.#named(request);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.answerCoverRequest} */
  async answerCoverRequest(
    id: string,
    answer: Exclude<CoverRequest['status'], 'open'>,
  ): Promise<CoverRequest> {
    this.#called('answerCoverRequest', id, answer);
    const before = find(this.world.coverRequests, id, 'cover request');
    const request = { ...before, status: answer, answeredAt: this.#now() };
    const coverRequests = this.world.coverRequests.map(known =>
      known.id === id ? request : known,
    );
    this.world = { ...this.world, coverRequests };
    return this.#named(request);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listCalendarLinks} */
  async listCalendarLinks(): Promise<readonly CalendarLink[]> {
    this.#called('listCalendarLinks');
    return this.world.calendarLinks;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createCalendarLink} */
  async createCalendarLink(input: {
    readonly scheduleId?: string;
  }): Promise<CalendarLink & { readonly url: string }> {
    this.#called('createCalendarLink', input);
    const id = this.#newId('calendar-link');
    const link = { ...input, id, createdAt: this.#now() };
    const calendarLinks = [...this.world.calendarLinks, link];
    this.world = { ...this.world, calendarLinks };
    return { ...link, url: `https://portal.example/calendars/${id}.ics` };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteCalendarLink} */
  async deleteCalendarLink(id: string): Promise<void> {
    this.#called('deleteCalendarLink', id);
    const calendarLinks = this.world.calendarLinks.filter(
      link => link.id !== id,
    );
    this.world = { ...this.world, calendarLinks };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listIntegrations} */
  async listIntegrations(): Promise<readonly Integration[]> {
    this.#called('listIntegrations');
    return this.world.integrations;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createIntegration} */
  async createIntegration(
    input: IntegrationInput,
  ): Promise<Integration & { readonly key: string }> {
    this.#called('createIntegration', input);
    const { name, type = 'api', team, key = 'fake-key-shown-once' } = input;
    const integration: Integration = {
      id: this.#newId('integration'),
      name,
      type,
      team,
      rights: input.rights ?? ['write'],
      scope: input.scope ?? 'account',
      priorities: input.priorities,
      enabled: true,
      createdAt: this.#now(),
    };
    const integrations = [...this.world.integrations, integration];
    this.world = { ...this.world, integrations };
    return { ...integration, key };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateIntegration} */
  async updateIntegration(
    id: string,
    change: IntegrationChange,
  ): Promise<Integration> {
    this.#called('updateIntegration', id, change);
    const before = find(this.world.integrations, id, 'integration');
    const { team = before.team, ...others } = change;
    const after = { ...before, ...others, team: team ?? undefined };
    const integrations = this.world.integrations.map(item =>
      item.id === id ? after : item,
    );
    this.world = { ...this.world, integrations };
    return after;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.rotateIntegrationKey} */
  async rotateIntegrationKey(
    id: string,
    rotation: KeyRotation,
  ): Promise<Integration & { readonly key: string }> {
    this.#called('rotateIntegrationKey', id, rotation);
    const { key = 'fake-new-key-shown-once' } = rotation;
    return { ...find(this.world.integrations, id, 'integration'), key };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteIntegration} */
  async deleteIntegration(id: string): Promise<void> {
    this.#called('deleteIntegration', id);
    const integrations = this.world.integrations.filter(item => item.id !== id);
    this.world = { ...this.world, integrations };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listAlertSources} */
  async listAlertSources(): Promise<readonly AlertSourceInfo[]> {
    this.#called('listAlertSources');
    return this.world.alertSources;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.getIntegrationReading} */
  async getIntegrationReading(id: string): Promise<IntegrationReading> {
    this.#called('getIntegrationReading', id);
    return this.world.readings[id] ?? {};
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.saveWebhookMapping} */
  async saveWebhookMapping(
    id: string,
    mapping: WebhookMapping,
  ): Promise<WebhookMapping> {
    this.#called('saveWebhookMapping', id, mapping);
    const readings = {
      ...this.world.readings,
      [id]: { ...this.world.readings[id], mapping },
    };
    this.world = { ...this.world, readings };
    return mapping;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteWebhookMapping} */
  async deleteWebhookMapping(id: string): Promise<void> {
    this.#called('deleteWebhookMapping', id);
    const { mapping, ...reading } = this.world.readings[id] ?? {};
    const readings = { ...this.world.readings, [id]: reading };
    this.world = { ...this.world, readings };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.saveIntegrationActions} */
  async saveIntegrationActions(
    id: string,
    actions: readonly IntegrationAction[],
  ): Promise<readonly IntegrationAction[]> {
    this.#called('saveIntegrationActions', id, actions);
    const integrations = this.world.integrations.map(one =>
      one.id === id ? { ...one, actions } : one,
    );
    this.world = { ...this.world, integrations };
    return actions;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.previewMessage} */
  async previewMessage(
    id: string,
    request: MessageTrial,
  ): Promise<readonly MessagePreview[]> {
    this.#called('previewMessage', id, request);
    const said = request.actions?.at(-1) ?? request.mapping?.fields;
    const message = said?.message ?? 'A message';
    return [
      {
        does: 'open',
        rule: 'no rule fits, so it opens an alert',
        alias: 'fake',
        alert: {
          message,
          alias: 'fake',
          priority: 'P3',
          source: 'Webhook',
          tags: [],
          details: {},
        },
      },
    ];
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.sendTestAlert} */
  async sendTestAlert(id: string): Promise<readonly MessageOutcome[]> {
    this.#called('sendTestAlert', id);
    const { id: alertId } = this.world.alerts[0];
    return [
      { does: 'open', rule: 'a test', alias: 'test', alertId, outcome: 'done' },
    ];
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listHeartbeats} */
  async listHeartbeats(): Promise<readonly Heartbeat[]> {
    this.#called('listHeartbeats');
    return this.world.heartbeats;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createHeartbeat} */
  async createHeartbeat(input: HeartbeatInput): Promise<Heartbeat> {
    this.#called('createHeartbeat', input);
    const heartbeat: Heartbeat = {
      ...input,
      id: this.#newId('heartbeat'),
      state: input.enabled ? 'waiting' : 'disabled',
      createdAt: this.#now(),
    };
    const heartbeats = [...this.world.heartbeats, heartbeat];
    this.world = { ...this.world, heartbeats };
    return heartbeat;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateHeartbeat} */
  async updateHeartbeat(id: string, input: HeartbeatInput): Promise<Heartbeat> {
    this.#called('updateHeartbeat', id, input);
    const before = this.world.heartbeats.find(item => item.id === id);
    if (!before) {
      throw new NotFoundError(`No heartbeat with id ${id}`);
    }
    const wasOff = before.state === 'disabled' && input.enabled;
    const on = wasOff ? 'waiting' : before.state;
    const state = input.enabled ? on : 'disabled';
    const after: Heartbeat = { ...before, ...input, state };
    const heartbeats = this.world.heartbeats.map(item =>
      item.id === id ? after : item,
    );
    this.world = { ...this.world, heartbeats };
    return after;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteHeartbeat} */
  async deleteHeartbeat(id: string): Promise<void> {
    this.#called('deleteHeartbeat', id);
    const heartbeats = this.world.heartbeats.filter(item => item.id !== id);
    this.world = { ...this.world, heartbeats };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listActionHooks} */
  async listActionHooks(): Promise<readonly ActionHook[]> {
    this.#called('listActionHooks');
    return this.world.actionHooks;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createActionHook} */
  async createActionHook(input: ActionHookInput): Promise<ActionHook> {
    this.#called('createActionHook', input);
    const { actionHooks, me: createdBy } = this.world;
    const id = this.#newId('hook');
    const made = { ...input, id, createdAt: this.#now(), createdBy };
    this.world = { ...this.world, actionHooks: [...actionHooks, made] };
    return made;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateActionHook} */
  async updateActionHook(
    id: string,
    input: ActionHookInput,
  ): Promise<ActionHook> {
    this.#called('updateActionHook', id, input);
    const before = this.world.actionHooks.find(hook => hook.id === id);
    if (!before) {
      throw new NotFoundError(`No action hook with id ${id}`);
    }
    const after = { ...before, ...input };
    const actionHooks = this.world.actionHooks.map(hook =>
      hook.id === id ? after : hook,
    );
    this.world = { ...this.world, actionHooks };
    return after;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteActionHook} */
  async deleteActionHook(id: string): Promise<void> {
    this.#called('deleteActionHook', id);
    const actionHooks = this.world.actionHooks.filter(hook => hook.id !== id);
    this.world = { ...this.world, actionHooks };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listHandlingPolicies} */
  async listHandlingPolicies(): Promise<readonly HandlingPolicy[]> {
    this.#called('listHandlingPolicies');
    return this.world.handlingPolicies;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createHandlingPolicy} */
  async createHandlingPolicy(
    input: HandlingPolicyInput,
  ): Promise<HandlingPolicy> {
    this.#called('createHandlingPolicy', input);
    const { handlingPolicies: others } = this.world;
    const policy: HandlingPolicy = {
      ...input,
      id: this.#newId('policy'),
      order: others.length,
    };
    this.world = { ...this.world, handlingPolicies: [...others, policy] };
    return policy;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateHandlingPolicy} */
  async updateHandlingPolicy(
    id: string,
    input: HandlingPolicyInput,
    order?: number,
  ): Promise<HandlingPolicy> {
    this.#called('updateHandlingPolicy', id, input, order);
    const before = this.world.handlingPolicies.find(item => item.id === id);
    if (!before) {
      throw new NotFoundError(`No policy with id ${id}`);
    }
    const after = { ...input, id, order: order ?? before.order };
    const handlingPolicies = this.world.handlingPolicies.map(item =>
      item.id === id ? after : item,
    );
    this.world = { ...this.world, handlingPolicies };
    return after;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.tryHandlingPolicies} */
  async tryHandlingPolicies(
    trial: HandlingPolicyTrial,
  ): Promise<HandlingPolicyTrialResult> {
    this.#called('tryHandlingPolicies', trial);
    const verdicts = this.world.handlingPolicies.map(
      ({ id, name, type, filter }) => {
        const verdict = matchesConditions(filter, trial);
        const { matches: applies, reason } = verdict;
        return { policyId: id, name, type, applies, reason };
      },
    );
    const { message = '', alias = 'trial', source = '' } = trial;
    const { priority = 'P3', tags = [], actions = [], details = {} } = trial;
    const alert = { message, alias, source, priority, tags, actions, details };
    return {
      at: trial.at ?? this.#now(),
      verdicts,
      alert: { ...alert, responders: [] },
      effects: [],
    };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteHandlingPolicy} */
  async deleteHandlingPolicy(id: string): Promise<void> {
    this.#called('deleteHandlingPolicy', id);
    const handlingPolicies = this.world.handlingPolicies.filter(
      item => item.id !== id,
    );
    this.world = { ...this.world, handlingPolicies };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.listMaintenance} */
  async listMaintenance(): Promise<readonly Maintenance[]> {
    this.#called('listMaintenance');
    return this.world.maintenance;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.createMaintenance} */
  async createMaintenance(input: MaintenanceInput): Promise<Maintenance> {
    this.#called('createMaintenance', input);
    const { time } = input;
    const isLater = time.type === 'schedule' && time.start > this.#now();
    const made: Maintenance = {
      ...input,
      id: this.#newId('maintenance'),
      status: isLater ? 'planned' : 'active',
      start: time.type === 'schedule' ? time.start : this.#now(),
      end: time.type === 'schedule' ? time.end : undefined,
      createdAt: this.#now(),
      createdBy: this.world.me,
    };
    const maintenance = [made, ...this.world.maintenance];
    this.world = { ...this.world, maintenance };
    return made;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.updateMaintenance} */
  async updateMaintenance(
    id: string,
    input: MaintenanceInput,
  ): Promise<Maintenance> {
    this.#called('updateMaintenance', id, input);
    return this.#changeMaintenance(id, input);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.cancelMaintenance} */
  async cancelMaintenance(id: string): Promise<Maintenance> {
    this.#called('cancelMaintenance', id);
    return this.#changeMaintenance(id, {
      status: 'cancelled',
      cancelledAt: this.#now(),
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallApi.deleteMaintenance} */
  async deleteMaintenance(id: string): Promise<void> {
    this.#called('deleteMaintenance', id);
    const maintenance = this.world.maintenance.filter(item => item.id !== id);
    this.world = { ...this.world, maintenance };
  }

  #changeMaintenance(id: string, change: Partial<Maintenance>): Maintenance {
    const before = this.world.maintenance.find(item => item.id === id);
    if (!before) {
      throw new NotFoundError(`No maintenance with id ${id}`);
    }
    const after = { ...before, ...change };
    const maintenance = this.world.maintenance.map(item =>
      item.id === id ? after : item,
    );
    this.world = { ...this.world, maintenance };
    return after;
  }

  #called(method: keyof OnCallApi, ...args: readonly unknown[]): void {
    this.calls.push([method, ...args]);
    const failure = this.#failures.get(method);
    if (failure) {
      throw failure;
    }
  }

  #now(): string {
    return iso(this.#clock());
  }

  #rulesOf(team: string): readonly RoutingRule[] {
    const rules = ofTeam(this.world.routingRules, team);
    return rules.some(({ isDefault }) => isDefault)
      ? rules
      : [...rules, fakeDefaultRule(team)];
  }

  #keepRules(team: string, rules: readonly RoutingRule[]): void {
    const others = this.world.routingRules.filter(rule => rule.team !== team);
    this.world = { ...this.world, routingRules: [...others, ...rules] };
  }

  #newId(kind: string): string {
    this.#lastId += 1;
    return `${kind}-${this.#lastId}`;
  }

  #changeAlert(
    id: string,
    type: AlertEvent['type'],
    change: Partial<Alert>,
  ): Alert {
    const before = find(this.world.alerts, id, 'alert');
    const after = { ...before, ...change, updatedAt: this.#now() };
    const alerts = this.world.alerts.map(item =>
      item.id === id ? after : item,
    );
    this.world = { ...this.world, alerts };
    this.#log(id, type, `Now ${after.state}.`);
    return after;
  }

  #log(alertId: string, type: AlertEvent['type'], text: string): AlertEvent {
    const event: AlertEvent = {
      id: this.#newId('event'),
      alertId,
      at: this.#now(),
      type,
      text,
      actor: this.world.me,
    };
    this.world = { ...this.world, events: [...this.world.events, event] };
    return event;
  }

  #service(entityRef: string): ServiceOnCall {
    return {
      ...fakeServiceOnCall(this.world, entityRef, this.#clock()),
      ...this.#services.get(entityRef),
    };
  }

  #toSchedule(id: string, input: ScheduleInput): Schedule {
    return {
      ...input,
      id,
      enabled: input.enabled ?? true,
      overrides: [],
      rotations: input.rotations.map(rotation => ({
        ...rotation,
        id: rotation.id ?? this.#newId('rotation'),
      })),
    };
  }

  #named(request: CoverRequest): CoverRequest {
    const { scheduleId, inReturn } = request;
    const nameOf = (id: string) =>
      this.world.schedules.find(schedule => schedule.id === id)?.name;
    return {
      ...request,
      scheduleName: nameOf(scheduleId),
      inReturn: inReturn && {
        ...inReturn,
        scheduleName: nameOf(inReturn.scheduleId),
      },
    };
  }

  #toOverride(id: string, input: OverrideInput): Override {
    return {
      id,
      participant: input.participant,
      start: utc(input.start),
      end: utc(input.end),
      rotationIds: input.rotationIds ?? [],
      createdAt: this.#now(),
      createdBy: this.world.me,
    };
  }

  #toForwarding(id: string, input: ForwardingInput): Forwarding {
    const [start, end] = [utc(input.start), utc(input.end)];
    const createdBy = this.world.me;
    return { ...input, id, start, end, createdAt: this.#now(), createdBy };
  }

  #setForwardings(forwardings: readonly Forwarding[]): void {
    const schedules = this.world.schedules.map(schedule => ({
      ...schedule,
      forwardings: forwardingsFor(schedule, forwardings),
    }));
    this.world = { ...this.world, forwardings, schedules };
  }

  #replaceSchedule(schedule: Schedule): void {
    const schedules = this.world.schedules.map(item =>
      item.id === schedule.id ? schedule : item,
    );
    this.world = { ...this.world, schedules };
  }
}

function find<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  kind: string,
): T {
  const found = items.find(item => item.id === id);
  if (!found) {
    throw new NotFoundError(`There is no ${kind} with the id ${id}`);
  }
  return found;
}

function utc(at: string): string {
  return iso(DateTime.fromISO(at));
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}

function fakeDefaultRule(team: string): RoutingRule {
  return {
    id: `default-${team}`,
    team,
    name: 'Default',
    isDefault: true,
    criteria: { type: 'match-all' },
    notify: { type: 'automatic' },
  };
}
