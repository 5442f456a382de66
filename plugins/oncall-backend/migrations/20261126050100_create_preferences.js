// @ts-check

/**
 * How people want to be told: contact methods that have been proved, rules, quiet hours.
 *
 * Contact methods that exist were entered before there was a proof. They stay in use: an upgrade must not make anybody
 * unreachable.
 *
 * A person's rule may use one contact method several times for the same step of an escalation, so `turn` becomes part
 * of what makes a page unique. Processes of the release before stand aside from planning (see `engine_duty`), because
 * they know the narrower key only.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('contact_method', table => {
    table.text('label').comment('Such as the name of a device');
    table.bigInteger('verified_at');
    table.text('disabled_reason');
    table.integer('position').notNullable().defaultTo(0);
    table.bigInteger('tested_at');
    table.text('test_error');
  });
  await knex('contact_method').update({
    verified_at: knex.ref('created_at'),
  });
  await knex.schema.createTable('contact_proof', table => {
    table.string('contact_method', 36).primary();
    table.string('code_hash', 64).notNullable();
    table.bigInteger('sent_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
  });
  await knex.schema.createTable('notification_rule', table => {
    table.string('id', 36).primary();
    table.string('person', 512).notNullable();
    table.string('action', 32).notNullable();
    table.integer('position').notNullable();
    table.text('rule').notNullable().comment('JSON');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.index(['person', 'action', 'position'], 'notification_rule_of');
  });
  await knex.schema.createTable('person_preference', table => {
    table.string('person', 512).primary();
    table.text('quiet_hours').comment('JSON');
    table.bigInteger('muted_until');
  });
  // Signs pushes to browsers when the configuration has no keys; made once, shared by all processes.
  await knex.schema.createTable('push_keys', table => {
    table.integer('id').primary();
    table.string('public_key', 128).notNullable();
    table.string('private_key', 128).notNullable();
  });
  await knex.schema.alterTable('page', table => {
    table.integer('turn').notNullable().defaultTo(0);
    table.integer('repeat_minutes');
    table.string('action', 32).notNullable().defaultTo('create-alert');
    table.text('how').comment('Why at this time and by this contact method');
    table.dropUnique([], 'page_planned_once');
    table.unique(
      [
        'alert_id',
        'run_token',
        'round',
        'step',
        'person',
        'contact_method',
        'turn',
      ],
      { indexName: 'page_planned_once' },
    );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex('page').where('turn', '>', 0).delete();
  await knex('page').whereNot({ action: 'create-alert' }).delete();
  await knex.schema.alterTable('page', table => {
    table.dropUnique([], 'page_planned_once');
    table.unique(
      ['alert_id', 'run_token', 'round', 'step', 'person', 'contact_method'],
      { indexName: 'page_planned_once' },
    );
    table.dropColumn('how');
    table.dropColumn('action');
    table.dropColumn('repeat_minutes');
    table.dropColumn('turn');
  });
  await knex.schema.dropTable('push_keys');
  await knex.schema.dropTable('person_preference');
  await knex.schema.dropTable('notification_rule');
  await knex.schema.dropTable('contact_proof');
  await knex.schema.alterTable('contact_method', table => {
    table.dropColumn('test_error');
    table.dropColumn('tested_at');
    table.dropColumn('position');
    table.dropColumn('disabled_reason');
    table.dropColumn('verified_at');
    table.dropColumn('label');
  });
};
