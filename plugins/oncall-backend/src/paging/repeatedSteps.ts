import { Knex } from 'knex';
import { TURNS_PER_STEP } from '../people/planNotification';
import { CANCELLED } from './pageRow';
import { StoredPage } from './StoredPage';

/** Whether a later step has told the person by the same contact method, and is repeated in place of this one. */
export async function isRepeatedByLater(
  tx: Knex.Transaction,
  page: StoredPage,
  sent: readonly string[],
): Promise<boolean> {
  const { round, step } = page;
  const told = sameWay(tx, page).where({ round, step }).min('planned_at');
  const later = await ofOtherSteps(tx, page)
    .whereNotNull('repeat_minutes')
    .whereRaw('?? % ? = 0', ['turn', TURNS_PER_STEP])
    .where(arrived =>
      arrived.where({ status: 'sent' }).orWhereIn('id', [...sent]),
    )
    .where('planned_at', '>', told)
    .first('id');
  return later !== undefined;
}

/** What earlier steps would repeat is not sent any more. */
export async function endEarlierRepetitions(
  tx: Knex.Transaction,
  page: StoredPage,
): Promise<void> {
  await ofOtherSteps(tx, page)
    .where({ status: 'pending', attempts: 0 })
    .whereRaw('?? % ? > 0', ['turn', TURNS_PER_STEP])
    .update({ ...CANCELLED, last_error: 'A later step repeats it' });
}

function ofOtherSteps(tx: Knex.Transaction, page: StoredPage) {
  const { round, step } = page;
  return sameWay(tx, page).whereNot(own => own.where({ round, step }));
}

function sameWay(tx: Knex.Transaction, page: StoredPage) {
  return tx('page').where({
    alert_id: page.alertId,
    run_token: page.runToken,
    person: page.person,
    contact_method: page.contactMethod,
  });
}
