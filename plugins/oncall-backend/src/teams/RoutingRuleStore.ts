import { ConflictError, NotFoundError } from '@backstage/errors';
import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { refuseOutdated } from '../revisionOf';
import { defaultRule } from './defaultRule';
import {
  DbRoutingRuleRow,
  revised,
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

  /** Writes everything but the position; throws when the rule is not what was `read`. */
  async update(rule: RoutingRule, now: DateTime, read?: string): Promise<void> {
    await this.#change(rule.team, async tx => {
      const before = await RoutingRuleStore.create(tx).get(rule.id);
      if (before) {
        refuseOutdated(read, revised(before));
      }
      const updated = await tx('routing_rule')
        .where({ id: rule.id })
        .update({ ...toRuleColumns(rule), updated_at: toDbTime(now) });
      assertFound(updated, rule.id);
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

  /** The default rule of a team: its target is all that can change. Throws when the rule is not what was `read`. */
  async saveDefault(
    rule: RoutingRule,
    now: DateTime,
    read?: string,
  ): Promise<void> {
    const columns = { ...toRuleColumns(rule), updated_at: toDbTime(now) };
    await this.#change(rule.team, async tx => {
      const before = await RoutingRuleStore.create(tx).get(rule.id);
      refuseOutdated(read, revised(before ?? defaultRule(rule.team)));
      await tx('routing_rule')
        .insert({
          id: rule.id,
          position: LAST,
          ...columns,
          created_at: toDbTime(now),
        })
        .onConflict('id')
        .merge(['notify', 'updated_at']);
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

  /**
   * Changes the rules of a team; the ids that the change returns are their new order. Who changes the same team waits, because
   * the version row is locked first.
   */
  async #change(
    team: string,
    change: (
      tx: Knex.Transaction,
      ids: readonly string[],
    ) => Promise<readonly string[] | void>,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      await bumpRosterVersion(tx);
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
    throw new NotFoundError(`No routing rule with id ${id}`);
  }
}
