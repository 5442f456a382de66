import { Knex } from 'knex';

/**
 * Copies every alert so often that there are `times` as many, each with an id and an alias of its own.
 *
 * @param facts - What the copies say instead, as SQL by column
 */
export async function multiplyAlerts(
  knex: Knex,
  times: number,
  facts: Readonly<Record<string, string>> = {},
): Promise<void> {
  const columns = Object.keys(await knex('alert').columnInfo()).filter(
    name => name !== 'tiny_id',
  );
  const names = columns.map(name => `"${name}"`).join(', ');
  for (let copy = 1; copy < times; copy += 1) {
    const others: Readonly<Record<string, string>> = {
      id: `"id" || '-copy-${copy}' || ${facts.status ?? "''"}`,
      alias: `"alias" || '-copy-${copy}'`,
      ...facts,
    };
    const values = columns.map(name => others[name] ?? `"${name}"`);
    await knex.raw(
      `insert into alert (${names}) select ${values.join(
        ', ',
      )} from alert where id not like '%-copy-%'`,
    );
  }
  // What PostgreSQL does by itself a minute later.
  await knex.raw('analyze alert');
}
