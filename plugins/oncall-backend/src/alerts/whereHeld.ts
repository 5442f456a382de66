import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/**
 * Narrows alerts to those that a maintenance may hold: those that say so, and older ones that wait for its end, or for
 * nothing.
 *
 * @param period - Of the maintenance; without an end it lasts until somebody ends it
 */
export function whereHeld(
  alerts: Knex.QueryBuilder,
  { start, end }: { start: DateTime; end?: DateTime },
  now: DateTime,
): Knex.QueryBuilder {
  return alerts.where(held =>
    held.where('snapshot', 'like', '%"held":{%').orWhere(older => {
      older
        .where({ acknowledged: false })
        .whereNull('escalated_until')
        .whereNull('snoozed_until');
      if (end) {
        older.where({ run_started_at: toDbTime(end) });
      } else {
        older
          .whereNull('next_action_at')
          .whereBetween('run_started_at', [toDbTime(start), toDbTime(now)]);
      }
    }),
  );
}
