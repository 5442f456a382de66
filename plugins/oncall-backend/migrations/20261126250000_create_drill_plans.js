// @ts-check

/**
 * Drills that come again: every so many weeks on a day of the week, on the clock of a zone. `next_action_at` is when the
 * next one begins. The unique key lets each occasion make one drill, whatever dies in between. Processes of the release
 * before run the drills as they run their own.
 *
 * A new table, and a new column of a small one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('drill_plan', table => {
    table.string('id', 36).primary();
    table
      .string('target_type', 16)
      .notNullable()
      .comment('user, schedule or team');
    table.string('target_ref', 512).notNullable();
    table.string('target_name', 512).notNullable();
    table.integer('every_weeks').notNullable();
    table.string('weekday', 9).notNullable();
    table.string('time', 5).notNullable();
    table.string('timezone', 64).notNullable();
    table.string('first_day', 10).notNullable().comment('in the zone');
    table.string('created_by', 512).notNullable();
    table.bigInteger('next_action_at').notNullable();
    table.index(['next_action_at'], 'drill_plan_due');
  });
  await knex.schema.alterTable('drill', table => {
    table.string('plan_id', 36);
    table.unique(['plan_id', 'starts_at'], {
      indexName: 'drill_plan_occasion',
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('drill', table => {
    table.dropUnique(['plan_id', 'starts_at'], 'drill_plan_occasion');
  });
  await knex.schema.alterTable('drill', table => {
    table.dropColumn('plan_id');
  });
  await knex.schema.dropTable('drill_plan');
};
