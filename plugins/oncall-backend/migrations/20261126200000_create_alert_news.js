// @ts-check

/**
 * What people may want to hear about alerts besides the pages: an acknowledgement, a close, an assignment, a note. A row of
 * `alert_news` is written with the change itself and goes when it is decided who is told; `alert_notice` are the messages.
 * Empty as long as nobody has a rule for it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('alert_news', table => {
    table.string('id', 36).primary();
    table.string('alert_id', 36).notNullable();
    table.string('action', 32).notNullable();
    table.string('actor', 512);
    table.string('owner', 512);
    table.text('text');
    table.bigInteger('at').notNullable();
    table.bigInteger('next_attempt_at').notNullable().index();
  });
  await knex.schema.createTable('alert_notice', table => {
    table.string('id', 36).primary();
    table.string('alert_id', 36).notNullable();
    table.string('person', 512).notNullable();
    table.string('contact_method', 64).notNullable();
    table.string('channel', 64).notNullable();
    table.string('to', 2048).notNullable();
    table.text('subject').notNullable();
    table.text('text').notNullable();
    table.string('status', 16).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('planned_at').notNullable().index();
    table.bigInteger('sent_at');
    table.bigInteger('next_attempt_at');
    table.text('last_error');
    table.index(['contact_method', 'person', 'sent_at'], 'alert_notice_last');
    table.index(['next_attempt_at'], 'alert_notice_due', {
      predicate: knex.whereNotNull('next_attempt_at'),
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alert_notice');
  await knex.schema.dropTable('alert_news');
};
