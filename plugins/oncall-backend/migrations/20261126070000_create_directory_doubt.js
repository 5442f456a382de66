// @ts-check

/**
 * A copy of the catalog that would lose many people who take part in on-call is not believed at once. One row says
 * since when it is doubted, how many would be lost, and whether somebody has confirmed that this is right.
 *
 * A new table of at most one row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('directory_doubt', table => {
    table.integer('id').primary();
    table.bigInteger('since').notNullable();
    table.integer('lost').notNullable();
    table.integer('known').notNullable();
    table.bigInteger('confirmed_at');
    table.string('confirmed_by', 512);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('directory_doubt');
};
