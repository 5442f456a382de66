import { migrateInTurn } from '@muster/due-work';
import createKnex, { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { Beginning } from './Beginning';
import { digestOfFolder } from './digestOfFolder';

/** Any number that nothing else on the server locks. */
const TEMPLATE_LOCK = 77_003;

/**
 * A PostgreSQL server with a database of which tests get copies. It is migrated by the first test of a server that needs it
 * and stays there for the others, also of other processes; its name changes with the migrations.
 *
 * @remarks To copy it, to connect for the first time and to drop the copy takes PostgreSQL longer than most tests. To empty
 * a copy and to keep its connections takes a fifth of that.
 */
export class MigratedPostgres {
  readonly #server: Knex;
  readonly #migrations: string;
  #template: Promise<string> | undefined;
  #beginning: Beginning | undefined;
  readonly #copies: Knex[] = [];
  readonly #free = new Set<Knex>();

  static create(url: string, migrations: string): MigratedPostgres {
    const pool = { min: 0, max: 1 };
    const server = createKnex({ client: 'pg', connection: url, pool });
    return new MigratedPostgres(server, migrations);
  }

  private constructor(server: Knex, migrations: string) {
    this.#server = server;
    this.#migrations = migrations;
  }

  async copy(): Promise<Knex> {
    return (await this.#emptied()) ?? this.#made();
  }

  /** Whoever had a copy is done with it, and another test may have it. */
  giveBack(copy: Knex): void {
    this.#free.add(copy);
  }

  /** At the end of the tests of a file. */
  async dropCopies(): Promise<void> {
    for (const copy of this.#copies) {
      await copy.destroy();
      await this.#server.raw('drop database if exists ?? with (force)', [
        copy.client.config.connection.database,
      ]);
    }
    await this.#server.destroy();
  }

  async #emptied(): Promise<Knex | undefined> {
    for (const copy of this.#free) {
      this.#free.delete(copy);
      // Some tests end their connections.
      if (copy.client.pool) {
        await this.#beginning?.restore(copy);
        return copy;
      }
    }
    return undefined;
  }

  async #made(): Promise<Knex> {
    this.#template ??= this.#prepare();
    const name = `copy_${randomUUID()}`;
    await this.#server.raw('create database ?? template ??', [
      name,
      await this.#template,
    ]);
    const copy = this.#connect(name);
    this.#copies.push(copy);
    this.#beginning ??= await Beginning.of(copy);
    return copy;
  }

  /** @returns the name of the migrated database */
  async #prepare(): Promise<string> {
    const name = `migrated_${digestOfFolder(this.#migrations)}`;
    const inTheMaking = `${name}_unfinished`;
    // The pool has one connection, which holds the lock.
    await this.#server.raw('select pg_advisory_lock(?)', [TEMPLATE_LOCK]);
    try {
      const found = await this.#server('pg_database').where({ datname: name });
      if (found.length === 0) {
        await this.#server.raw('drop database if exists ??', [inTheMaking]);
        await this.#server.raw('create database ??', [inTheMaking]);
        const knex = this.#connect(inTheMaking);
        await migrateInTurn(knex, this.#migrations);
        await knex.destroy();
        // Nobody may look into it: a database that somebody is connected to cannot be copied.
        await this.#server.raw(
          'alter database ?? with allow_connections false',
          [inTheMaking],
        );
        await this.#server.raw('alter database ?? rename to ??', [
          inTheMaking,
          name,
        ]);
      }
    } finally {
      await this.#server.raw('select pg_advisory_unlock(?)', [TEMPLATE_LOCK]);
    }
    return name;
  }

  #connect(database: string): Knex {
    const { connectionSettings } = this.#server.client;
    return createKnex({
      client: 'pg',
      connection: { ...connectionSettings, database },
      pool: { min: 0, max: 5 },
    });
  }
}
