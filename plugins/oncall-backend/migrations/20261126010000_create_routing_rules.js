// @ts-check

/**
 * Routing rules of teams. The default rule of a team has a row only once somebody changed its target.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('routing_rule', table => {
    table.string('id', 36).primary();
    table.string('team', 512).notNullable();
    table.integer('position').notNullable();
    table.boolean('is_default').notNullable();
    table.string('name', 255).notNullable();
    table.text('criteria').notNullable().comment('JSON');
    table.text('time_restriction').comment('JSON');
    table.string('timezone', 64);
    table.text('notify').notNullable().comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.index(['team', 'position']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('routing_rule');
};
