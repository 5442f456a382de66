// @ts-check

/**
 * The outbox: side effects that were planned in the transaction of the change that wants them, and run after it.
 * New table only: no cost on existing data.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reactions', table => {
    table.string('id', 36).primary();
    table
      .string('key', 500)
      .notNullable()
      .unique()
      .comment('Names the effect, so that it is planned once');
    table.string('incident_id', 36).notNullable().references('incidents.id');
    table.string('kind').notNullable();
    table.text('payload').notNullable();
    table.integer('urgency').notNullable().comment('Lower runs first');
    table.integer('attempts').notNullable();
    table
      .bigInteger('next_attempt_at')
      .comment('When it is due; null when it is done or given up');
    table.bigInteger('planned_at').notNullable();
    table.bigInteger('finished_at');
    table.text('last_error');
    table.index(['next_attempt_at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reactions');
};
