import { Knex } from 'knex';

/** Copies every alert so often that there are `times` as many, each with an id and an alias of its own. */
export async function multiplyAlerts(knex: Knex, times: number): Promise<void> {
  const columns = Object.keys(await knex('alert').columnInfo()).filter(
    name => name !== 'tiny_id',
  );
  const names = columns.map(name => `"${name}"`).join(', ');
  for (let copy = 1; copy < times; copy += 1) {
    const values = columns.map(name =>
      name === 'id' || name === 'alias'
        ? `"${name}" || '-copy-${copy}'`
        : `"${name}"`,
    );
    await knex.raw(
      `insert into alert (${names}) select ${values.join(
        ', ',
      )} from alert where id not like '%-copy-%'`,
    );
  }
  // What PostgreSQL does by itself a minute later.
  await knex.raw('analyze alert');
}
