// @ts-check

/**
 * Who really was on call: a row for each stretch, written when it is over or when the schedule is about to change, and never
 * computed again. `shift_record_mark` says from when and until when the rows of a schedule are complete. A row for each turn of
 * each person.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('shift_record', table => {
    table.string('id', 36).primary();
    table.string('schedule_id', 36).notNullable();
    table.text('schedule_name').notNullable();
    table.string('rotation_id', 36);
    table.text('rotation_name');
    table.string('person', 512).notNullable();
    table.string('team', 512).comment('Whose member the person was');
    table.string('override_id', 36);
    table.string('forwarded_from', 512);
    table.bigInteger('start_at').notNullable();
    table.bigInteger('end_at').notNullable();
    table.index(['person', 'end_at'], 'shift_record_person');
    table.index(['schedule_id', 'end_at'], 'shift_record_schedule');
  });
  await knex.schema.createTable('shift_record_mark', table => {
    table.string('schedule_id', 36).primary();
    table.bigInteger('since').notNullable();
    table.bigInteger('until').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('shift_record_mark');
  await knex.schema.dropTable('shift_record');
};
