import knexFactory, { Knex } from 'knex';

/** A pool of another process: connections of its own on PostgreSQL; SQLite in memory has one connection for all. */
export function anotherConnection(knex: Knex): Knex {
  return knex.client.config.client === 'pg'
    ? knexFactory(knex.client.config)
    : knex;
}
