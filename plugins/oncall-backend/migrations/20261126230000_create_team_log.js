// @ts-check

/**
 * What was changed of a team, by whom and when: for the team itself, in words. The audit log has everything, but it is a
 * log file that not everybody reads.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('team_log', table => {
    // Changes of one moment keep their order.
    table.bigIncrements('id');
    table.text('team').notNullable();
    table.text('text').notNullable();
    table.text('actor').notNullable();
    table.bigInteger('created_at').notNullable();
    table.index(['team', 'id'], 'team_log_team_idx');
    table.index(['created_at'], 'team_log_created_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('team_log');
};
