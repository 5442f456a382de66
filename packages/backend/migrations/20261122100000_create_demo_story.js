// @ts-check

/**
 * Remembers when the story of the demo portal was told, so that a restart neither tells it again nor moves its times.
 * One row; free of cost.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('demo_story', table => {
    table.integer('id').primary().comment('Always 1');
    table.bigInteger('began_at').notNullable().comment('Epoch milliseconds');
    table.bigInteger('told_at').comment('Epoch milliseconds');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('demo_story');
};
