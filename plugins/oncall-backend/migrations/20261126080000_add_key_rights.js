// @ts-check

/**
 * What a key may do, whether it reaches beyond its team, and the key that it replaced, which works for a while longer.
 *
 * Few rows, so it costs nothing. Keys that exist keep what they could do; the previous release writes rows without
 * these columns and gets the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('integration', table => {
    table
      .text('rights')
      .notNullable()
      .defaultTo('["read","write","delete"]')
      .comment('JSON list of read, write, delete, configure');
    table
      .text('scope')
      .notNullable()
      .defaultTo('account')
      .comment('account, or team when it reaches only what its team owns');
    table.text('previous_key_hash').nullable();
    table
      .bigInteger('previous_key_until')
      .nullable()
      .comment('Until then the replaced key works too');
    table.index(['previous_key_hash'], 'integration_previous_key_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('integration', table => {
    table.dropIndex(['previous_key_hash'], 'integration_previous_key_idx');
    table.dropColumns(
      'rights',
      'scope',
      'previous_key_hash',
      'previous_key_until',
    );
  });
};
