import { NotFoundError } from '@backstage/errors';
import {
  ActionHook,
  ActionHookInput,
  Alert,
  AlertAttachment,
  AlertEvent,
  AlertLinkInput,
  CoverRequest,
  CoverRequestInput,
  Drill,
  DrillInput,
  DrillPlan,
  DrillPlanInput,
  EscalationPolicy,
  EscalationPolicyInput,
  Forwarding,
  ForwardingInput,
  HandlingPolicy,
  HandlingPolicyInput,
  Heartbeat,
  HeartbeatInput,
  Maintenance,
  MaintenanceInput,
  Override,
  OverrideInput,
  RoutingRule,
  RoutingRuleInput,
  Schedule,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { MonitoringAlert } from '../oncall/alerts';
import { MonitoringTool, OnCallOfTheSeed, Voice } from '../SeedContext';
import { Journal } from './Journal';

type StoredAlert = Alert & { notes: string[] };

const DRILL: MonitoringAlert = {
  alias: 'drill',
  message: 'DRILL',
  priority: 'P3',
  source: 'Drill',
  entity: '',
  tags: [],
};

/** The part of the pager that the seed talks to, without a database. */
export class InMemoryOnCall implements OnCallOfTheSeed, MonitoringTool {
  /** One comes from the catalog, as code. */
  readonly schedules: Schedule[] = [
    {
      id: 'identity',
      name: 'Identity',
      timezone: 'Asia/Singapore',
      enabled: true,
      team: 'group:default/identity',
      rotations: [],
      overrides: [],
    },
  ];
  readonly forwardings: Forwarding[] = [];
  readonly coverRequests: CoverRequest[] = [];
  readonly policies: EscalationPolicy[] = [];
  readonly routingRules: RoutingRule[] = [];
  readonly alerts: StoredAlert[] = [];
  readonly actionHooks: ActionHook[] = [];
  readonly attachments = new Map<string, readonly AlertAttachment[]>();
  readonly heartbeats: Heartbeat[] = [];
  readonly drills: Drill[] = [];
  readonly drillPlans: DrillPlan[] = [];
  readonly handlingPolicies: HandlingPolicy[] = [];
  readonly maintenance: Maintenance[] = [];
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async listOnCallFiles() {
    const ref = 'location:default/identity-on-call';
    return [{ ref, location: 'identity-on-call', objects: [], problems: [] }];
  }

  async listSchedules() {
    return this.schedules;
  }

  async createSchedule(input: ScheduleInput): Promise<Schedule> {
    this.#journal.write(`schedule ${input.name}`);
    const schedule = {
      enabled: true,
      ...input,
      id: `schedule-${this.schedules.length}`,
      rotations: input.rotations.map((rotation, index) => ({
        ...rotation,
        id: `rotation-${index}`,
      })),
      overrides: [],
    };
    this.schedules.push(schedule);
    return schedule;
  }

  async createOverride(
    id: string,
    input: OverrideInput,
    voice?: Voice,
  ): Promise<Override> {
    this.#journal.write(`override of ${id}`);
    const index = this.schedules.findIndex(schedule => schedule.id === id);
    const override = {
      ...input,
      id: 'override-1',
      rotationIds: [],
      createdAt: input.start,
      createdBy: voice?.token,
    };
    const schedule = this.schedules[index];
    const overrides = [...schedule.overrides, override];
    this.schedules[index] = { ...schedule, overrides };
    return override;
  }

  async listForwardings() {
    return this.forwardings;
  }

  async createForwarding(input: ForwardingInput): Promise<Forwarding> {
    this.#journal.write(`forwarding of ${input.from}`);
    const forwarding = { ...input, id: 'forwarding-1', createdAt: '' };
    this.forwardings.push(forwarding);
    return forwarding;
  }

  async listCoverRequests() {
    return this.coverRequests;
  }

  async requestCover(
    input: CoverRequestInput,
    voice?: Voice,
  ): Promise<CoverRequest> {
    this.#journal.write(`cover of ${input.scheduleId}`);
    const request = {
      ...input,
      inReturn: input.inReturn && { ...input.inReturn, rotationIds: [] },
      id: 'cover-1',
      from: voice?.token ?? '',
      rotationIds: [],
      status: 'open',
      createdAt: '',
    } as const;
    this.coverRequests.push(request);
    return request;
  }

  async listEscalationPolicies() {
    return this.policies;
  }

  async createEscalationPolicy(
    input: EscalationPolicyInput,
  ): Promise<EscalationPolicy> {
    this.#journal.write(`policy ${input.name}`);
    const policy = { ...input, id: `policy-${this.policies.length}` };
    this.policies.push(policy);
    return policy;
  }

  async listRoutingRules({ team }: { readonly team: string }) {
    return this.routingRules.filter(rule => rule.team === team);
  }

  async createRoutingRule(input: RoutingRuleInput): Promise<RoutingRule> {
    this.#journal.write(`routing rule ${input.name}`);
    const { order: _, ...said } = input;
    const id = `rule-${this.routingRules.length}`;
    const rule = { ...said, id, isDefault: false };
    this.routingRules.push(rule);
    return rule;
  }

  async send(input: MonitoringAlert): Promise<void> {
    this.#journal.write(`alert ${input.alias}`);
    const id = String(this.alerts.length + 1);
    this.alerts.push(newAlert(id, input));
  }

  async listHeartbeats() {
    return this.heartbeats;
  }

  async createHeartbeat(input: HeartbeatInput): Promise<Heartbeat> {
    this.#journal.write(`heartbeat ${input.name}`);
    const id = `heartbeat-${this.heartbeats.length}`;
    const heartbeat = {
      ...input,
      id,
      state: 'waiting',
      createdAt: '',
    } as const;
    this.heartbeats.push(heartbeat);
    return heartbeat;
  }

  async listHandlingPolicies() {
    return this.handlingPolicies;
  }

  async createHandlingPolicy(
    input: HandlingPolicyInput,
  ): Promise<HandlingPolicy> {
    this.#journal.write(`handling policy ${input.name}`);
    const order = this.handlingPolicies.length;
    const policy = { ...input, id: `handling-${order}`, order };
    this.handlingPolicies.push(policy);
    return policy;
  }

  async listMaintenance() {
    return this.maintenance;
  }

  async createMaintenance(input: MaintenanceInput): Promise<Maintenance> {
    this.#journal.write(`maintenance ${input.description}`);
    const id = `maintenance-${this.maintenance.length}`;
    const planned = { status: 'planned', start: '', createdAt: '' } as const;
    const made = { ...input, ...planned, id, createdBy: 'demo' };
    this.maintenance.push(made);
    return made;
  }

  async ping(name: string): Promise<void> {
    this.#journal.write(`ping of ${name}`);
    const index = this.heartbeats.findIndex(one => one.name === name);
    this.heartbeats[index] = { ...this.heartbeats[index], state: 'alive' };
  }

  async listAlerts({ cursor = '0' }: { readonly cursor?: string }) {
    const from = Number(cursor);
    const items = this.alerts.slice(from, from + 3);
    const hasMore = from + 3 < this.alerts.length;
    return { items, nextCursor: hasMore ? String(from + 3) : undefined };
  }

  async listDrillPlans() {
    return this.drillPlans;
  }

  async createDrillPlan(input: DrillPlanInput): Promise<DrillPlan> {
    this.#journal.write(`drills of ${input.target.ref}`);
    const plan = {
      ...input,
      id: 'drills',
      target: { ...input.target, name: '' },
      createdBy: '',
      nextAt: '',
    };
    this.drillPlans.push(plan);
    return plan;
  }

  async listDrills() {
    return this.drills;
  }

  async startDrill(input: DrillInput): Promise<Drill> {
    this.#journal.write(`drill of ${input.target.ref}`);
    const drill: Drill = {
      id: 'drill',
      target: { ...input.target, name: '' },
      requestedBy: '',
      startsAt: '',
      state: 'running',
      messages: [
        { person: 'user:default/tomas', channel: 'email', status: 'sent' },
      ],
    };
    this.drills.push(drill);
    this.alerts.push(newAlert(drill.id, DRILL));
    return drill;
  }

  async acknowledgeAlert(id: string, voice?: Voice) {
    const acknowledged = await this.#change(id, {
      state: 'acknowledged',
      acknowledgedBy: voice?.token,
    });
    const index = this.drills.findIndex(drill => drill.id === id);
    if (index >= 0) {
      this.drills[index] = { ...this.drills[index], state: 'answered' };
    }
    return acknowledged;
  }

  snoozeAlert(id: string, snoozedUntil: string) {
    return this.#change(id, { state: 'snoozed', snoozedUntil });
  }

  closeAlert(id: string, _?: string, voice?: Voice) {
    return this.#change(id, { state: 'closed', closedBy: voice?.token });
  }

  async listActionHooks() {
    return this.actionHooks;
  }

  async createActionHook(input: ActionHookInput): Promise<ActionHook> {
    this.#journal.write(`action hook ${input.action}`);
    const id = `hook-${this.actionHooks.length}`;
    const hook = { ...input, id, createdAt: '', createdBy: 'demo' };
    this.actionHooks.push(hook);
    return hook;
  }

  async listAlertAttachments(alertId: string) {
    return this.attachments.get(alertId) ?? [];
  }

  addAlertLink(alertId: string, input: AlertLinkInput) {
    return this.#attach(alertId, input.name ?? input.url);
  }

  uploadAlertFile(alertId: string, file: { readonly name: string }) {
    return this.#attach(alertId, file.name);
  }

  async #attach(alertId: string, name: string): Promise<AlertAttachment> {
    this.#journal.write(`${name} on alert ${alertId}`);
    const before = this.attachments.get(alertId) ?? [];
    const attachment = { id: name, name, addedAt: '', addedBy: 'demo' };
    this.attachments.set(alertId, [...before, attachment]);
    return attachment;
  }

  async addAlertNote(id: string, text: string): Promise<AlertEvent> {
    this.#journal.write(`note on alert ${id}`);
    this.alerts.find(one => one.id === id)?.notes.push(text);
    return { id: '', alertId: id, at: '', type: 'note', text };
  }

  async getAlertEvents(id: string): Promise<readonly AlertEvent[]> {
    const notes = this.alerts.find(one => one.id === id)?.notes ?? [];
    return notes.map(text => ({
      id: text,
      alertId: id,
      at: '',
      type: 'note',
      text,
    }));
  }

  async getServicesOnCall(entityRefs: readonly string[]) {
    return entityRefs.map(entityRef => ({
      entityRef,
      setup: 'ready' as const,
      schedules: [],
      openAlerts: [],
      openAlertCount: 0,
      paging: [],
    }));
  }

  async #change(id: string, changes: Partial<Alert>): Promise<Alert> {
    this.#journal.write(`${changes.state} alert ${id}`);
    const index = this.alerts.findIndex(one => one.id === id);
    if (index < 0) {
      throw new NotFoundError(`No alert ${id}`);
    }
    this.alerts[index] = { ...this.alerts[index], ...changes };
    return this.alerts[index];
  }
}

function newAlert(id: string, input: MonitoringAlert): StoredAlert {
  return {
    ...input,
    id,
    tinyId: id,
    details: input.details ?? {},
    state: 'open',
    actions: input.actions ?? [],
    responders: [],
    teams: [],
    count: 1,
    createdAt: '',
    updatedAt: '',
    lastOccurredAt: '',
    notes: [],
  };
}
