import {
  AlertPriority,
  EscalationPolicy,
  EscalationStep,
  NotificationRule,
  Override,
  RoutingRule,
  QuietHours,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { ChangeDeed } from '../../alerts/AlertRequest';
import { AlertRequests } from '../../alerts/AlertRequests';
import { AlertStore } from '../../alerts/AlertStore';
import { Person, Service, Team } from '../../directory/Directory';
import { DirectoryStore } from '../../directory/DirectoryStore';
import { Paging } from '../../engine/Paging';
import { PolicyStore } from '../../escalation/PolicyStore';
import { ForwardingStore } from '../../forwarding/ForwardingStore';
import { HeartbeatRoom } from '../../heartbeats/HeartbeatRoom';
import { MaintenanceRoom } from '../../maintenance/MaintenanceRoom';
import { migrateDatabase } from '../../migrateDatabase';
import { AcknowledgeAllByLink } from '../../paging/AcknowledgeAllByLink';
import { AcknowledgeLinks } from '../../paging/AcknowledgeLinks';
import { PagingSettings } from '../../paging/pagingSettings';
import { HandlingPolicyRoom } from '../../policies/HandlingPolicyRoom';
import { ContactMethodStore } from '../../people/ContactMethodStore';
import { CATALOG_EMAIL_ID } from '../../people/contactMethodsOf';
import { PreferenceStore } from '../../people/PreferenceStore';
import { mutePerson, setQuietHours } from '../../people/setQuietHours';
import { ScheduleStore } from '../../schedules/ScheduleStore';
import { RoutingRuleStore } from '../../teams/RoutingRuleStore';
import { Arrival, Inbox } from './Inbox';
import { person, team, userRef } from './testRoster';
import { nextDue } from './nextDue';
import {
  SCENARIO_SETTINGS,
  startScenarioProcess,
} from './startScenarioProcess';

/**
 * A pager with a clock that moves only when told, and a mailbox instead of channels; everything else is real.
 *
 * Times are `HH:mm` (or `HH:mm:ss`) of the first day, or ISO 8601.
 */
export class Scenario {
  readonly knex: Knex;
  readonly alerts: AlertStore;
  readonly requests: AlertRequests;
  readonly paging: Paging;
  readonly heartbeats: HeartbeatRoom;
  readonly maintenance: MaintenanceRoom;
  readonly policies: HandlingPolicyRoom;
  readonly #clock: { now: DateTime };
  readonly #day: DateTime;
  readonly #inbox: Inbox;
  readonly #directory: {
    people: Person[];
    teams: Team[];
    services: Service[];
  };

  private constructor(parts: {
    knex: Knex;
    alerts: AlertStore;
    requests: AlertRequests;
    paging: Paging;
    heartbeats: HeartbeatRoom;
    maintenance: MaintenanceRoom;
    policies: HandlingPolicyRoom;
    clock: { now: DateTime };
    inbox: Inbox;
  }) {
    this.knex = parts.knex;
    this.alerts = parts.alerts;
    this.requests = parts.requests;
    this.paging = parts.paging;
    this.heartbeats = parts.heartbeats;
    this.maintenance = parts.maintenance;
    this.policies = parts.policies;
    this.#clock = parts.clock;
    this.#day = parts.clock.now;
    this.#inbox = parts.inbox;
    this.#directory = { people: [], teams: [], services: [] };
  }

  /** `start` is the midnight from which short times count. */
  static async create(
    knex: Knex,
    options: {
      start?: string;
      settings?: Partial<PagingSettings>;
      /** New alerts wait for the engine with everything, as those do whose first step rotates. */
      leavesFirstSteps?: boolean;
    } = {},
  ): Promise<Scenario> {
    await migrateDatabase({ getClient: async () => knex });
    const clock = {
      now: DateTime.fromISO(options.start ?? '2026-03-02T00:00:00Z').toUTC(),
    };
    const inbox = new Inbox(() => clock.now);
    const parts = await startScenarioProcess({
      knex,
      clock,
      inbox,
      ...options,
    });
    return new Scenario({ knex, clock, inbox, ...parts });
  }

  /** A second process with the same clock and mailbox, on a connection of its own. */
  async anotherProcess(knex: Knex): Promise<Paging> {
    const { paging } = await startScenarioProcess({
      knex,
      clock: this.#clock,
      inbox: this.#inbox,
    });
    return paging;
  }

  // ------------------------------------------------------------- given

  /** People with an e-mail address, and what they differ in. */
  async people(...people: readonly (string | Person)[]): Promise<void> {
    this.#directory.people.push(
      ...people.map(item => (typeof item === 'string' ? person(item) : item)),
    );
    await this.#storeDirectory();
  }

  async team(name: string, ...members: readonly string[]): Promise<void> {
    this.#directory.teams.push(team(name, members));
    await this.#storeDirectory();
  }

  async services(...services: readonly Service[]): Promise<void> {
    this.#directory.services.push(...services);
    await this.#storeDirectory();
  }

  async leaves(name: string): Promise<void> {
    this.#directory.people = this.#directory.people.filter(
      ({ ref }) => ref !== userRef(name),
    );
    await this.#storeDirectory();
  }

  async schedule(schedule: Schedule): Promise<void> {
    await ScheduleStore.create(this.knex).insert(schedule, this.now);
    this.#seesChanges();
  }

  async override(
    scheduleId: string,
    override: Pick<Override, 'participant' | 'start' | 'end'>,
  ): Promise<void> {
    await ScheduleStore.create(this.knex).insertOverride(scheduleId, {
      ...override,
      id: randomUUID(),
      rotationIds: [],
      createdAt: this.now.toISO() ?? '',
    });
    this.#seesChanges();
  }

  /** For a while, one person's shifts and pages go to another. */
  async forwarding(
    from: string,
    to: string,
    { start, end }: { start: string; end: string },
  ): Promise<void> {
    await ForwardingStore.create(this.knex).put({
      id: randomUUID(),
      from: userRef(from),
      to: userRef(to),
      start: this.#moment(start).toISO() ?? '',
      end: this.#moment(end).toISO() ?? '',
      createdAt: this.now.toISO() ?? '',
    });
    this.#seesChanges();
  }

  /** A policy called `Standard`. */
  async policy(
    steps: readonly EscalationStep[],
    facts: Partial<EscalationPolicy> = {},
  ): Promise<void> {
    await PolicyStore.create(this.knex).insert(
      { id: 'standard', name: 'Standard', ...facts, steps },
      this.now,
    );
    this.#seesChanges();
  }

  /** Routing rules in order; a default rule only when its target differs. */
  async rules(...rules: readonly RoutingRule[]): Promise<void> {
    const store = RoutingRuleStore.create(this.knex);
    for (const rule of rules) {
      await (rule.isDefault
        ? store.saveDefault(rule, this.now)
        : store.insert(rule, { now: this.now }));
    }
    this.#seesChanges();
  }

  async policyBecomes(steps: readonly EscalationStep[]): Promise<void> {
    await PolicyStore.create(this.knex).update(
      { id: 'standard', name: 'Standard', steps },
      this.now,
    );
    this.#seesChanges();
  }

  async contactMethod(
    name: string,
    channel: string,
    to: string,
  ): Promise<void> {
    const method = { id: randomUUID(), channel, to };
    await ContactMethodStore.create(this.knex).insert(
      userRef(name),
      { ...method, enabled: true, fromCatalog: false, verified: true },
      this.now,
    );
  }

  /** A rule of the person's own; steps are contact methods (by address) and minutes. */
  async rule(
    name: string,
    steps: readonly (readonly [to: string, afterMinutes: number])[],
    facts: Partial<NotificationRule> = {},
  ): Promise<void> {
    const ref = userRef(name);
    const added = await ContactMethodStore.create(this.knex).listFor([ref]);
    const idOf = (to: string) =>
      added.get(ref)?.find(method => method.to === to)?.id ?? CATALOG_EMAIL_ID;
    await PreferenceStore.create(this.knex).insertRule(
      ref,
      {
        id: randomUUID(),
        name: 'Mine',
        action: 'create-alert',
        enabled: true,
        steps: steps.map(([to, afterMinutes]) => ({
          contactMethod: idOf(to),
          afterMinutes,
          enabled: true,
        })),
        ...facts,
      },
      this.now,
    );
    this.#seesChanges();
  }

  async quietHours(name: string, quietHours?: QuietHours): Promise<void> {
    await setQuietHours(this.paging.peopleRoom, userRef(name), quietHours);
    this.#seesChanges();
  }

  /** Without an end the person is told as usual again. */
  async mute(name: string, until?: string): Promise<void> {
    const end = until && this.#moment(until).toUTC().toISO();
    await mutePerson(this.paging.peopleRoom, userRef(name), end || undefined);
    this.#seesChanges();
  }

  // -------------------------------------------------------------- when

  get now(): DateTime {
    return this.#clock.now;
  }

  /** Lets time pass, second by due second, with the engine at work; `to` is included. */
  async until(to: string, engines = [this.paging.engine]): Promise<void> {
    const end = this.#moment(to);
    for (;;) {
      for (const engine of engines) {
        await engine.runUntilIdle();
      }
      const due = await this.#nextLook(end);
      if (!due || due > end) {
        break;
      }
      this.#clock.now = due > this.now ? due : this.now.plus({ seconds: 1 });
    }
    this.#clock.now = end;
    for (const engine of engines) {
      await engine.runUntilIdle();
    }
  }

  /** Lets time pass while no engine runs. */
  nobodyWorksUntil(to: string): void {
    this.#clock.now = this.#moment(to);
  }

  /** The clock of the machine is set, as by an operator or a time server. */
  clockSteps(by: { hours: number }): void {
    this.#clock.now = this.now.plus(by);
  }

  /** An alert comes in; the alias names it from then on. */
  async alert(
    alias: string,
    facts: {
      priority?: AlertPriority;
      responders?: readonly { type: string; name: string }[];
      service?: readonly string[];
      tags?: readonly string[];
    } = {},
  ): Promise<void> {
    const { responders = [{ type: 'escalation', name: 'Standard' }] } = facts;
    await this.requests.submit({
      actor: 'Test',
      deed: {
        kind: 'open',
        alert: {
          id: randomUUID(),
          alias,
          message: `Something is wrong with ${alias}`,
          priority: facts.priority ?? 'P3',
          source: 'test',
          tags: facts.tags ?? [],
          details: {},
          actions: [],
          responders,
          service: facts.service ?? [],
        },
      },
    });
  }

  async acknowledge(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'acknowledge', target: byAlias(alias) });
  }

  async unacknowledge(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'unacknowledge', target: byAlias(alias) });
  }

  async note(name: string, alias: string, text: string): Promise<void> {
    await this.#change(name, { kind: 'note', target: byAlias(alias) }, text);
  }

  /** By whatever comes next, or by one policy. */
  async escalate(name: string, alias: string, policy?: string): Promise<void> {
    await this.#change(name, {
      kind: 'escalate',
      target: byAlias(alias),
      policy: policy === undefined ? undefined : { name: policy },
    });
  }

  async close(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'close', target: byAlias(alias) });
  }

  async snooze(name: string, alias: string, until: string): Promise<void> {
    await this.#change(name, {
      kind: 'snooze',
      target: byAlias(alias),
      until: this.#moment(until),
    });
  }

  async seen(name: string, alias: string): Promise<void> {
    await this.#change(name, { kind: 'seen', target: byAlias(alias) });
  }

  async assign(name: string, alias: string, owner: string): Promise<void> {
    await this.#change(name, {
      kind: 'assign',
      target: byAlias(alias),
      owner: { ref: userRef(owner) },
    });
  }

  async addResponder(
    name: string,
    alias: string,
    responder: { type: string; name: string },
  ): Promise<void> {
    await this.#change(name, {
      kind: 'add-responder',
      target: byAlias(alias),
      responder,
    });
  }

  async raise(alias: string, priority: AlertPriority): Promise<void> {
    await this.#change('ana', {
      kind: 'reprioritize',
      target: byAlias(alias),
      priority,
    });
  }

  /** From now on the channel fails with what the function returns. */
  failing(
    failure: ((message: OnCallMessage) => Error | undefined) | undefined,
  ) {
    this.#inbox.failure = failure;
  }

  /** Messages that fit do not arrive before they are released. */
  hangingFor(
    fits: (message: OnCallMessage) => boolean,
    releases: (() => void)[],
  ): void {
    this.#inbox.hold = async message => {
      if (fits(message)) {
        await new Promise<void>(resolve => releases.push(resolve));
      }
    };
  }

  /** Waits, in real time, for what engines do by themselves. */
  async eventually(isTrue: () => boolean): Promise<void> {
    const patience = AbortSignal.timeout(10_000);
    while (!isTrue()) {
      patience.throwIfAborted();
      await new Promise(resolve => setImmediate(resolve));
    }
  }

  // -------------------------------------------------------------- then

  /** The links of messages about many alerts. */
  get acknowledgeAll(): AcknowledgeAllByLink {
    const { secret, expiry } = SCENARIO_SETTINGS.acknowledgeLinks;
    return AcknowledgeAllByLink.create({
      ...this.heartbeats,
      links: AcknowledgeLinks.create({
        secret: secret ?? '',
        expiry,
        baseUrl: SCENARIO_SETTINGS.baseUrl ?? '',
      }),
      alerts: this.alerts,
      pages: this.paging.pages,
      alertsUrl: `${SCENARIO_SETTINGS.portalUrl}/on-call/alerts`,
    });
  }

  /** What people were told so far, as `HH:mm:ss person alias` in order; of a message for many alerts a line for each. */
  get timetable(): readonly string[] {
    return this.#inbox.arrivals
      .flatMap(({ at, person: ref, alerts }) => {
        const name = ref.slice(ref.lastIndexOf('/') + 1);
        return alerts.map(({ message }) => {
          const what = message.replace('Something is wrong with ', '');
          return `${this.#timeOf(at)} ${name} ${what}`;
        });
      })
      .sort();
  }

  get arrivals(): readonly Arrival[] {
    return this.#inbox.arrivals;
  }

  /** Everything that arrived so far, as `HH:mm person channel` in order. */
  get deliveries(): readonly string[] {
    return this.#inbox.arrivals
      .map(({ at, person: ref, channel }) => {
        const name = ref.slice(ref.lastIndexOf('/') + 1);
        return `${this.#timeOf(at)} ${name} ${channel}`;
      })
      .sort();
  }

  /** The sentences of an alert's activity of some types. */
  async activity(alias: string, ...types: readonly string[]) {
    const alert = await this.findAlert(alias);
    const events = await this.alerts.listEvents(alert.alert.id);
    return events
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .map(({ text }) => text);
  }

  /** The newest alert with the alias, open or not. */
  async findAlert(alias: string) {
    const row = await this.knex('alert')
      .where({ alias })
      .orderBy('tiny_id', 'desc')
      .first('id');
    const stored = row && (await this.alerts.getAlert(row.id));
    if (!stored) {
      throw new Error(`No alert with alias ${alias}`);
    }
    return stored;
  }

  async pagesOf(alias: string) {
    const { alert } = await this.findAlert(alias);
    return this.paging.pages.listForAlerts([alert.id]);
  }

  #moment(text: string): DateTime {
    if (text.includes('T')) {
      return DateTime.fromISO(text).toUTC();
    }
    const [hours, minutes, seconds = 0] = text.split(':').map(Number);
    return this.#day.plus({ hours, minutes, seconds });
  }

  #timeOf(at: DateTime): string {
    const days = Math.floor(at.diff(this.#day, 'days').days);
    const time = at.toFormat(at.second === 0 ? 'HH:mm' : 'HH:mm:ss');
    return days === 0 ? time : `day ${days + 1} ${time}`;
  }

  async #change(name: string, deed: ChangeDeed, note?: string): Promise<void> {
    const { error } = await this.requests.submit({
      actor: userRef(name),
      deed,
      note,
    });
    if (error) {
      throw error;
    }
  }

  /** Heartbeats are looked at again and again; who did not look for a minute counts as absent. */
  async #nextLook(end: DateTime): Promise<DateTime | undefined> {
    const due = await nextDue(this.knex);
    const next = this.now.plus({ seconds: 30 });
    const isWatched = await this.knex('heartbeat').first('id');
    return isWatched && (!due || next < due) && next < end ? next : due;
  }

  async #storeDirectory(): Promise<void> {
    const store = DirectoryStore.create(this.knex);
    await store.replace(this.#directory, this.now);
    this.#seesChanges();
  }

  /** Changes of other processes are seen after two seconds; a scenario does not wait. */
  #seesChanges(): void {
    this.paging.rosters.forget();
  }
}

function byAlias(value: string) {
  return { by: 'alias', value } as const;
}
