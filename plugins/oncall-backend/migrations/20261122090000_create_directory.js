// @ts-check

/**
 * The local copy of the catalog's people, teams and services, so that paging works while the catalog is down, and the
 * ways to reach people that they add themselves.
 *
 * `roster_version` counts changes of people, teams, services, schedules and policies. Every process keeps them in
 * memory and reads this one row to learn whether its copy is still true.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('directory_person', table => {
    table.string('ref', 512).primary();
    table.text('name').notNullable();
    table.text('email');
    table.text('zone');
  });
  await knex.schema.createTable('directory_team', table => {
    table.string('ref', 512).primary();
    table.text('name').notNullable();
    table.text('members').notNullable().comment('JSON list of references');
  });
  await knex.schema.createTable('directory_service', table => {
    table.string('ref', 512).primary();
    table.text('name').notNullable();
    table.text('owner');
    table.text('annotations').notNullable().comment('JSON; only muster.dev/*');
  });
  await knex.schema.createTable('contact_method', table => {
    table.string('id', 36).primary();
    table.string('person', 512).notNullable();
    table.string('channel', 64).notNullable();
    table.string('to', 2048).notNullable();
    table.boolean('enabled').notNullable();
    table.bigInteger('created_at').notNullable();
    table.unique(['person', 'channel', 'to']);
  });
  await knex.schema.createTable('roster_version', table => {
    table.integer('id').primary();
    table.integer('version').notNullable();
    table.bigInteger('directory_synced_at');
  });
  await knex('roster_version').insert({ id: 1, version: 1 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('roster_version');
  await knex.schema.dropTable('contact_method');
  await knex.schema.dropTable('directory_service');
  await knex.schema.dropTable('directory_team');
  await knex.schema.dropTable('directory_person');
};
