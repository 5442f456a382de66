import { fromDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** When something is due next, of everything that has a time. */
export async function nextDue(knex: Knex): Promise<DateTime | undefined> {
  const alert = await knex('alert').min({ at: 'next_action_at' }).first();
  const page = await knex('page').min({ at: 'next_attempt_at' }).first();
  const heartbeat = await knex('heartbeat').min({ at: 'expires_at' }).first();
  const timer = await knex('alert_timer').min({ at: 'due_at' }).first();
  const news = await knex('alert_news').min({ at: 'next_attempt_at' }).first();
  const notice = await knex('alert_notice')
    .min({ at: 'next_attempt_at' })
    .first();
  const rows = [alert, page, heartbeat, timer, news, notice];
  const times = rows.map(row => row?.at).filter(at => at !== null);
  return times.length > 0
    ? fromDbTime(Math.min(...times.map(Number)))
    : undefined;
}
