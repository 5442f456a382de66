import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { ChangeCount } from './ChangeCount';

type DbContactMethodRow = {
  readonly id: string;
  readonly person: string;
  readonly channel: string;
  readonly to: string;
  readonly enabled: boolean | number;
  readonly label: string | null;
  readonly verified_at: number | string | null;
  readonly disabled_reason: string | null;
  readonly tested_at: number | string | null;
  readonly test_error: string | null;
};

/** What may become of a contact method; what is absent stays. */
export type ContactMethodChange = {
  readonly to?: string;
  readonly enabled?: boolean;
  readonly label?: string;
  readonly verifiedAt?: DateTime;
  readonly isUnverified?: boolean;
  readonly lastTest?: { readonly at: DateTime; readonly error?: string };
};

/** The ways to reach people that they added themselves. */
export class ContactMethodStore {
  readonly #knex: Knex;
  readonly changes = new ChangeCount();

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): ContactMethodStore {
    return new ContactMethodStore(knex);
  }

  /** In the order of each person's own. */
  async listFor(
    people: readonly string[],
    knex: Knex = this.#knex,
  ): Promise<ReadonlyMap<string, readonly ContactMethod[]>> {
    const rows: DbContactMethodRow[] = await knex('contact_method')
      .whereIn('person', [...people])
      .orderBy(['position', 'created_at', 'id']);
    return new Map(
      people.map(person => [
        person,
        rows.filter(row => row.person === person).map(fromRow),
      ]),
    );
  }

  async find(person: string, id: string): Promise<ContactMethod | undefined> {
    const row = await this.#knex<DbContactMethodRow>('contact_method')
      .where({ person, id })
      .first();
    return row && fromRow(row);
  }

  /** False when the person has the same method already. It becomes the last one. */
  async insert(
    person: string,
    method: ContactMethod,
    now: DateTime,
  ): Promise<boolean> {
    const last = await this.#knex('contact_method')
      .where({ person })
      .max({ position: 'position' })
      .first();
    const inserted = await this.changes.during(
      this.#knex('contact_method')
        .insert({
          id: method.id,
          person,
          channel: method.channel,
          to: method.to,
          enabled: method.enabled,
          label: method.label ?? null,
          verified_at: method.verified ? toDbTime(now) : null,
          position: Number(last?.position ?? 0) + 1,
          created_at: toDbTime(now),
        })
        .onConflict(['person', 'channel', 'to'])
        .ignore()
        .returning('id'),
    );
    return inserted.length === 1;
  }

  /** False when the person has no such method. Whoever turns a method on or off takes the reason away. */
  async change(
    person: string,
    id: string,
    change: ContactMethodChange,
  ): Promise<boolean> {
    const { to, enabled, label, verifiedAt, isUnverified, lastTest } = change;
    const changed = await this.changes.during(
      this.#knex('contact_method')
        .where({ person, id })
        .update({
          id,
          ...(to !== undefined && { to }),
          ...(enabled !== undefined && { enabled, disabled_reason: null }),
          ...(label !== undefined && { label: label === '' ? null : label }),
          ...(verifiedAt && { verified_at: toDbTime(verifiedAt) }),
          ...(isUnverified && { verified_at: null }),
          ...(lastTest && {
            tested_at: toDbTime(lastTest.at),
            test_error: lastTest.error ?? null,
          }),
        }),
    );
    return changed === 1;
  }

  /** Nothing will ever arrive there any more. */
  async turnOff(id: string, reason: string): Promise<void> {
    await this.changes.during(
      this.#knex('contact_method')
        .where({ id, enabled: true })
        .update({ enabled: false, disabled_reason: reason }),
    );
  }

  /** Ids of other people's methods, or of none, change nothing. */
  async order(person: string, ids: readonly string[]): Promise<void> {
    await this.changes.during(
      this.#knex.transaction(async tx => {
        for (const [position, id] of ids.entries()) {
          await tx('contact_method').where({ person, id }).update({ position });
        }
      }),
    );
  }

  /** False when the person has no such method. */
  async delete(person: string, id: string): Promise<boolean> {
    const deleted = await this.changes.during(
      this.#knex('contact_method').where({ person, id }).delete(),
    );
    await this.#knex('contact_proof').where({ contact_method: id }).delete();
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
    verified: row.verified_at !== null,
    label: row.label ?? undefined,
    disabledReason: row.disabled_reason ?? undefined,
    lastTest:
      row.tested_at === null
        ? undefined
        : {
            at: fromDbTime(row.tested_at).toISO(),
            error: row.test_error ?? undefined,
          },
  };
}
