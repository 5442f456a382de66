import { fromDbTime, fromOptionalDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { PeopleLost } from './peopleLost';

/** Why the copy does not follow the catalog at present. */
export type DirectoryDoubt = PeopleLost & {
  readonly since: DateTime;
  readonly confirmedAt?: DateTime;
  readonly confirmedBy?: string;
};

/** The doubt about the catalog that all processes share; there is at most one. */
export class DirectoryDoubtStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DirectoryDoubtStore {
    return new DirectoryDoubtStore(knex);
  }

  async get(): Promise<DirectoryDoubt | undefined> {
    const row = await this.#knex('directory_doubt').where({ id: 1 }).first();
    return (
      row && {
        since: fromDbTime(row.since),
        lost: row.lost,
        known: row.known,
        people: JSON.parse(row.people ?? '[]'),
        confirmedAt: fromOptionalDbTime(row.confirmed_at),
        confirmedBy: row.confirmed_by ?? undefined,
      }
    );
  }

  /** The first process that doubts sets the time from which it counts. */
  async raise(loss: PeopleLost, now: DateTime): Promise<void> {
    const { lost, known } = loss;
    const counted = { lost, known, people: JSON.stringify(loss.people) };
    await this.#knex('directory_doubt')
      .insert({ id: 1, since: toDbTime(now), ...counted })
      .onConflict('id')
      .merge(counted);
  }

  /** False when there is no doubt. */
  async confirm(actor: string, now: DateTime): Promise<boolean> {
    const confirmed = await this.#knex('directory_doubt')
      .where({ id: 1 })
      .update({ confirmed_at: toDbTime(now), confirmed_by: actor });
    return confirmed === 1;
  }

  async dispel(): Promise<void> {
    await this.#knex('directory_doubt').delete();
  }
}
