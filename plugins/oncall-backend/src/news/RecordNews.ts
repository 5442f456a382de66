import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { AlertChanges } from '../alerts/AlertWorkingSet';

/** What of changes of alerts may be news. */
export type NewsOfChanges = Pick<AlertChanges, 'opened' | 'changed' | 'events'>;

/** Asked before a transaction, for what writes the news of its changes in it. */
export type RecordNews = (
  now: DateTime,
) => Promise<(tx: Knex.Transaction, changes: NewsOfChanges) => Promise<void>>;
