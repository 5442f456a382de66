// @ts-check

/**
 * An integration may say which priority the words of its tool mean, as JSON; empty where they mean the usual.
 *
 * A column without a default, so that no row is written again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('integration', table => {
    table.text('priorities');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('integration', table => {
    table.dropColumn('priorities');
  });
};
