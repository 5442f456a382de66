// @ts-check

const RANK = `case when status = 'open' then priority else 'P9' end`;

/**
 * An index in the order of the alert list, so that a page of a long list costs the page and not the list; and searches
 * that people saved.
 *
 * Building the index reads the whole table once; PostgreSQL holds back writers meanwhile (about a second for a million
 * alerts).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(
    `create index alert_rank_idx on alert ((${RANK}), tiny_id desc)`,
  );
  await knex.schema.createTable('saved_search', table => {
    table.comment('A search for alerts with a name');
    table.text('id').primary().notNullable();
    table.text('name').notNullable().unique();
    table.text('query').notNullable();
    table.text('description').nullable();
    table.text('owner').nullable().comment('Entity reference of a User');
    table.text('teams').notNullable().comment('JSON list of Group references');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('saved_search');
  await knex.raw('drop index alert_rank_idx');
};
