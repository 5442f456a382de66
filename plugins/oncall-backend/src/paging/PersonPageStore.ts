import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { OPEN } from '../alerts/openAlerts';
import { DbPageRow, fromPageRow } from './pageRow';
import { StoredPage } from './StoredPage';

const OPEN_ALERTS_OF_PERSON = 100;

/** What still waits for people, and what a person was told. */
export class PersonPageStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): PersonPageStore {
    return new PersonPageStore(knex);
  }

  /** Pages of the person that are still to be sent, or to be tried again. */
  async listWaitingOf(person: string): Promise<readonly StoredPage[]> {
    const rows: DbPageRow[] = await this.#waiting().where({ person });
    return rows.map(fromPageRow);
  }

  /** Pages of anybody that wait for the end of quiet hours or of a mute, in the order of their ids. */
  async listHeld(options: {
    readonly now: DateTime;
    /** The id of the last one that was seen. */
    readonly after: string;
    readonly limit: number;
  }): Promise<readonly StoredPage[]> {
    const { now, after, limit } = options;
    const rows: DbPageRow[] = await this.#waiting()
      // Both of them: their index begins with the lane.
      .whereIn('lane', ['critical', 'bulk'])
      .where('next_attempt_at', '>', toDbTime(now))
      .where(held =>
        held
          .where('how', 'like', '%, muted until %')
          .orWhere('how', 'like', '%, quiet hours until %'),
      )
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit);
    return rows.map(fromPageRow);
  }

  /** To be sent, or to be tried again. */
  #waiting() {
    return (
      this.#knex('page')
        .where({ status: 'pending' })
        // While an attempt is under way there is no last error.
        .where(waiting =>
          waiting.where({ attempts: 0 }).orWhereNotNull('last_error'),
        )
    );
  }

  /** Pages that are still to be sent by a contact method, or to be tried again. */
  async listPendingBy(by: {
    readonly person: string;
    readonly contactMethod: string;
  }): Promise<readonly StoredPage[]> {
    const { person, contactMethod } = by;
    const rows: DbPageRow[] = await this.#knex('page')
      .where({ status: 'pending', person, contact_method: contactMethod })
      .orderBy('planned_at');
    return rows.map(fromPageRow);
  }

  /** Gives pages another moment, unless an attempt began meanwhile. */
  async moveWaiting(
    pages: readonly {
      readonly id: string;
      readonly attempts: number;
      readonly at: DateTime;
      readonly how?: string;
    }[],
  ): Promise<void> {
    for (const { id, attempts, at, how = null } of pages) {
      await this.#knex('page')
        .where({ id, attempts, status: 'pending' })
        .update({ next_attempt_at: toDbTime(at), how });
    }
  }

  /** Alerts that are not closed and that paged the person, or that the person owns. */
  async listOpenAlertIdsOf(person: string): Promise<readonly string[]> {
    const rows = await this.#knex('alert')
      .whereRaw(OPEN)
      .where(either =>
        either
          .where({ owner: person })
          // Looked up for each of the few open alerts: the person was told of thousands that are closed.
          .orWhereExists(
            this.#knex('page')
              .select(this.#knex.raw('1'))
              .whereRaw('?? = ??', ['page.alert_id', 'alert.id'])
              .where({ person }),
          ),
      )
      .orderBy(['priority', 'created_at'])
      .limit(OPEN_ALERTS_OF_PERSON)
      .select('id');
    return rows.map(row => row.id);
  }

  /** When the person was told of alerts that want an answer; a step that used several contact methods counts once. */
  async listTimesTold(
    person: string,
    since: DateTime,
  ): Promise<readonly DateTime[]> {
    const rows: { at: number | string }[] = await this.#knex('page')
      .where({ person, status: 'sent' })
      .where('planned_at', '>=', toDbTime(since))
      .groupBy(['alert_id', 'run_token', 'round', 'step'])
      .min({ at: 'sent_at' });
    return rows.map(({ at }) => fromDbTime(at));
  }
}
