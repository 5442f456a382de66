// @ts-check

/**
 * Whose turn it was in steps that rotate from alert to alert, and whose turn each alert took, so that a worker that
 * repeats the work of another one chooses the same person.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('round_robin', table => {
    table.string('step_key', 300).primary();
    table.string('last_person', 512);
  });
  await knex.schema.createTable('round_robin_turn', table => {
    table.string('alert_id', 64).notNullable();
    table.string('run_token', 64).notNullable();
    table.integer('round').notNullable();
    table.integer('step').notNullable();
    table.string('person', 512).notNullable();
    table.bigInteger('taken_at').notNullable().index();
    table.primary(['alert_id', 'run_token', 'round', 'step']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('round_robin_turn');
  await knex.schema.dropTable('round_robin');
};
