// @ts-check

/**
 * Pages of steps that tell people until the alert is closed survive an acknowledgement. The default is cheap on big
 * tables: both engines keep it beside the rows.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('page', table => {
    table.boolean('until_closed').notNullable().defaultTo(false);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('page', table => {
    table.dropColumn('until_closed');
  });
};
