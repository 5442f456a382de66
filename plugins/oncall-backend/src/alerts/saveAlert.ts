import { Knex } from 'knex';
import { toMutableColumns } from './alertRow';
import { JoinedAlert } from './AlertWorkingSet';
import { StoredAlert } from './StoredAlert';

/** Writes everything that can change; the caller holds the lock. */
export async function saveAlert(
  tx: Knex.Transaction,
  stored: StoredAlert,
): Promise<void> {
  // Hardly anything changes what was frozen.
  const { isRefrozen, snapshot } = stored;
  await tx('alert')
    .where({ id: stored.alert.id })
    .update({
      ...toMutableColumns(stored),
      ...(isRefrozen && { snapshot: JSON.stringify(snapshot) }),
    });
}

/** Writes what changes when somebody joins: the frozen policy and the Groups; `saveAlert` writes the rest. */
export async function saveJoined(
  tx: Knex.Transaction,
  { stored, teams }: JoinedAlert,
): Promise<void> {
  const { id } = stored.alert;
  await tx('alert')
    .where({ id })
    .update({ snapshot: JSON.stringify(stored.snapshot) });
  for (const team of new Set(teams)) {
    await tx('alert_team')
      .insert({ team_ref: team, alert_id: id })
      .onConflict(['team_ref', 'alert_id'])
      .ignore();
  }
}
