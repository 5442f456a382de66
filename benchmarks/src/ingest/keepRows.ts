import { JsonObject } from '@backstage/types';
import createKnex from 'knex';
import path from 'node:path';
import { Pool } from 'pg';

/** Resolves when the text is on the disk. */
export type Keep = (text: string) => Promise<void>;

type Waiting = { readonly text: string; readonly done: () => void };

/** As long as the pager waits for company. */
const PATIENCE_MILLISECONDS = 2;

/** The least that a durable answer costs: a row for each text, and one commit for all that came together. */
export async function keepRows({
  client,
  connection,
}: JsonObject): Promise<Keep> {
  return grouped(
    client === 'pg'
      ? await writeToPostgres(String(connection))
      : await writeToSqlite((connection as { directory: string }).directory),
  );
}

type Write = (texts: readonly string[]) => Promise<void>;

function grouped(write: Write): Keep {
  let waiting: Waiting[] = [];
  let lastSize = 1;
  let isWriting = false;
  const writeAll = async () => {
    isWriting = true;
    while (waiting.length > 0) {
      const end = performance.now() + PATIENCE_MILLISECONDS;
      do {
        await new Promise(resolve => setImmediate(resolve));
      } while (waiting.length < lastSize && performance.now() < end);
      const batch = waiting;
      waiting = [];
      lastSize = batch.length;
      await write(batch.map(({ text }) => text));
      batch.forEach(({ done }) => done());
    }
    isWriting = false;
  };
  return text =>
    new Promise(done => {
      waiting.push({ text, done });
      if (!isWriting) {
        writeAll();
      }
    });
}

async function writeToSqlite(directory: string): Promise<Write> {
  const { client } = createKnex({
    client: 'better-sqlite3',
    connection: { filename: path.join(directory, 'bare.sqlite') },
    useNullAsDefault: true,
  });
  // Of the driver itself.
  const database = await client.acquireConnection();
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.exec('create table kept (id integer primary key, text text)');
  const insert = database.prepare('insert into kept (text) values (?)');
  const insertAll = database.transaction((texts: readonly string[]) =>
    texts.forEach(text => insert.run(text)),
  );
  return async texts => insertAll(texts);
}

async function writeToPostgres(url: string): Promise<Write> {
  const pool = new Pool({ connectionString: url, max: 1 });
  await pool.query('drop table if exists muster_bench_kept');
  await pool.query(
    'create table muster_bench_kept (id bigserial primary key, text text)',
  );
  return async texts => {
    await pool.query({
      name: 'keep',
      text: 'insert into muster_bench_kept (text) select unnest($1::text[])',
      values: [texts],
    });
  };
}
