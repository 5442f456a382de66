import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { audited } from '../audited';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow } from './MaintenanceWindow';
import { releaseHeldAlerts } from './releaseHeldAlerts';

/**
 * Writes a change of a maintenance to the audit log and to the database. Alerts that it held and that nothing holds any
 * more start their escalation.
 */
export async function saveMaintenance(
  room: MaintenanceRoom,
  options: {
    actor: string;
    eventId: string;
    meta: JsonObject;
    /** As it was, when it exists. */
    before?: MaintenanceWindow;
    write: (tx: Knex.Transaction) => Promise<void>;
  },
): Promise<void> {
  const { actor, eventId, meta, before, write } = options;
  await audited(room.auditor, { eventId, actor, meta }, () =>
    room.store.transaction(write),
  );
  room.rosters.forget();
  if (before) {
    await releaseHeldAlerts(room, before);
  }
  room.announce({ type: 'policy', id: String(meta.maintenanceId) });
}
