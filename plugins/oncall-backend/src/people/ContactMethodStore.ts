import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

type DbContactMethodRow = {
  readonly id: string;
  readonly person: string;
  readonly channel: string;
  readonly to: string;
  readonly enabled: boolean | number;
};

/** The ways to reach people that they added themselves. */
export class ContactMethodStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): ContactMethodStore {
    return new ContactMethodStore(knex);
  }

  /** In the order in which they were added, by person. */
  async listFor(
    people: readonly string[],
    knex: Knex = this.#knex,
  ): Promise<ReadonlyMap<string, readonly ContactMethod[]>> {
    const rows: DbContactMethodRow[] = await knex('contact_method')
      .whereIn('person', [...people])
      .orderBy(['created_at', 'id']);
    return new Map(
      people.map(person => [
        person,
        rows.filter(row => row.person === person).map(fromRow),
      ]),
    );
  }

  /** False when the person has the same method already. */
  async insert(
    person: string,
    method: ContactMethod,
    now: DateTime,
  ): Promise<boolean> {
    const inserted = await this.#knex('contact_method')
      .insert({
        id: method.id,
        person,
        channel: method.channel,
        to: method.to,
        enabled: method.enabled,
        created_at: toDbTime(now),
      })
      .onConflict(['person', 'channel', 'to'])
      .ignore()
      .returning('id');
    return inserted.length === 1;
  }

  /** False when the person has no such method. */
  async delete(person: string, id: string): Promise<boolean> {
    const deleted = await this.#knex('contact_method')
      .where({ person, id })
      .delete();
    return deleted === 1;
  }
}

function fromRow(row: DbContactMethodRow): ContactMethod {
  return {
    id: row.id,
    channel: row.channel,
    to: row.to,
    enabled: Boolean(row.enabled),
    fromCatalog: false,
  };
}
