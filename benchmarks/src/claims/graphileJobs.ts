import { runMigrations } from 'graphile-worker';
import { Knex } from 'knex';

export async function createGraphileJobs(
  _knex: Knex,
  url: string,
): Promise<void> {
  await runMigrations({ connectionString: url });
}

export async function addGraphileJobs(knex: Knex, rows: number): Promise<void> {
  await knex.raw(
    `select count(graphile_worker.add_job('finish', json_build_object('number', n)))
     from generate_series(1, ?::int) n`,
    [rows],
  );
}
