import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';

/** A code that was sent to prove an address. */
export type ContactProof = {
  readonly sentAt: DateTime;
  readonly expiresAt: DateTime;
  /** How often a wrong code was entered. */
  readonly attempts: number;
};

/** Codes that were sent; only their hashes are kept. */
export class ContactProofStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): ContactProofStore {
    return new ContactProofStore(knex);
  }

  async find(contactMethod: string): Promise<ContactProof | undefined> {
    const row = await this.#knex('contact_proof')
      .where({ contact_method: contactMethod })
      .first();
    return (
      row && {
        sentAt: fromDbTime(row.sent_at),
        expiresAt: fromDbTime(row.expires_at),
        attempts: Number(row.attempts),
      }
    );
  }

  /** The newest code is the only one that counts. */
  async replace(
    contactMethod: string,
    code: string,
    times: { sentAt: DateTime; expiresAt: DateTime },
  ): Promise<void> {
    await this.#knex('contact_proof')
      .insert({
        contact_method: contactMethod,
        code_hash: hashOf(contactMethod, code),
        sent_at: toDbTime(times.sentAt),
        expires_at: toDbTime(times.expiresAt),
        attempts: 0,
      })
      .onConflict('contact_method')
      .merge();
  }

  /**
   * True for the right code, once. An attempt is counted before the code is compared, so that many at the same time
   * are not more than one after the other.
   */
  async redeem(
    contactMethod: string,
    code: string,
    limits: { now: DateTime; attempts: number },
  ): Promise<boolean> {
    const counted = await this.#knex('contact_proof')
      .where({ contact_method: contactMethod })
      .where('attempts', '<', limits.attempts)
      .where('expires_at', '>', toDbTime(limits.now))
      .update({ attempts: this.#knex.raw('?? + 1', ['attempts']) });
    if (counted === 0) {
      return false;
    }
    const redeemed = await this.#knex('contact_proof')
      .where({
        contact_method: contactMethod,
        code_hash: hashOf(contactMethod, code),
      })
      .delete();
    return redeemed === 1;
  }
}

function hashOf(contactMethod: string, code: string): string {
  return createHash('sha256').update(`${contactMethod}/${code}`).digest('hex');
}
