import {
  Alert,
  OnCallClient,
  RoutingRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { opsgenieClient } from '../opsgenieClient';
import { clientOf, startBank } from '../startBank';
import { TestPager } from '../startPager';
import { INTEGRATIONS, KEYS, OTHERS } from './arrivalBank';
import {
  ArrivalHouse,
  KeyName,
  SeenAlert,
  SentAlert,
  TEAM_NAMES,
  TEAMS,
  TeamName,
} from './ArrivalHouse';
import { beforeClocksChange } from './beforeClocksChange';
import { makeTargets } from './makeTargets';
import { notifyOf } from './targetNotify';

/** A pager with two teams, whose policies and rules come and go from case to case. */
export class ArrivalBench {
  readonly client: OnCallClient;
  readonly deduplication: 'account' | 'team';
  readonly #pager: TestPager;
  readonly #targets: ReadonlyMap<string, string>;

  static async start(
    knex: Knex,
    deduplication: 'account' | 'team',
  ): Promise<ArrivalBench> {
    const pager = await startBank({
      knex,
      others: () => OTHERS,
      config: { alerts: { deduplication }, integrations: INTEGRATIONS },
    });
    const client = clientOf(pager);
    const targets = await makeTargets(client);
    return new ArrivalBench({ pager, client, targets, deduplication });
  }

  private constructor(parts: {
    pager: TestPager;
    client: OnCallClient;
    targets: ReadonlyMap<string, string>;
    deduplication: 'account' | 'team';
  }) {
    this.#pager = parts.pager;
    this.client = parts.client;
    this.#targets = parts.targets;
    this.deduplication = parts.deduplication;
  }

  get now(): string {
    return this.#pager.clock.now.toISO() ?? '';
  }

  stop(): Promise<void> {
    return this.#pager.stop();
  }

  /** Nothing of the case before is left. */
  async build(house: ArrivalHouse, clocks: string): Promise<void> {
    await this.#clear();
    const { clock } = this.#pager;
    clock.now = beforeClocksChange(clock.now, clocks);
    for (const policy of [...house.rewriting, ...house.quiet]) {
      await this.client.createHandlingPolicy(policy);
    }
    for (const rule of house.rules) {
      await this.client.createRoutingRule({
        ...rule,
        notify: this.#notify(rule.notify),
      });
    }
    for (const team of TEAM_NAMES) {
      const target = house.defaults[team];
      if (target) {
        await this.#setDefault(team, this.#notify(notifyOf(target)));
      }
    }
  }

  pass(minutes: number): void {
    const { clock } = this.#pager;
    clock.now = clock.now.plus({ minutes });
  }

  /** The id of the alert that it opened or counts for. */
  async send(key: KeyName, alert: SentAlert): Promise<string> {
    const api = opsgenieClient(this.#pager.server, KEYS[key]);
    const { alertId } = await api.open(alert);
    return alertId;
  }

  /** As the portal shows it. */
  async look(id: string): Promise<Omit<SeenAlert, 'opener'>> {
    const alert = await this.client.getAlert(id);
    const { message, alias, source, priority, details, count } = alert;
    return {
      message,
      alias,
      description: alert.description ?? '',
      entity: alert.entity ?? '',
      source,
      priority,
      tags: [...alert.tags].sort(),
      actions: [...alert.actions].sort(),
      details,
      count,
      isHeld: alert.held !== undefined,
      told: alert.held ? [] : await this.#toldFirst(alert),
    };
  }

  /** Whom the first page goes to, also where the engine, which stands still, has not planned it yet. */
  async #toldFirst({ id }: Alert): Promise<readonly string[]> {
    const { pages, upcoming } = await this.client.getAlertPlan(id);
    const due = upcoming.filter(({ at }) => at <= this.now);
    const people = [
      ...pages.map(({ person }) => person),
      ...due.flatMap(step => (step.people ?? []).map(({ ref }) => ref)),
    ];
    const names = people.map(person => person.replace('user:default/', ''));
    return [...new Set(names)].sort();
  }

  async #clear(): Promise<void> {
    const { client } = this;
    for (const { id } of (await client.listAlerts({ limit: 100 })).items) {
      await client.deleteAlert(id);
    }
    for (const { id } of await client.listHandlingPolicies()) {
      await client.deleteHandlingPolicy(id);
    }
    for (const team of TEAM_NAMES) {
      const rules = await client.listRoutingRules({ team: TEAMS[team].ref });
      for (const { id, isDefault } of rules) {
        if (!isDefault) {
          await client.deleteRoutingRule(id);
        }
      }
      await this.#setDefault(team, { type: 'automatic' });
    }
  }

  async #setDefault(
    name: TeamName,
    notify: RoutingRuleInput['notify'],
  ): Promise<void> {
    const team = TEAMS[name].ref;
    const rules = await this.client.listRoutingRules({ team });
    const last = rules[rules.length - 1];
    await this.client.updateRoutingRule(last.id, {
      team,
      name: last.name,
      criteria: last.criteria,
      notify,
    });
  }

  #notify(notify: RoutingRuleInput['notify']): RoutingRuleInput['notify'] {
    return 'id' in notify
      ? { ...notify, id: this.#targets.get(notify.id) ?? notify.id }
      : notify;
  }
}
