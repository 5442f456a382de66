// @ts-check

/**
 * Page drills: a test page at a given time to a person or to whoever is on call. `next_action_at` is when the engine
 * looks at it: to begin, and later to end it. What became of it is read from the alert of the same id and its pages.
 *
 * A new table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('drill', table => {
    table.string('id', 36).primary();
    table.string('target_type', 16).notNullable().comment('user or schedule');
    table.string('target_ref', 512).notNullable();
    table.string('target_name', 512).notNullable();
    table.string('requested_by', 512).notNullable();
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('begun_at');
    table.bigInteger('ended_at');
    table.bigInteger('next_action_at');
    table.index(['next_action_at'], 'drill_due', {
      predicate: knex.whereNotNull('next_action_at'),
    });
    table.index(['starts_at'], 'drill_starts');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('drill');
};
