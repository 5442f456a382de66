// @ts-check

/**
 * The doubt about the catalog says who would be lost, as JSON; empty in what the release before wrote.
 *
 * A column of a table of at most one row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('directory_doubt', table => {
    table.text('people');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('directory_doubt', table => {
    table.dropColumn('people');
  });
};
