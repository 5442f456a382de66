// @ts-check

/**
 * Policies that change what new alerts say and when people are told, and what is to happen to alerts later because of
 * them. `alert_timer.due_at` is the clock of a timer.
 *
 * New tables only, so it costs nothing on an existing database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handling_policy', table => {
    table.comment('Changes what new alerts say, or when people are told');
    table.text('id').primary().notNullable();
    table.text('type').notNullable().comment('alert or notification');
    table.text('team').nullable().comment('Entity reference of a Group');
    table.integer('position').notNullable();
    table.text('name').notNullable();
    table.boolean('enabled').notNullable();
    table.text('definition').notNullable().comment('JSON: all the rest');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
  });
  await knex.schema.createTable('alert_timer', table => {
    table.comment('What happens to an open alert later because of a policy');
    table.text('id').primary().notNullable().comment('alert_id/kind');
    table.text('alert_id').notNullable();
    table.text('kind').notNullable().comment('auto-close or auto-restart');
    table.bigInteger('due_at').notNullable();
    table.text('policy').notNullable().comment('Its name, for people');
    table.bigInteger('every_ms').nullable().comment('It repeats');
    table.integer('left').nullable().comment('So many times');
    table.index(['alert_id'], 'alert_timer_alert_idx');
    table.index(['due_at'], 'alert_timer_due_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alert_timer');
  await knex.schema.dropTable('handling_policy');
};
