import { Knex } from 'knex';

/**
 * How the database would run every query that the work asks.
 *
 * @param options.isSmall - the tables of the test are so small that PostgreSQL would read all of them; that is forbidden to it
 */
export async function plansOf(
  knex: Knex,
  work: () => Promise<unknown>,
  { isSmall = true } = {},
): Promise<readonly string[]> {
  const asked: { sql: string; bindings: readonly Knex.RawBinding[] }[] = [];
  const listen = (query: (typeof asked)[number]) => asked.push(query);
  knex.on('query', listen);
  await work();
  knex.removeListener('query', listen);
  const plans: string[] = [];
  for (const query of asked) {
    plans.push(await planOf(knex, query, isSmall));
  }
  return plans;
}

async function planOf(
  knex: Knex,
  { sql, bindings }: { sql: string; bindings: readonly Knex.RawBinding[] },
  isSmall: boolean,
): Promise<string> {
  if (knex.client.config.client !== 'pg') {
    const rows: { detail: string }[] = await knex.raw(
      `explain query plan ${sql}`,
      bindings,
    );
    return rows.map(({ detail }) => detail).join('\n');
  }
  return knex.transaction(async tx => {
    await tx.raw(`set local enable_seqscan = ${isSmall ? 'off' : 'on'}`);
    const { rows } = await tx.raw(
      `explain ${sql.replace(/\$\d+/g, '?')}`,
      bindings,
    );
    return rows
      .map((row: Record<string, string>) => row['QUERY PLAN'])
      .join('\n');
  });
}
