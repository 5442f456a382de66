import { Knex } from 'knex';
import { audited } from '../audited';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow } from './MaintenanceWindow';
import { releaseHeldAlerts } from './releaseHeldAlerts';
import { teamsOfMaintenance } from './teamsOfMaintenance';

/**
 * Writes a change of a maintenance to the audit log and to the database, and tells the teams whose things it switches.
 * Alerts that it held and that nothing holds any more start their escalation.
 */
export async function saveMaintenance(
  room: MaintenanceRoom,
  options: {
    actor: string;
    eventId: string;
    /** What was done, for its teams. */
    done: string;
    window: MaintenanceWindow;
    /** As it was, when it exists. */
    before?: MaintenanceWindow;
    write: (tx: Knex.Transaction) => Promise<void>;
  },
): Promise<void> {
  const { actor, eventId, done, window, before, write } = options;
  const rules = [...(before?.rules ?? []), ...window.rules];
  const entry = {
    teams: await teamsOfMaintenance(room, rules),
    actor,
    text: `${done} the maintenance ${window.description}`.trim(),
    now: room.clock(),
  };
  const event = { eventId, actor, meta: { maintenanceId: window.id } };
  await audited(room.auditor, event, () =>
    room.store.transaction(async tx => {
      await write(tx);
      await room.activity.record(entry, tx);
    }),
  );
  room.rosters.forget();
  if (before) {
    await releaseHeldAlerts(room, before);
  }
  room.announce({ type: 'policy', id: window.id });
}
