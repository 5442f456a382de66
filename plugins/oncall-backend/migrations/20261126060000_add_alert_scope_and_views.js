// @ts-check

/**
 * One open alert per deduplication key instead of per alias, so that each team can have its own; and who has seen an
 * alert.
 *
 * The previous release runs on this schema: it writes no key, and an alert without one competes with its alias, as
 * before. The columns cost nothing on a big table; the two partial indexes are built over the open alerts only.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('alert', table => {
    table
      .text('dedupe_key')
      .nullable()
      .comment('One open alert per key; null means the alias');
    table
      .text('seen_by')
      .nullable()
      .comment('JSON list of those who have looked at it');
  });
  await knex.raw(
    `create unique index alert_open_key_idx on alert (coalesce(dedupe_key, alias)) where status = 'open'`,
  );
  await knex.raw('drop index alert_open_alias_idx');
  await knex.raw(
    `create index alert_alias_idx on alert (alias) where status = 'open'`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index alert_alias_idx');
  await knex.raw('drop index alert_open_key_idx');
  await knex.raw(
    `create unique index alert_open_alias_idx on alert (alias) where status = 'open'`,
  );
  // Not through knex, which would copy the whole table on SQLite.
  await knex.raw('alter table alert drop column seen_by');
  await knex.raw('alter table alert drop column dedupe_key');
};
