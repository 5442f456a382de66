import { Knex } from 'knex';

/** A table like those of the pager: a row is due at a time, and an index finds those that are. */
export async function createDueRows(knex: Knex): Promise<void> {
  await knex.schema.createTable('due_row', table => {
    table.increments('id');
    table.bigInteger('due_at');
    table.text('payload').notNullable();
    table.index(['due_at']);
  });
}

export async function addDueRows(knex: Knex, rows: number): Promise<void> {
  await knex.raw(
    `insert into due_row (due_at, payload)
     select 0, json_build_object('number', n)::text from generate_series(1, ?::int) n`,
    [rows],
  );
}
