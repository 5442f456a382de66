// @ts-check

/**
 * Somebody asks a colleague to take a shift or a part of it. An accepted request has an override with the same id. Small;
 * read by person.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('cover_request', table => {
    table.string('id', 36).primary();
    table
      .string('schedule_id', 36)
      .notNullable()
      .references('id')
      .inTable('schedule')
      .onDelete('CASCADE');
    table.text('rotation_ids').notNullable().comment('JSON');
    table.string('from_person', 512).notNullable().index();
    table.string('to_person', 512).notNullable().index();
    table.bigInteger('start_at').notNullable();
    table.bigInteger('end_at').notNullable();
    table.string('status', 16).notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('answered_at');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('cover_request');
};
