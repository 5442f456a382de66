// @ts-check

/**
 * Which members of a Group the catalog calls its admins. One nullable column on a small table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('directory_team', table => {
    table.text('admins').nullable().comment('JSON list of references');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('directory_team', table => {
    table.dropColumn('admins');
  });
};
