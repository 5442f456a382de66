import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { revisionOf } from '../revisionOf';

type DbPolicyRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly team: string | null;
  readonly steps: string;
  readonly repeat: string | null;
  readonly acknowledgement: string | null;
};

/** Escalation policies. */
export class PolicyStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): PolicyStore {
    return new PolicyStore(knex);
  }

  /** Oldest first. */
  async list(): Promise<readonly EscalationPolicy[]> {
    const rows: DbPolicyRow[] = await this.#knex('escalation_policy').orderBy([
      'created_at',
      'id',
    ]);
    return rows.map(fromRow);
  }

  async find(id: string): Promise<EscalationPolicy | undefined> {
    const row: DbPolicyRow | undefined = await this.#knex('escalation_policy')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  /** False when another policy has the name. */
  async insert(policy: EscalationPolicy, now: DateTime): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const inserted = await tx('escalation_policy')
        .insert({
          id: policy.id,
          ...toColumns(policy),
          created_at: toDbTime(now),
          updated_at: toDbTime(now),
        })
        .onConflict('name')
        .ignore()
        .returning('id');
      await bumpRosterVersion(tx);
      return inserted.length === 1;
    });
  }

  /** Says what stood in the way, if anything. */
  async update(
    policy: EscalationPolicy,
    now: DateTime,
  ): Promise<'updated' | 'name-taken' | 'not-found'> {
    try {
      return await this.#knex.transaction(async tx => {
        const updated = await tx('escalation_policy')
          .where({ id: policy.id })
          .update({ ...toColumns(policy), updated_at: toDbTime(now) });
        await bumpRosterVersion(tx);
        return updated === 1 ? 'updated' : 'not-found';
      });
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        return 'name-taken';
      }
      throw error;
    }
  }

  /**
   * As `update`, of the policy as it is then, with what was written: changes at the same time come one after the other, so that
   * none is lost.
   */
  async change(
    id: string,
    change: (before: EscalationPolicy) => EscalationPolicy,
    now: DateTime,
  ): Promise<EscalationPolicy | 'name-taken' | 'not-found'> {
    return this.#knex.transaction(async tx => {
      const row: DbPolicyRow | undefined = await tx('escalation_policy')
        .where({ id })
        .forUpdate()
        .first();
      if (!row) {
        return 'not-found';
      }
      const policy = change(fromRow(row));
      const result = await PolicyStore.create(tx).update(policy, now);
      return result === 'updated' ? policy : result;
    });
  }

  /** False when there is no such policy. */
  async delete(id: string): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const deleted = await tx('escalation_policy').where({ id }).delete();
      await bumpRosterVersion(tx);
      return deleted === 1;
    });
  }
}

/** Everything that is replaced with a policy is in its columns. */
export function revised(
  policy: EscalationPolicy,
): EscalationPolicy & { readonly revision: string } {
  return { ...policy, revision: revisionOf(toColumns(policy)) };
}

function toColumns(policy: EscalationPolicy) {
  return {
    name: policy.name,
    description: policy.description ?? null,
    team: policy.team ?? null,
    steps: JSON.stringify(policy.steps),
    repeat: policy.repeat ? JSON.stringify(policy.repeat) : null,
    acknowledgement: policy.acknowledgement
      ? JSON.stringify(policy.acknowledgement)
      : null,
  };
}

function fromRow(row: DbPolicyRow): EscalationPolicy {
  return {
    id: row.id,
    name: row.name,
    description: row.description ?? undefined,
    team: row.team ?? undefined,
    steps: JSON.parse(row.steps),
    repeat: row.repeat === null ? undefined : JSON.parse(row.repeat),
    acknowledgement:
      row.acknowledgement === null
        ? undefined
        : JSON.parse(row.acknowledgement),
  };
}
