// @ts-check

/**
 * The name that a machine gives to an override, by which it finds the override again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('schedule_override', table => {
    table.text('alias').nullable();
    table.unique(['schedule_id', 'alias'], {
      indexName: 'schedule_override_alias_idx',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('schedule_override', table => {
    table.dropUnique(['schedule_id', 'alias'], 'schedule_override_alias_idx');
    table.dropColumn('alias');
  });
};
