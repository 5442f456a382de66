import { ConflictError } from '@backstage/errors';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** Enough for whoever sets up every phone at once. */
const MOST_AN_HOUR = 10;

/** After so long there is one more. */
const ONE_MORE = { minutes: 60 / MOST_AN_HOUR };

/**
 * How many codes are sent for a person, to whatever address and by whichever process. Without a limit whoever adds an address,
 * guesses, removes it and adds it again finds a code within hours, and has filled a mailbox of somebody else on the way.
 *
 * It keeps when all codes may be sent again, and each one that is sent puts that off; what is over by an hour says nothing more.
 */
export class CodeLimitStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): CodeLimitStore {
    return new CodeLimitStore(knex);
  }

  /** Counts a code that is about to be sent; fails when there were too many. */
  async count(person: string, now: DateTime): Promise<void> {
    const table = () => this.#knex('contact_code_limit');
    await table()
      .where('all_from', '<', toDbTime(now.minus({ hours: 1 })))
      .delete();
    await table()
      .insert({ person, all_from: toDbTime(now) })
      .onConflict('person')
      .ignore();
    const oneLater = now.plus(ONE_MORE);
    // One statement, so that of many at the same time no more are counted than fit.
    const counted = await table()
      .where({ person })
      .where('all_from', '<=', toDbTime(now.plus({ hours: 1 }).minus(ONE_MORE)))
      .update({
        all_from: this.#knex.raw('case when ?? < ? then ? else ?? + ? end', [
          'all_from',
          toDbTime(now),
          toDbTime(oneLater),
          'all_from',
          oneLater.diff(now).toMillis(),
        ]),
      });
    if (counted === 0) {
      throw new ConflictError(
        `${MOST_AN_HOUR} codes were sent within an hour, which is the most; ask again some minutes later`,
      );
    }
  }
}
