// @ts-check

/**
 * Links and files that belong to alerts. The content of files has a table of its own, so that lists never read it.
 *
 * New tables only, so it costs nothing on an existing database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('alert_attachment', table => {
    table.comment('Links and files that belong to alerts');
    table.bigIncrements('id');
    table.text('alert_id').notNullable();
    table.text('name').notNullable();
    table.text('url').nullable().comment('Of a link');
    table.integer('size').nullable().comment('Of a file, in bytes');
    table.text('added_by').notNullable();
    table.bigInteger('added_at').notNullable();
    table.index(['alert_id'], 'alert_attachment_alert_idx');
  });
  await knex.schema.createTable('alert_attachment_content', table => {
    table.comment('What is in the files');
    table.bigInteger('attachment_id').primary().notNullable();
    table.text('alert_id').notNullable();
    table.binary('content').notNullable();
    table.index(['alert_id'], 'alert_attachment_content_alert_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alert_attachment_content');
  await knex.schema.dropTable('alert_attachment');
};
