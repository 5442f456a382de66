// @ts-check

/**
 * How many codes may be sent for a person, counted for all processes together; each counted for itself before.
 *
 * At most a row for each person who asked for a code within the last two hours. The previous release goes on counting in
 * its memory.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('contact_code_limit', table => {
    table.string('person', 512).primary();
    table.bigInteger('all_from').notNullable().index();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('contact_code_limit');
};
