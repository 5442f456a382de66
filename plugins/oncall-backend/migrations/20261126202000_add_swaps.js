// @ts-check

/**
 * A request for cover may offer something in return; accepted, it is two overrides of one deal. Both columns are empty for
 * everything else, and an older version that does not know them loses nothing but the return.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('cover_request', table => {
    table.text('in_return').comment('JSON');
  });
  await knex.schema.alterTable('schedule_override', table => {
    table.string('deal_id', 36).index();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('schedule_override', table => {
    table.dropIndex(['deal_id']);
    table.dropColumn('deal_id');
  });
  await knex.schema.alterTable('cover_request', table => {
    table.dropColumn('in_return');
  });
};
