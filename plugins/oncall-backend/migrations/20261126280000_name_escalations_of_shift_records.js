// @ts-check

/**
 * Somebody may have been on call because an escalation policy was. Old rows have none; adding a column that may be empty
 * rewrites nothing, whatever the size of the table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('shift_record', table => {
    table
      .string('escalation', 64)
      .comment('The id of the policy that told the person first');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('shift_record', table => {
    table.dropColumn('escalation');
  });
};
