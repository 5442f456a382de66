import {
  EscalationPolicy,
  EscalationStep,
  Override,
  RoutingRule,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { PolicyStore } from '../../escalation/PolicyStore';
import { ForwardingStore } from '../../forwarding/ForwardingStore';
import { ScheduleStore } from '../../schedules/ScheduleStore';
import { RoutingRuleStore } from '../../teams/RoutingRuleStore';
import { userRef } from './testRoster';
import { ScenarioPeople } from './ScenarioPeople';

/** The house of a scenario: who is on call when, and what alerts lead to. */
export abstract class ScenarioHouse extends ScenarioPeople {
  async schedule(schedule: Schedule): Promise<void> {
    await ScheduleStore.create(this.knex).insert(schedule, this.now);
    this.seesChanges();
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
    this.seesChanges();
  }

  /** For a while, one person's shifts and pages go to another. */
  async forwarding(
    from: string,
    to: string,
    { start, end }: { start: string; end: string },
  ): Promise<void> {
    await ForwardingStore.create(this.knex).insert({
      id: randomUUID(),
      from: userRef(from),
      to: userRef(to),
      start: this.moment(start).toISO() ?? '',
      end: this.moment(end).toISO() ?? '',
      createdAt: this.now.toISO() ?? '',
    });
    this.seesChanges();
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
    this.seesChanges();
  }

  /** Routing rules in order; a default rule only when its target differs. */
  async rules(...rules: readonly RoutingRule[]): Promise<void> {
    const store = RoutingRuleStore.create(this.knex);
    for (const rule of rules) {
      await (rule.isDefault
        ? store.saveDefault(rule.team, () => rule, this.now)
        : store.insert(rule, { now: this.now }));
    }
    this.seesChanges();
  }

  async policyBecomes(steps: readonly EscalationStep[]): Promise<void> {
    await PolicyStore.create(this.knex).update(
      { id: 'standard', name: 'Standard', steps },
      this.now,
    );
    this.seesChanges();
  }
}
