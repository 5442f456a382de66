// @ts-check

/**
 * Deployments as pipelines report them, and those that people suspect. New tables only: no cost on existing data.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('deployments', table => {
    table.string('id', 36).primary();
    table.string('external_id');
    table.string('service_ref').notNullable();
    table.string('service_name').notNullable();
    table.string('environment').notNullable();
    table.string('state').notNullable();
    table.string('number');
    table.text('description');
    table.text('url');
    table.bigInteger('started_at').notNullable();
    table.bigInteger('ended_at');
    table.text('commits').notNullable();
    table.text('files_changed').notNullable();
    table.bigInteger('updated_at').notNullable();
    // Rows without an external id never conflict: nulls differ, on both engines.
    table.unique(['service_ref', 'external_id']);
    table.index(['service_ref', 'started_at']);
    table.index(['started_at', 'id']);
  });

  await knex.schema.createTable('potential_causes', table => {
    table.string('id', 36).primary();
    table.string('incident_id', 36).notNullable().references('incidents.id');
    table
      .string('deployment_id', 36)
      .notNullable()
      .references('deployments.id');
    table
      .string('commit_sha')
      .notNullable()
      .comment(
        'Empty when the whole deployment is meant, so that it is unique',
      );
    table.string('state').notNullable();
    table.text('note');
    table.string('added_by').notNullable();
    table.bigInteger('added_at').notNullable();
    table.unique(['incident_id', 'deployment_id', 'commit_sha']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('potential_causes');
  await knex.schema.dropTable('deployments');
};
