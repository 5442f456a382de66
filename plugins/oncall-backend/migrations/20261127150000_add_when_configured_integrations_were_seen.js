// @ts-check

/**
 * When a process last had the entry of an integration in its configuration, so that what was taken out of every
 * configuration can be told from what another process still brings, and be deleted.
 *
 * Few rows. Empty until the next start of a process that has the entry; the previous release does not write it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('integration', table => {
    table.bigInteger('config_seen_at').nullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('integration', table => {
    table.dropColumn('config_seen_at');
  });
};
