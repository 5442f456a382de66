// @ts-check

/**
 * Who stands in for whom, and when. Small and read whole with the schedules; nothing but the address of a machine's
 * rule (`alias`) is looked up in it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('forwarding', table => {
    table.string('id', 36).primary();
    table.string('alias', 255).unique();
    table.string('from_person', 512).notNullable();
    table.string('to_person', 512).notNullable();
    table.bigInteger('start_at').notNullable();
    table.bigInteger('end_at').notNullable();
    table.bigInteger('created_at').notNullable();
    table.string('created_by', 512);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('forwarding');
};
