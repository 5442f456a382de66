// @ts-check

/**
 * Finds open alerts by their alias whatever the database believes about how many alerts are open.
 *
 * PostgreSQL plans by what it counted a while ago. With few open alerts then, it read all entries of a partial index for each
 * report instead of looking one up, and at the beginning of a storm there are thousands that it does not know of. These indexes
 * are not partial: nothing but a look-up fits them. Closed alerts have no key there.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw('drop index alert_other_key_idx');
  await knex.raw('drop index alert_open_key_idx');
  await knex.raw(
    `create unique index alert_open_key_idx on alert ((case when status = 'open' then coalesce(dedupe_key, alias) end))`,
  );
  await knex.raw(
    `create index alert_other_key_idx on alert ((case when status = 'open' and dedupe_key is not null then alias end))`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index alert_other_key_idx');
  await knex.raw('drop index alert_open_key_idx');
  await knex.raw(
    `create unique index alert_open_key_idx on alert (coalesce(dedupe_key, alias)) where status = 'open'`,
  );
  await knex.raw(
    `create index alert_other_key_idx on alert (alias) where status = 'open' and dedupe_key is not null`,
  );
};
