import { CalendarLink } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { dbTimeToIso, isoToDbTime } from '../isoDbTime';

type DbCalendarLinkRow = {
  readonly id: string;
  readonly person: string;
  readonly schedule_id: string | null;
  readonly secret_hash: string;
  readonly created_at: number | string;
};

/** A link and whose it is. */
export type OwnedCalendarLink = CalendarLink & { readonly person: string };

/** Secret addresses of calendars. */
export class CalendarLinkStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): CalendarLinkStore {
    return new CalendarLinkStore(knex);
  }

  /** Oldest first. */
  async listOf(person: string): Promise<readonly OwnedCalendarLink[]> {
    const rows: DbCalendarLinkRow[] = await this.#knex('calendar_link')
      .where({ person })
      .orderBy(['created_at', 'id']);
    return rows.map(fromRow);
  }

  async findBySecretHash(
    secretHash: string,
  ): Promise<OwnedCalendarLink | undefined> {
    const row = await this.#knex('calendar_link')
      .where({ secret_hash: secretHash })
      .first();
    return row && fromRow(row);
  }

  async insert(link: OwnedCalendarLink, secretHash: string): Promise<void> {
    await this.#knex('calendar_link').insert({
      id: link.id,
      person: link.person,
      schedule_id: link.scheduleId ?? null,
      secret_hash: secretHash,
      created_at: isoToDbTime(link.createdAt),
    });
  }

  /** False when the person has no such link. */
  async delete(person: string, id: string): Promise<boolean> {
    const deleted = await this.#knex('calendar_link')
      .where({ person, id })
      .delete();
    return deleted === 1;
  }
}

function fromRow(row: DbCalendarLinkRow): OwnedCalendarLink {
  return {
    id: row.id,
    person: row.person,
    scheduleId: row.schedule_id ?? undefined,
    createdAt: dbTimeToIso(row.created_at),
  };
}
