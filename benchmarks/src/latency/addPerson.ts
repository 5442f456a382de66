import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';

/** Other processes learn of new people within two seconds. */
const UNTIL_KNOWN_MILLISECONDS = 2_500;

/** Makes a person known to a pager without a catalog, with a webhook as the only contact method. */
export async function addPerson(
  knex: Knex,
  { ref, webhook }: { ref: string; webhook: string },
): Promise<void> {
  const now = toDbTime(DateTime.utc());
  await knex('directory_person').insert({ ref, name: ref });
  await knex('contact_method').insert({
    id: 'webhook',
    person: ref,
    channel: 'webhook',
    to: webhook,
    enabled: true,
    created_at: now,
    verified_at: now,
  });
  await knex('roster_version').where({ id: 1 }).increment('version', 1);
  await delay(UNTIL_KNOWN_MILLISECONDS);
}
