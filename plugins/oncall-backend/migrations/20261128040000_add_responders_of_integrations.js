// @ts-check

/**
 * Whom the alerts of an integration tell that name nobody, besides its team, as JSON.
 *
 * A column without a default, so that no row is written again. The previous release sends such alerts to the team alone.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('integration', table => {
    table.text('responders');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('integration', table => {
    table.dropColumn('responders');
  });
};
