// @ts-check

/**
 * What a team does, as its Group of the catalog says, and as a client of Opsgenie wrote it, which is read instead.
 *
 * A column without a default, so that no row is written again: the next copy of the catalog fills it. At most one row for
 * each team in the new table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('directory_team', table => {
    table.text('description');
  });
  await knex.schema.createTable('team_description', table => {
    table.string('team', 512).primary();
    table.text('description').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('team_description');
  await knex.schema.alterTable('directory_team', table => {
    table.dropColumn('description');
  });
};
