import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** What an attempt led to; written in the transaction that ends the attempt, or not at all. */
export type ReactionOutcome = {
  /** When to look again; absent when the reaction is done. */
  readonly again?: DateTime;
  /** Writes what became known; true when people can see the difference. */
  readonly record?: (trx: Knex) => Promise<boolean>;
};
