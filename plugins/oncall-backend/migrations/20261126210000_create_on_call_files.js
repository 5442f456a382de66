// @ts-check

/**
 * Files of on-call configuration that entities of the catalog carry, and which schedules, policies and rules came from
 * them. Two new tables; nothing else changes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('on_call_file', table => {
    table.string('ref', 512).primary();
    table.string('team', 512);
    table.text('location').notNullable();
    table.text('view_url');
    table.text('problems').notNullable().comment('JSON');
    table.bigInteger('applied_at');
    table.bigInteger('gone_since');
  });
  await knex.schema.createTable('on_call_file_object', table => {
    table.string('kind', 32).notNullable();
    table.string('id', 512).notNullable();
    table.string('file_ref', 512).notNullable().index();
    table.string('name', 255).notNullable();
    table.text('declared').notNullable().comment('JSON, as the file says it');
    table.primary(['kind', 'id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('on_call_file_object');
  await knex.schema.dropTable('on_call_file');
};
