import { JsonObject } from '@backstage/types';
import createKnex, { Knex } from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** An empty database for one pager. */
export type BenchDatabase = {
  readonly name: string;
  /** The section `backend.database` of the configuration. */
  readonly config: JsonObject;
  countAlerts(): Promise<number>;
  /** Asks the database itself, beside the pager. */
  ask<T>(question: (knex: Knex) => Promise<T>): Promise<T>;
  /** How durable a commit is, as far as the server says. */
  describe(): Promise<string>;
  drop(): Promise<void>;
};

/** SQLite, and PostgreSQL where the environment names one. */
export function benchDatabases(): readonly BenchDatabase[] {
  const url = process.env[POSTGRES_URL];
  if (!url) {
    process.stdout.write(
      `PostgreSQL is left out: ${POSTGRES_URL} is not set\n`,
    );
  }
  return [sqlite(), ...(url ? [postgres(url)] : [])];
}

function sqlite(): BenchDatabase {
  const directory = mkdtempSync(path.join(tmpdir(), 'muster-ingest-'));
  const ask = askOf({
    client: 'better-sqlite3',
    connection: { filename: path.join(directory, 'oncall.sqlite') },
    useNullAsDefault: true,
  });
  return {
    name: 'SQLite',
    config: { client: 'better-sqlite3', connection: { directory } },
    countAlerts: () => ask(countAlerts),
    ask,
    describe: async () => {
      const [mode] = await ask(knex => knex.raw('pragma journal_mode'));
      return `journal_mode=${mode.journal_mode}`;
    },
    drop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

function postgres(url: string): BenchDatabase {
  const prefix = `muster_ingest_${process.pid}_`;
  const database = new URL(url);
  database.pathname = `/${prefix}oncall`;
  const askServer = askOf({ client: 'pg', connection: url });
  const ask = askOf({ client: 'pg', connection: String(database) });
  const setting = async (name: string) => {
    const { rows } = await askServer(knex => knex.raw(`show ${name}`));
    return `${name}=${rows[0][name]}`;
  };
  return {
    name: 'PostgreSQL',
    config: { client: 'pg', connection: url, prefix },
    countAlerts: () => ask(countAlerts),
    ask,
    describe: async () =>
      `${await setting('fsync')}, ${await setting('synchronous_commit')}`,
    drop: () =>
      askServer(knex =>
        knex.raw(`drop database if exists ${prefix}oncall with (force)`),
      ),
  };
}

function askOf(config: Knex.Config) {
  return async <T>(question: (knex: Knex) => Promise<T>): Promise<T> => {
    const knex = createKnex(config);
    try {
      return await question(knex);
    } finally {
      await knex.destroy();
    }
  };
}

async function countAlerts(knex: Knex): Promise<number> {
  const [{ count }] = await knex('alert').count({ count: '*' });
  return Number(count);
}
