// @ts-check

/**
 * Postmortems and their action items. New tables only: no cost on existing data.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('postmortems', table => {
    table.string('id', 36).primary();
    table
      .string('incident_id', 36)
      .notNullable()
      .unique()
      .references('incidents.id');
    table.string('title').notNullable();
    table.string('status').notNullable();
    table.text('lesson');
    table.text('sections').notNullable();
    table.text('facts').notNullable();
    table.string('owner').notNullable();
    table
      .text('search_text')
      .notNullable()
      .comment('Lower-case title, lesson, sections and names of services');
    table.integer('revision').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.bigInteger('published_at');
    table.string('published_by');
    table.index(['status', 'published_at']);
  });

  await knex.schema.createTable('action_items', table => {
    table.string('id', 36).primary();
    table
      .string('postmortem_id', 36)
      .notNullable()
      .references('postmortems.id');
    table.integer('position').notNullable();
    table.text('text').notNullable();
    table.string('owner');
    table.string('due_on', 10);
    table.boolean('done').notNullable();
    table.index(['postmortem_id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('action_items');
  await knex.schema.dropTable('postmortems');
};
