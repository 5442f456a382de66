import { migrateInTurn } from '@muster/due-work';
import createKnex, { Knex } from 'knex';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digestOfFolder } from './digestOfFolder';

/**
 * A migrated SQLite database of which tests get copies in memory. The first test of a machine that needs it migrates it; it
 * stays among the temporary files for the others, also of other processes, and its name changes with the migrations.
 */
export class MigratedSqlite {
  readonly #migrations: string;
  #template: Promise<Buffer> | undefined;
  readonly #copies: Knex[] = [];

  constructor(migrations: string) {
    this.#migrations = migrations;
  }

  async copy(): Promise<Knex> {
    this.#template ??= readOrMake(this.#migrations);
    const copy = connect(await this.#template);
    this.#copies.push(copy);
    return copy;
  }

  /** At the end of the tests of a file. */
  async closeCopies(): Promise<void> {
    for (const copy of this.#copies) {
      await copy.destroy();
    }
  }
}

async function readOrMake(migrations: string): Promise<Buffer> {
  const name = `muster-migrated-${digestOfFolder(migrations)}.sqlite`;
  const file = path.join(tmpdir(), name);
  if (existsSync(file)) {
    return readFileSync(file);
  }
  const knex = connect(':memory:');
  await migrateInTurn(knex, migrations);
  const connection = await knex.client.acquireConnection();
  const bytes: Buffer = connection.serialize();
  await knex.client.releaseConnection(connection);
  await knex.destroy();
  // Another process reads the whole of it or nothing.
  const inTheMaking = `${file}.${process.pid}`;
  writeFileSync(inTheMaking, bytes);
  renameSync(inTheMaking, file);
  return bytes;
}

/** @param content - `:memory:` for an empty database */
function connect(content: string | Buffer): Knex {
  return createKnex({
    client: 'better-sqlite3',
    // The driver takes the bytes of a database for its name, which the types of knex do not know.
    connection: { filename: content as string },
    useNullAsDefault: true,
  });
}
