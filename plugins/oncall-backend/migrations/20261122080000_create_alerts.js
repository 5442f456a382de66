// @ts-check

/**
 * Alerts, their activity, the keys of the machines that send them, and the results of asynchronous requests.
 *
 * New tables only, so it costs nothing on an existing database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('integration', table => {
    table.comment('A key for machines that send alerts');
    table.text('id').primary().notNullable();
    table.text('name').notNullable();
    table.text('type').notNullable().comment('api, prometheus or grafana');
    table
      .text('key_hash')
      .notNullable()
      .unique()
      .comment('SHA-256 of the key in hex; the key itself is never stored');
    table.text('key_hint').notNullable().comment('Last characters, for people');
    table.text('team').nullable().comment('Entity reference of a Group');
    table
      .text('config_id')
      .nullable()
      .unique()
      .comment('Name under oncall.integrations when it comes from the config');
    table.boolean('enabled').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('last_used_at').nullable();
  });

  await knex.schema.createTable('alert', table => {
    table.comment('Something is wrong, told by a machine or a person');
    // The database counts the short numbers, so that many workers never need a counter of their own.
    table.bigIncrements('tiny_id', { primaryKey: true });
    table.text('id').notNullable().unique();
    table.text('alias').notNullable().comment('One open alert per alias');
    table.text('message').notNullable();
    table.text('description').nullable();
    table.text('status').notNullable().comment('open or closed');
    table.boolean('acknowledged').notNullable();
    table.bigInteger('snoozed_until').nullable();
    table.text('priority').notNullable().comment('P1 to P5');
    table.text('source').notNullable();
    table.text('entity').nullable();
    table.text('tags').notNullable().comment('JSON list of strings');
    table.text('details').notNullable().comment('JSON map of strings');
    table.text('actions').notNullable().comment('JSON list of strings');
    table.text('responders').notNullable().comment('JSON list');
    table.text('teams').notNullable().comment('JSON list of Group references');
    table.text('service_ref').nullable();
    table.text('owner').nullable();
    table.integer('count').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.bigInteger('last_occurred_at').notNullable();
    table.bigInteger('acknowledged_at').nullable();
    table.text('acknowledged_by').nullable();
    table.bigInteger('closed_at').nullable();
    table.text('closed_by').nullable();
    // The name and type stay with the alert, which outlives its integration.
    table.text('integration_id').nullable();
    table.text('integration_name').nullable();
    table.text('integration_type').nullable();
    table
      .bigInteger('next_action_at')
      .nullable()
      .comment('When the engine looks at it; null means never');
    table.text('run_token').notNullable().comment('Names the current run');
    table
      .bigInteger('run_started_at')
      .notNullable()
      .comment('The delays of all steps count from here');
    table
      .bigInteger('escalated_until')
      .nullable()
      .comment('Steps due until then are planned');
    table
      .text('snapshot')
      .notNullable()
      .comment('JSON: the escalation policy, frozen when the alert opened');
    table.index(['status', 'created_at'], 'alert_status_created_idx');
  });
  // Partial indexes: only open alerts compete for an alias, and only rows with a due time are looked for.
  await knex.raw(
    `create unique index alert_open_alias_idx on alert (alias) where status = 'open'`,
  );
  await knex.raw(
    `create index alert_next_action_idx on alert (next_action_at) where next_action_at is not null`,
  );
  await knex.raw(
    `create index alert_service_idx on alert (service_ref, created_at) where service_ref is not null`,
  );

  await knex.schema.createTable('alert_team', table => {
    table.comment('The Groups of an alert, for filters');
    table.text('team_ref').notNullable();
    table.text('alert_id').notNullable();
    table.primary(['team_ref', 'alert_id']);
    table.index(['alert_id'], 'alert_team_alert_idx');
  });

  await knex.schema.createTable('alert_event', table => {
    table.comment('One line of the activity of an alert');
    // A growing number keeps events of the same millisecond in order.
    table.bigIncrements('id', { primaryKey: true });
    table.text('alert_id').notNullable();
    table.bigInteger('at').notNullable();
    table.text('type').notNullable();
    table.text('text').notNullable();
    table.text('actor').nullable();
    table.index(['alert_id', 'id'], 'alert_event_alert_idx');
  });

  await knex.schema.createTable('api_request', table => {
    table.comment('What became of an asynchronous request of a machine');
    table.text('id').primary().notNullable();
    table.text('action').notNullable();
    table.boolean('success').notNullable();
    table.text('status').notNullable();
    table.text('alert_id').notNullable();
    table.text('alias').notNullable();
    table.text('integration_id').notNullable();
    table.bigInteger('processed_at').notNullable();
    table.index(['processed_at'], 'api_request_processed_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('api_request');
  await knex.schema.dropTable('alert_event');
  await knex.schema.dropTable('alert_team');
  await knex.schema.dropTable('alert');
  await knex.schema.dropTable('integration');
};
