// @ts-check

/**
 * Heartbeats: machines that are expected to report regularly. `expires_at` is the clock of a heartbeat: null while nobody
 * expects a ping, so the partial index holds only those that are watched.
 *
 * New tables only, so it costs nothing on an existing database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('heartbeat', table => {
    table.comment('A machine that is expected to report regularly');
    table.text('id').primary().notNullable();
    table.text('name').notNullable().unique();
    table.text('description').nullable();
    table.integer('interval').notNullable();
    table.text('interval_unit').notNullable().comment('minutes, hours or days');
    table
      .bigInteger('interval_ms')
      .notNullable()
      .comment('The same, so that a ping is one statement');
    table.boolean('enabled').notNullable();
    table.text('team').nullable().comment('Entity reference of a Group');
    table.text('alert_message').nullable();
    table.text('alert_priority').nullable();
    table.text('alert_tags').notNullable().comment('JSON list of strings');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('last_ping_at').nullable();
    table
      .bigInteger('expires_at')
      .nullable()
      .comment('When it expires unless a ping comes; null means never');
    table.bigInteger('expired_at').nullable();
    table
      .text('alert_alias')
      .nullable()
      .comment('Of the alert that its expiry opened');
  });
  await knex.raw(
    `create index heartbeat_expires_idx on heartbeat (expires_at) where expires_at is not null`,
  );

  await knex.schema.createTable('heartbeat_watch', table => {
    table.comment('When an engine last looked whether heartbeats are due');
    table.integer('id').primary();
    table.bigInteger('looked_at').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('heartbeat_watch');
  await knex.schema.dropTable('heartbeat');
};
