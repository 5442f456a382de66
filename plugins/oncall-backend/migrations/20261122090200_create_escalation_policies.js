// @ts-check

/**
 * Escalation policies. Alerts carry their own frozen copy, so nothing refers to these rows.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('escalation_policy', table => {
    table.string('id', 36).primary();
    table.string('name', 255).notNullable().unique();
    table.text('description');
    table.string('team', 512);
    table.text('steps').notNullable().comment('JSON');
    table.text('repeat').comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('escalation_policy');
};
