import { Knex } from 'knex';

/** Tells every process that its copy of people, schedules and policies is old; part of the transaction that changes them. */
export async function bumpRosterVersion(tx: Knex.Transaction): Promise<void> {
  await tx('roster_version').where({ id: 1 }).increment('version', 1);
}

/** Grows with every change of people, teams, services, schedules and policies. */
export async function readRosterVersion(knex: Knex): Promise<number> {
  const row = await knex('roster_version').where({ id: 1 }).first('version');
  return Number(row?.version ?? 0);
}
