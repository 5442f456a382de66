// @ts-check

/**
 * What the catalog says about people that only clients of Opsgenie read, as JSON: role, locale, address, tags, details.
 *
 * A column without a default, so that no row is written again; the next copy of the catalog fills it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('directory_person', table => {
    table.text('facts');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('directory_person', table => {
    table.dropColumn('facts');
  });
};
