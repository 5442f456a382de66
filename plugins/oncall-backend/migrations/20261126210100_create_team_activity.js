// @ts-check

/**
 * What people and files changed about the on-call of a team, for its page. The audit log stays the record; this is a window.
 * A new table; nothing else changes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('team_activity', table => {
    table.bigIncrements('id', { primaryKey: true });
    table.string('team', 512).notNullable();
    table.bigInteger('at').notNullable();
    table.string('actor', 512).notNullable();
    table.text('text').notNullable();
    table.index(['team', 'id'], 'team_activity_team_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('team_activity');
};
