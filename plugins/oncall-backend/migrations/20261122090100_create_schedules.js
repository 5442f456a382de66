// @ts-check

/**
 * Schedules and their overrides. The rotations are one JSON column: they are always read and written together with
 * their schedule.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('schedule', table => {
    table.string('id', 36).primary();
    table.string('name', 255).notNullable().unique();
    table.text('description');
    table.string('timezone', 64).notNullable();
    table.boolean('enabled').notNullable();
    table.string('team', 512);
    table.text('rotations').notNullable().comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
  });
  await knex.schema.createTable('schedule_override', table => {
    table.string('id', 36).primary();
    table
      .string('schedule_id', 36)
      .notNullable()
      .references('id')
      .inTable('schedule')
      .onDelete('CASCADE');
    table.text('participant').notNullable().comment('JSON');
    table.bigInteger('start_at').notNullable();
    table.bigInteger('end_at').notNullable();
    table.text('rotation_ids').notNullable().comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 512);
    table.index(['schedule_id', 'end_at']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('schedule_override');
  await knex.schema.dropTable('schedule');
};
