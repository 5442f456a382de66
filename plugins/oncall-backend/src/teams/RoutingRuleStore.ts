import { ConflictError, NotFoundError } from '@backstage/errors';
import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { defaultRule } from './defaultRule';
import {
  DbRoutingRuleRow,
  toRoutingRule,
  toRuleColumns,
} from './routingRuleRow';

/** As many as Opsgenie takes. */
const MOST_RULES = 100;

/** The default rule stays behind all others. */
const LAST = 1_000_000;

/** Routing rules, in order within each team. */
export class RoutingRuleStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): RoutingRuleStore {
    return new RoutingRuleStore(knex);
  }

  /** Those of all teams, or of one; a default rule only when its target was changed. */
  async list(team?: string): Promise<readonly RoutingRule[]> {
    return (await this.#rows(this.#knex, team)).map(toRoutingRule);
  }

  async get(id: string): Promise<RoutingRule | undefined> {
    const row: DbRoutingRuleRow | undefined = await this.#knex('routing_rule')
      .where({ id })
      .first();
    return row && toRoutingRule(row);
  }

  /** Puts a rule at an index, by default behind the others. */
  async insert(
    rule: RoutingRule,
    { order, now }: { readonly order?: number; readonly now: DateTime },
  ): Promise<void> {
    await this.#change(rule.team, async (tx, ids) => {
      if (ids.length >= MOST_RULES) {
        throw new ConflictError(
          `The team ${rule.team} has ${ids.length} routing rules, which is the most that a team can have`,
        );
      }
      await tx('routing_rule').insert({
        id: rule.id,
        position: ids.length,
        ...toRuleColumns(rule),
        created_at: toDbTime(now),
        updated_at: toDbTime(now),
      });
      return placed([...ids, rule.id], rule.id, order ?? ids.length);
    });
  }

  /** Writes everything but the position of a rule as it is then; what the change throws is thrown, and nothing is written. */
  async update(
    id: string,
    change: (before: RoutingRule) => RoutingRule,
    now: DateTime,
  ): Promise<RoutingRule> {
    return this.#oneByOne(async tx => {
      const before = await RoutingRuleStore.create(tx).get(id);
      if (!before) {
        throw unknownRule(id);
      }
      const rule = change(before);
      await tx('routing_rule')
        .where({ id })
        .update({ ...toRuleColumns(rule), updated_at: toDbTime(now) });
      return rule;
    });
  }

  /** Makes these the rules of a team, in this order, the default rule among them; there are no others then. */
  async replaceAll(
    team: string,
    rules: readonly RoutingRule[],
    now: DateTime,
  ): Promise<void> {
    await this.#change(team, async tx => {
      await tx('routing_rule').where({ team }).delete();
      for (const [index, rule] of rules.entries()) {
        await tx('routing_rule').insert({
          id: rule.id,
          position: rule.isDefault ? LAST : index,
          ...toRuleColumns(rule),
          created_at: toDbTime(now),
          updated_at: toDbTime(now),
        });
      }
    });
  }

  /** The default rule of a team as it is then: its target is all that can change. */
  async saveDefault(
    team: string,
    change: (before: RoutingRule) => RoutingRule,
    now: DateTime,
  ): Promise<RoutingRule> {
    return this.#oneByOne(async tx => {
      const unchanged = defaultRule(team);
      const before = await RoutingRuleStore.create(tx).get(unchanged.id);
      const rule = change(before ?? unchanged);
      const columns = { ...toRuleColumns(rule), updated_at: toDbTime(now) };
      await tx('routing_rule')
        .insert({
          id: rule.id,
          position: LAST,
          ...columns,
          created_at: toDbTime(now),
        })
        .onConflict('id')
        .merge(['notify', 'updated_at']);
      return rule;
    });
  }

  /** 0 is the first. */
  async move(rule: RoutingRule, order: number): Promise<void> {
    await this.#change(rule.team, async (_, ids) => {
      assertFound(Number(ids.includes(rule.id)), rule.id);
      return placed(ids, rule.id, order);
    });
  }

  async delete(rule: RoutingRule): Promise<void> {
    await this.#change(rule.team, async (tx, ids) => {
      const deleted = await tx('routing_rule').where({ id: rule.id }).delete();
      assertFound(deleted, rule.id);
      return ids.filter(id => id !== rule.id);
    });
  }

  /** Changes the rules of a team; the ids that the change returns are their new order. */
  async #change(
    team: string,
    change: (
      tx: Knex.Transaction,
      ids: readonly string[],
    ) => Promise<readonly string[] | void>,
  ): Promise<void> {
    await this.#oneByOne(async tx => {
      const before = (await this.#rows(tx, team)).filter(
        row => !row.is_default,
      );
      const order = await change(
        tx,
        before.map(({ id }) => id),
      );
      for (const [position, id] of (order ?? []).entries()) {
        await tx('routing_rule').where({ id }).update({ position });
      }
    });
  }

  /** Whoever else changes rules waits, because the version row is locked first. */
  async #oneByOne<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#knex.transaction(async tx => {
      await bumpRosterVersion(tx);
      return work(tx);
    });
  }

  async #rows(knex: Knex, team?: string): Promise<readonly DbRoutingRuleRow[]> {
    return knex('routing_rule')
      .where(team === undefined ? {} : { team })
      .orderBy(['team', 'position', 'created_at', 'id']);
  }
}

function placed(
  ids: readonly string[],
  id: string,
  order: number,
): readonly string[] {
  const others = ids.filter(other => other !== id);
  return [...others.slice(0, order), id, ...others.slice(order)];
}

function assertFound(count: number, id: string): void {
  if (count !== 1) {
    throw unknownRule(id);
  }
}

function unknownRule(id: string): NotFoundError {
  return new NotFoundError(`No routing rule with id ${id}`);
}
