import {
  HandlingPolicy,
  HandlingPolicyInput,
} from '@muster/backstage-plugin-oncall-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { revisionOf } from '../revisionOf';

type DbPolicyRow = {
  readonly id: string;
  readonly type: HandlingPolicy['type'];
  readonly team: string | null;
  readonly position: number;
  readonly name: string;
  readonly enabled: boolean | number;
  readonly definition: string;
};

/** Policies, in order within each type and team. */
export class HandlingPolicyStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): HandlingPolicyStore {
    return new HandlingPolicyStore(knex);
  }

  async list(): Promise<readonly HandlingPolicy[]> {
    const rows: DbPolicyRow[] = await this.#knex('handling_policy').orderBy([
      'position',
      'created_at',
      'id',
    ]);
    return rows.map(fromRow);
  }

  async find(id: string): Promise<HandlingPolicy | undefined> {
    const row: DbPolicyRow | undefined = await this.#knex('handling_policy')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  /** Puts it at its place; the others of its type and team make room. */
  async save(policy: HandlingPolicy, now: DateTime): Promise<void> {
    await this.#knex.transaction(async tx => {
      // Whoever changes policies waits here, so that their order never depends on a race.
      await bumpRosterVersion(tx);
      await write(tx, policy, now);
      await renumber(tx, policy);
    });
  }

  /**
   * Writes what is said about a policy that there is. Without an order it stays where it is by then: others may have been moved
   * or deleted since it was read. False when it was deleted itself.
   */
  async update(
    id: string,
    {
      change,
      order,
      now,
    }: {
      /** Gets the policy as it is then; what it throws is thrown, and nothing is written. */
      readonly change: (current: HandlingPolicy) => HandlingPolicyInput;
      readonly order?: number;
      readonly now: DateTime;
    },
  ): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      await bumpRosterVersion(tx);
      const row: DbPolicyRow | undefined = await tx('handling_policy')
        .where({ id })
        .first();
      if (row) {
        const current = fromRow(row);
        const place = order ?? current.order;
        const placed = { ...change(current), id, order: place };
        await write(tx, placed, now);
        await renumber(tx, placed);
      }
      return row !== undefined;
    });
  }

  /** Makes these all policies of a team, in their order; the others of the team go. */
  async replaceAll(
    team: string,
    policies: readonly HandlingPolicy[],
    now: DateTime,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      await bumpRosterVersion(tx);
      const ids = policies.map(({ id }) => id);
      await tx('handling_policy')
        .where({ team })
        .whereNotIn('id', ids)
        .delete();
      for (const policy of policies) {
        await write(tx, policy, now);
      }
    });
  }

  async delete(policy: HandlingPolicy): Promise<void> {
    await this.#knex.transaction(async tx => {
      await bumpRosterVersion(tx);
      await tx('handling_policy').where({ id: policy.id }).delete();
      await renumber(tx, policy);
    });
  }
}

async function write(
  tx: Knex.Transaction,
  policy: HandlingPolicy,
  now: DateTime,
): Promise<void> {
  const columns = { ...toColumns(policy), updated_at: toDbTime(now) };
  await tx('handling_policy')
    .insert({ ...columns, id: policy.id, created_at: toDbTime(now) })
    .onConflict('id')
    .merge(columns);
}

async function renumber(
  tx: Knex.Transaction,
  { id, type, team, order }: HandlingPolicy,
): Promise<void> {
  const rows: { id: string }[] = await tx('handling_policy')
    .where({ type, team: team ?? null })
    .orderBy(['position', 'created_at', 'id'])
    .select('id');
  const ids = rows.map(row => row.id);
  const others = ids.filter(other => other !== id);
  const sorted = ids.includes(id)
    ? [...others.slice(0, order), id, ...others.slice(order)]
    : others;
  for (const [position, sortedId] of sorted.entries()) {
    await tx('handling_policy').where({ id: sortedId }).update({ position });
  }
}

/** Everything that is replaced with a policy is in its columns; its place is not. */
export function revised(
  policy: HandlingPolicy,
): HandlingPolicy & { readonly revision: string } {
  const { position: _, ...replaced } = toColumns(policy);
  return { ...policy, revision: revisionOf(replaced) };
}

function toColumns(policy: HandlingPolicy) {
  const { id, order, type, team, name, enabled, ...definition } = policy;
  return {
    type,
    team: team ?? null,
    position: order,
    name,
    enabled,
    definition: JSON.stringify(definition),
  };
}

function fromRow(row: DbPolicyRow): HandlingPolicy {
  return {
    ...JSON.parse(row.definition),
    id: row.id,
    type: row.type,
    team: row.team ?? undefined,
    order: row.position,
    name: row.name,
    enabled: Boolean(row.enabled),
  };
}
