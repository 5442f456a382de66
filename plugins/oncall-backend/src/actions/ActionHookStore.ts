import { ActionHook } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { dbTimeToIso, isoToDbTime } from '../isoDbTime';

type DbHookRow = {
  readonly id: string;
  readonly action: string;
  readonly integration_id: string | null;
  readonly url: string;
  readonly enabled: boolean | number;
  readonly created_at: number | string;
  readonly created_by: string;
};

/** Where custom actions are done. */
export class ActionHookStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): ActionHookStore {
    return new ActionHookStore(knex);
  }

  async list(): Promise<readonly ActionHook[]> {
    const rows: DbHookRow[] = await this.#knex('action_hook').orderBy([
      'action',
      'created_at',
      'id',
    ]);
    return rows.map(fromRow);
  }

  async find(id: string): Promise<ActionHook | undefined> {
    const row: DbHookRow | undefined = await this.#knex('action_hook')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  /** The hooks that an action calls; which alerts they are for is asked later. */
  async enabledFor(
    tx: Knex.Transaction,
    actions: readonly string[],
  ): Promise<readonly ActionHook[]> {
    const rows: DbHookRow[] = await tx('action_hook')
      .whereIn('action', actions)
      .where({ enabled: true });
    return rows.map(fromRow);
  }

  async insert(hook: ActionHook): Promise<void> {
    const { id, createdBy, createdAt } = hook;
    await this.#knex('action_hook').insert({
      ...saidOf(hook),
      id,
      created_at: isoToDbTime(createdAt),
      created_by: createdBy,
    });
  }

  /** Writes what is said about a hook; false when it was deleted meanwhile. */
  async update(hook: ActionHook): Promise<boolean> {
    const changed = await this.#knex('action_hook')
      .where({ id: hook.id })
      .update(saidOf(hook));
    return changed === 1;
  }

  /** Calls that were still to be made are not made any more. */
  async delete(id: string): Promise<void> {
    await this.#knex.transaction(async tx => {
      await tx('action_call').where({ hook_id: id }).delete();
      await tx('action_hook').where({ id }).delete();
    });
  }
}

function saidOf({ action, integrationId, url, enabled }: ActionHook) {
  return { action, integration_id: integrationId ?? null, url, enabled };
}

function fromRow(row: DbHookRow): ActionHook {
  return {
    id: row.id,
    action: row.action,
    integrationId: row.integration_id ?? undefined,
    url: row.url,
    enabled: Boolean(row.enabled),
    createdAt: dbTimeToIso(row.created_at),
    createdBy: row.created_by,
  };
}
