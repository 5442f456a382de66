// @ts-check

/**
 * The aliases under which senders know alerts whose alias a policy has rewritten, so that they can close what they
 * opened.
 *
 * A new table only, so it costs nothing on an existing database.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('alert_alias', table => {
    table.comment('How senders name alerts whose alias a policy rewrote');
    table.text('alert_id').notNullable();
    table.text('dedupe_key').notNullable().comment('Of the alias as sent');
    table.text('alias').notNullable().comment('As the sender said it');
    table.primary(['alert_id', 'dedupe_key']);
    table.index(['alias'], 'alert_alias_alias_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alert_alias');
};
