// @ts-check

/**
 * The latest message of every integration, and how people want messages of webhooks to be read.
 *
 * New tables with at most one row for each integration, so it costs nothing.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('integration_message', table => {
    table.comment('The latest message of an integration, without its key');
    table.text('integration_id').primary().notNullable();
    table.bigInteger('received_at').notNullable();
    table.text('content_type').notNullable();
    table.text('body').notNullable().comment('Cut when it is long');
    table.text('headers').notNullable().comment('JSON map');
    table.text('query').notNullable().comment('JSON map');
    table
      .text('outcomes')
      .notNullable()
      .comment('JSON list: what became of it');
  });
  await knex.schema.createTable('webhook_mapping', table => {
    table.comment('How the messages of a webhook are read');
    table.text('integration_id').primary().notNullable();
    table.text('mapping').notNullable().comment('JSON');
    table.bigInteger('updated_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('webhook_mapping');
  await knex.schema.dropTable('integration_message');
};
