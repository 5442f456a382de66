import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { Override, Schedule } from '@muster/backstage-plugin-oncall-common';
import { insertRows, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { ForwardingStore } from '../forwarding/ForwardingStore';
import { bumpRosterVersion } from '../directory/rosterVersion';
import {
  DbOverrideRow,
  DbScheduleRow,
  fromScheduleRow,
  toOverrideRow,
  toScheduleColumns,
} from './scheduleRow';

/** Schedules and overrides; they are read with the forwardings that change them. */
export class ScheduleStore {
  readonly #knex: Knex;
  readonly #forwardings: ForwardingStore;

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.#forwardings = ForwardingStore.create(knex);
  }

  static create(knex: Knex): ScheduleStore {
    return new ScheduleStore(knex);
  }

  /** Oldest first. */
  async list(): Promise<readonly Schedule[]> {
    const rows: DbScheduleRow[] = await this.#knex('schedule').orderBy([
      'created_at',
      'id',
    ]);
    const overrides: DbOverrideRow[] = await this.#knex(
      'schedule_override',
    ).orderBy(['start_at', 'id']);
    const forwardings = await this.#forwardings.list();
    return rows.map(row => fromScheduleRow(row, overrides, forwardings));
  }

  async get(id: string): Promise<Schedule | undefined> {
    const row: DbScheduleRow | undefined = await this.#knex('schedule')
      .where({ id })
      .first();
    const overrides: DbOverrideRow[] = await this.#knex('schedule_override')
      .where({ schedule_id: id })
      .orderBy(['start_at', 'id']);
    return (
      row && fromScheduleRow(row, overrides, await this.#forwardings.list())
    );
  }

  /** With its overrides, all or nothing; false when another schedule has the name. */
  async insert(schedule: Schedule, now: DateTime): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const isNew = await insertSchedule(tx, schedule, now);
      if (isNew) {
        const rows = schedule.overrides.map(override =>
          toOverrideRow(schedule.id, override),
        );
        await insertRows(tx, 'schedule_override', rows);
      }
      return isNew;
    });
  }

  /** Writes everything but the overrides; says what stood in the way, if anything. */
  async update(
    schedule: Schedule,
    now: DateTime,
  ): Promise<'updated' | 'name-taken' | 'not-found'> {
    try {
      return await this.#knex.transaction(async tx => {
        const updated = await tx('schedule')
          .where({ id: schedule.id })
          .update({
            ...toScheduleColumns(schedule),
            updated_at: toDbTime(now),
          });
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

  /** Makes something else of it, but of its overrides. Changes at the same time come one after the other, so that none is lost. */
  async change(
    id: string,
    change: (before: Schedule) => Schedule,
    now: DateTime,
  ): Promise<'updated' | 'name-taken' | 'not-found'> {
    return this.#knex.transaction(async tx => {
      await tx('schedule').where({ id }).forUpdate().first('id');
      const store = ScheduleStore.create(tx);
      const before = await store.get(id);
      return before ? store.update(change(before), now) : 'not-found';
    });
  }

  async delete(id: string): Promise<void> {
    await this.#knex.transaction(async tx => {
      await tx('schedule_override').where({ schedule_id: id }).delete();
      await tx('schedule').where({ id }).delete();
      await bumpRosterVersion(tx);
    });
  }

  /** False when another override of the schedule has the alias. */
  async insertOverride(
    scheduleId: string,
    override: Override,
  ): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const inserted = await tx('schedule_override')
        .insert(toOverrideRow(scheduleId, override))
        .onConflict(['schedule_id', 'alias'])
        .ignore()
        .returning('id');
      await bumpRosterVersion(tx);
      return inserted.length === 1;
    });
  }

  /** False when there is no such override. */
  async updateOverride(
    scheduleId: string,
    override: Override,
  ): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const { id, ...columns } = toOverrideRow(scheduleId, override);
      const updated = await tx('schedule_override')
        .where({ schedule_id: scheduleId, id })
        .update(columns);
      await bumpRosterVersion(tx);
      return updated === 1;
    });
  }

  /** The overrides that go with one when it is deleted, itself among them; empty when there is no such override. */
  async listDeal(
    scheduleId: string,
    id: string,
  ): Promise<readonly { readonly scheduleId: string; readonly id: string }[]> {
    const row: DbOverrideRow | undefined = await this.#knex('schedule_override')
      .where({ schedule_id: scheduleId, id })
      .first();
    if (!row?.deal_id) {
      return row ? [{ scheduleId, id }] : [];
    }
    const rows: DbOverrideRow[] = await this.#knex('schedule_override').where({
      deal_id: row.deal_id,
    });
    return rows.map(one => ({ scheduleId: one.schedule_id, id: one.id }));
  }

  async deleteOverrides(ids: readonly string[], now: DateTime): Promise<void> {
    await this.#knex.transaction(async tx => {
      await tx('schedule_override')
        .whereIn('id', [...ids])
        .delete();
      // What came of a request for cover does not hold any more; the two people should not read that it does.
      await tx('cover_request')
        .whereIn('id', [...ids])
        .where({ status: 'accepted' })
        .update({ status: 'withdrawn', answered_at: toDbTime(now) });
      await bumpRosterVersion(tx);
    });
  }
}

async function insertSchedule(
  tx: Knex.Transaction,
  schedule: Schedule,
  now: DateTime,
): Promise<boolean> {
  const inserted = await tx('schedule')
    .insert({
      id: schedule.id,
      ...toScheduleColumns(schedule),
      created_at: toDbTime(now),
      updated_at: toDbTime(now),
    })
    .onConflict('name')
    .ignore()
    .returning('id');
  await bumpRosterVersion(tx);
  return inserted.length === 1;
}
