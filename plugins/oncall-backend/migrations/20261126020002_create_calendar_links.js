// @ts-check

/**
 * Secret addresses of calendars, one per person and schedule or for all shifts of the person. Only the hash of the secret
 * is kept. Small; read by its hash.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('calendar_link', table => {
    table.string('id', 36).primary();
    table.string('person', 512).notNullable().index();
    table.string('schedule_id', 36).comment('Absent: all shifts of the person');
    table.string('secret_hash', 64).notNullable().unique();
    table.bigInteger('created_at').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('calendar_link');
};
