// @ts-check

/**
 * Incidents with what belongs to them. Times are whole milliseconds since 1970 in UTC, so that both engines sort and
 * compare them alike; lists of plain values are JSON text. New tables only: no cost on existing data.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Numbers of incidents have no gaps: the one row is locked until the incident that took the number is committed.
  await knex.schema.createTable('incident_counter', table => {
    table.integer('id').primary();
    table.integer('last_number').notNullable();
  });
  await knex('incident_counter').insert({ id: 1, last_number: 0 });

  await knex.schema.createTable('incidents', table => {
    table.string('id', 36).primary();
    table.integer('number').notNullable().unique();
    table.string('external_id').unique();
    table.string('message').notNullable();
    table.text('description');
    table.string('priority').notNullable();
    table.string('status').notNullable();
    table.text('tags').notNullable();
    table.string('environment');
    table.boolean('pages_owners').notNullable();
    table
      .text('search_text')
      .notNullable()
      .comment('Lower-case key, message, description and tags');
    table.bigInteger('created_at').notNullable();
    table.string('created_by').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.bigInteger('impact_started_at').notNullable();
    table.bigInteger('impact_ended_at');
    table.bigInteger('resolved_at');
    table.bigInteger('closed_at');
    table.index(['status', 'number']);
    table.index(['created_at']);
  });

  await knex.schema.createTable('incident_services', table => {
    table.string('incident_id', 36).notNullable().references('incidents.id');
    table.string('entity_ref').notNullable();
    table.integer('position').notNullable();
    table.string('name').notNullable();
    table.string('owner');
    table.string('state').notNullable();
    table.primary(['incident_id', 'entity_ref']);
    table.index(['entity_ref']);
    table.index(['owner']);
  });

  await knex.schema.createTable('incident_responders', table => {
    table.string('incident_id', 36).notNullable().references('incidents.id');
    table.string('ref').notNullable();
    table.integer('position').notNullable();
    table.string('type').notNullable();
    table.string('name').notNullable();
    table.string('role');
    table.string('state').notNullable();
    table.string('alert_id');
    table
      .integer('page_round')
      .notNullable()
      .comment('How often this responder was called in');
    table.primary(['incident_id', 'ref']);
  });

  await knex.schema.createTable('incident_alerts', table => {
    table.string('incident_id', 36).notNullable().references('incidents.id');
    table.string('alert_id').notNullable();
    table.integer('position').notNullable();
    table.text('message').notNullable();
    table.primary(['incident_id', 'alert_id']);
  });

  await knex.schema.createTable('incident_graphs', table => {
    table.string('incident_id', 36).primary().references('incidents.id');
    table
      .text('graph')
      .notNullable()
      .comment('The service graph around the impacted services, as it was');
    table.bigInteger('taken_at').notNullable();
  });

  await knex.schema.createTable('timeline_entries', table => {
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table.string('incident_id', 36).notNullable().references('incidents.id');
    table.bigInteger('at').notNullable();
    table.string('kind').notNullable();
    table.text('text').notNullable();
    table.string('actor');
    table.index(['incident_id', 'at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('timeline_entries');
  await knex.schema.dropTable('incident_graphs');
  await knex.schema.dropTable('incident_alerts');
  await knex.schema.dropTable('incident_responders');
  await knex.schema.dropTable('incident_services');
  await knex.schema.dropTable('incidents');
  await knex.schema.dropTable('incident_counter');
};
