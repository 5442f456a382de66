// @ts-check

/**
 * Pages: one message to one contact method of one person for one step of one run of an escalation. The unique key
 * makes planning idempotent. `next_attempt_at` is null when nothing is to be done any more, so the partial index
 * holds only pages that wait.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('page', table => {
    table.string('id', 36).primary();
    table.string('alert_id', 36).notNullable();
    table.string('run_token', 36).notNullable();
    table.integer('round').notNullable();
    table.integer('step').notNullable();
    table.string('person', 512).notNullable();
    table.string('contact_method', 64).notNullable();
    table.string('channel', 64).notNullable();
    table.string('to', 2048).notNullable();
    table.string('lane', 16).notNullable().comment('critical or bulk');
    table.string('status', 16).notNullable();
    table.text('reason').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('planned_at').notNullable();
    table.bigInteger('sent_at');
    table.bigInteger('next_attempt_at');
    table.text('last_error');
    table.unique(
      ['alert_id', 'run_token', 'round', 'step', 'person', 'contact_method'],
      { indexName: 'page_planned_once' },
    );
    table.index(['lane', 'next_attempt_at'], 'page_due', {
      predicate: knex.whereNotNull('next_attempt_at'),
    });
    table.index(['person', 'planned_at'], 'page_of_person');
  });

  // An alert is reported once for every run that ended in silence.
  await knex.schema.createTable('silence_report', table => {
    table.string('alert_id', 36).notNullable();
    table.string('run_token', 36).notNullable();
    table.bigInteger('reported_at').notNullable();
    table.primary(['alert_id', 'run_token']);
  });

  // Signs acknowledge links when the configuration gives no secret; shared by all processes.
  await knex.schema.createTable('acknowledge_secret', table => {
    table.integer('id').primary();
    table.string('secret', 128).notNullable();
  });

  // The newest version of each duty's rules that ever ran here; an older process stands aside.
  await knex.schema.createTable('engine_duty', table => {
    table.string('name', 64).primary();
    table.integer('version').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('engine_duty');
  await knex.schema.dropTable('acknowledge_secret');
  await knex.schema.dropTable('silence_report');
  await knex.schema.dropTable('page');
};
