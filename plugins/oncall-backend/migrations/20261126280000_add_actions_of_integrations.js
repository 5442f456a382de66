// @ts-check

/**
 * An integration may say what becomes of its messages, as JSON; empty where they do what they say.
 *
 * In the row of the integration, which is read with the key of every message anyway: taking a message costs no query more.
 * A column without a default, so that no row is written again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('integration', table => {
    table.text('actions');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('integration', table => {
    table.dropColumn('actions');
  });
};
