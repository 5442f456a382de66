// @ts-check

/**
 * Maintenance: times in which integrations, policies, services or teams do not page as usual.
 *
 * A new table only, so it costs nothing on an existing database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('maintenance', table => {
    table.comment('A time in which something does not page as usual');
    table.text('id').primary().notNullable();
    table.text('description').notNullable();
    table.text('time').notNullable().comment('JSON: as it was asked for');
    table.text('rules').notNullable().comment('JSON list');
    table.bigInteger('starts_at').notNullable();
    table
      .bigInteger('ends_at')
      .nullable()
      .comment('Null means until somebody ends it');
    table.bigInteger('cancelled_at').nullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('maintenance');
};
