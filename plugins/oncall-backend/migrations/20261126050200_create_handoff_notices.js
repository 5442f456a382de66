// @ts-check

/**
 * Notices that a turn begins or ends. The unique key makes planning idempotent: whoever plans the same notice again,
 * after a restart or in another process, changes nothing.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('handoff_notice', table => {
    table.string('id', 36).primary();
    table.string('person', 512).notNullable();
    table.string('schedule_id', 36).notNullable();
    table.string('action', 32).notNullable();
    table.bigInteger('boundary').notNullable();
    table.integer('minutes_before').notNullable();
    table.string('contact_method', 64).notNullable();
    table.string('channel', 64).notNullable();
    table.string('to', 2048).notNullable();
    table.text('subject').notNullable();
    table.text('text').notNullable();
    table.string('status', 16).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('next_attempt_at');
    table.text('last_error');
    table.unique(
      [
        'person',
        'schedule_id',
        'action',
        'boundary',
        'minutes_before',
        'contact_method',
      ],
      { indexName: 'handoff_notice_once' },
    );
    table.index(['next_attempt_at'], 'handoff_notice_due', {
      predicate: knex.whereNotNull('next_attempt_at'),
    });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handoff_notice');
};
