import { Knex } from 'knex';
import { createHash } from 'node:crypto';

/** PostgreSQL plans for few rows what was prepared when there were few, until it looks at its statistics again. */
const ROWS_BEFORE = 2_000;

/** The name is not known on this connection, or it is there already. */
const NAME_TROUBLE: readonly unknown[] = ['26000', '42P05'];

/**
 * Lets PostgreSQL read and plan a statement once instead of every time, as soon as it has written many rows.
 *
 * @remarks To read and to plan a statement that writes rows into six tables takes PostgreSQL about as long as to run it.
 * Under a name it keeps both, on each connection. It is not told the name before there are many rows: for a few, it would
 * plan to read them all in order to look one up, and keep to that while they become thousands. A pooler that gives every
 * transaction another connection loses the names; then they are not used again. The name says the text, so that what a
 * pooler kept for another process is never taken for something else.
 */
export class BusyStatements {
  static readonly #ofClients = new WeakMap<object, BusyStatements>();
  readonly #known = new Map<string, { readonly name: string; rows: number }>();
  #areNamesKept = true;

  private constructor() {}

  /** There is one for all connections of a pool. */
  static of({ client }: Knex): BusyStatements {
    const statements = this.#ofClients.get(client) ?? new BusyStatements();
    this.#ofClients.set(client, statements);
    return statements;
  }

  /**
   * Runs a statement outside of any transaction. There should be few different texts: they are kept.
   *
   * @param rows - How many rows it is going to write.
   */
  async run<Row>(
    knex: Knex,
    sql: string,
    values: readonly Knex.RawBinding[],
    rows: number,
  ): Promise<readonly Row[]> {
    const statement = knex.raw(sql, values);
    const name = this.#nameOf(sql, rows);
    try {
      const answer = await (name ? statement.options({ name }) : statement);
      return answer.rows;
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (!name || !NAME_TROUBLE.includes(code)) {
        throw error;
      }
      // Nothing was run, so it can be run now.
      this.#areNamesKept = false;
      return this.run(knex, sql, values, rows);
    }
  }

  #nameOf(sql: string, rows: number): string | undefined {
    const known = this.#known.get(sql) ?? { name: nameFor(sql), rows: 0 };
    this.#known.set(sql, known);
    const isBusy = known.rows >= ROWS_BEFORE;
    known.rows += rows;
    return isBusy && this.#areNamesKept ? known.name : undefined;
  }
}

function nameFor(sql: string): string {
  return `muster_${createHash('sha256')
    .update(sql)
    .digest('hex')
    .slice(0, 32)}`;
}
