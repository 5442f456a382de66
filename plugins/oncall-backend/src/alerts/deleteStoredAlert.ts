import { Knex } from 'knex';

/** What is deleted with an alert. */
const BELONGS_TO_ALERT = [
  'alert_event',
  'alert_timer',
  'alert_team',
  'alert_alias',
  'alert_attachment_content',
  'alert_attachment',
  'action_call',
  'page',
];

/** Deletes the alert with all that is only about it. */
export async function deleteStoredAlert(
  tx: Knex.Transaction,
  id: string,
): Promise<void> {
  // Whoever is about to add to the alert holds its row: what they add is deleted as well.
  await tx('alert').where({ id }).delete();
  for (const table of BELONGS_TO_ALERT) {
    await tx(table).where({ alert_id: id }).delete();
  }
}
