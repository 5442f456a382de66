// @ts-check

/**
 * Lets PostgreSQL guess how many alerts a search for a tag or a detail fits.
 *
 * Without it the planner takes every such search for one that finds next to nothing, reads the whole table and sorts; with
 * it, it walks along the index of the list's order and stops when the page is full. It is filled by the next `analyze`,
 * which PostgreSQL runs by itself, and costs writers nothing. SQLite does not guess like that and has nothing of the kind.
 */
const STATISTICS = { alert_tags_guess: 'tags', alert_details_guess: 'details' };

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  if (knex.client.config.client !== 'pg') {
    return;
  }
  for (const [name, column] of Object.entries(STATISTICS)) {
    await knex.raw('create statistics ?? on (lower(??)) from alert', [
      name,
      column,
    ]);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (knex.client.config.client !== 'pg') {
    return;
  }
  for (const name of Object.keys(STATISTICS)) {
    await knex.raw('drop statistics ??', [name]);
  }
};
