// @ts-check

/**
 * What follows when an acknowledged alert stays open. A nullable column: quick on tables of any size.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('escalation_policy', table => {
    table.text('acknowledgement').comment('JSON');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('escalation_policy', table => {
    table.dropColumn('acknowledgement');
  });
};
