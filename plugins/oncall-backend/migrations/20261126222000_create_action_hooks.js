// @ts-check

/**
 * Where custom actions of alerts are done, and the calls that are still to be made. `action_call.next_attempt_at` is
 * the clock of a call.
 *
 * New tables only, so it costs nothing on an existing database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('action_hook', table => {
    table.comment('Addresses that are called when somebody runs an action');
    table.text('id').primary().notNullable();
    table.text('action').notNullable();
    table.text('integration_id').nullable().comment('Absent: all alerts');
    table.text('url').notNullable();
    table.boolean('enabled').notNullable();
    table.bigInteger('created_at').notNullable();
    table.text('created_by').notNullable();
    table.index(['action'], 'action_hook_action_idx');
  });
  await knex.schema.createTable('action_call', table => {
    table.comment('Calls of action hooks that were not answered well yet');
    table.text('id').primary().notNullable();
    table.text('hook_id').notNullable();
    table.text('alert_id').notNullable();
    table.text('action').notNullable();
    table.text('actor').notNullable().comment('Who ran it');
    table.integer('attempts').notNullable();
    table.bigInteger('next_attempt_at').notNullable();
    table.bigInteger('created_at').notNullable();
    table.index(['next_attempt_at'], 'action_call_due_idx');
    table.index(['alert_id'], 'action_call_alert_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('action_call');
  await knex.schema.dropTable('action_hook');
};
