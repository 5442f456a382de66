// @ts-check

/**
 * Pages of many alerts travel in one message. `page.message_id` says in which; `page_turn` remembers for every contact
 * method when it was last written to, so that all processes together send one message for a storm.
 *
 * A nullable column and a new table, so it costs nothing on a large one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('page', table => {
    table
      .string('message_id', 36)
      .nullable()
      .comment('Pages of one message have the same');
    table.index(['message_id'], 'page_message', {
      predicate: knex.whereNotNull('message_id'),
    });
  });
  await knex.schema.createTable('page_turn', table => {
    table.comment('When a contact method may be written to again');
    table.string('person', 512).notNullable();
    table.string('contact_method', 64).notNullable();
    table.string('lane', 16).notNullable();
    table.text('turns').notNullable().comment('JSON list: topic and until');
    table.primary(['person', 'contact_method', 'lane']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('page_turn');
  await knex.schema.alterTable('page', table => {
    table.dropIndex(['message_id'], 'page_message');
    table.dropColumn('message_id');
  });
};
