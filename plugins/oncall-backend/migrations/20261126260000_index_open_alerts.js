// @ts-check

/**
 * Finds open alerts by their alias without reading all open alerts.
 *
 * SQLite took the index of the status for it, which every open alert fits, so a report cost the more the more alerts were
 * open. Now each index of open alerts holds those only, and none of them is about the status. Most open alerts are found by the
 * unique key; one of the alias alone is needed for those whose key is another.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('alert', table => {
    table.dropIndex(['status', 'created_at'], 'alert_status_created_idx');
  });
  await knex.raw('drop index alert_alias_idx');
  await knex.raw(
    `create index alert_open_created_idx on alert (created_at) where status = 'open'`,
  );
  await knex.raw(
    `create index alert_other_key_idx on alert (alias) where status = 'open' and dedupe_key is not null`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index alert_other_key_idx');
  await knex.raw('drop index alert_open_created_idx');
  await knex.raw(
    `create index alert_alias_idx on alert (alias) where status = 'open'`,
  );
  await knex.schema.alterTable('alert', table => {
    table.index(['status', 'created_at'], 'alert_status_created_idx');
  });
};
