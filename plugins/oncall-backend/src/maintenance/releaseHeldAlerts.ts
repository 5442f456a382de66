import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { saveAlert } from '../alerts/saveAlert';
import { StoredAlert } from '../alerts/StoredAlert';
import { heldBecause, nameOf } from './heldBy';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow } from './MaintenanceWindow';
import { released } from './released';

/**
 * After a maintenance has ended early or was moved: alerts that waited for its end start their escalation now, or at the
 * end of what still holds them.
 */
export async function releaseHeldAlerts(
  { alerts, rosters, engine, clock }: MaintenanceRoom,
  before: MaintenanceWindow,
): Promise<void> {
  const now = clock();
  const { maintenance } = await rosters.get(now);
  const until = before.end && toIso(before.end);
  for (const { alert, snapshot } of await alerts.listHeld(before, now)) {
    const isOurs = !snapshot.held || snapshot.held.until === until;
    const holding = maintenance.ofAlert(alert, now);
    if (isOurs) {
      await alerts.transaction(async tx => {
        // Somebody may take care of it in the same moment.
        const target = { by: 'id', value: alert.id } as const;
        for (const stored of await alerts.lockAlerts(tx, [target])) {
          const after = released(stored, holding, now);
          await saveAlert(tx, after);
          await alerts.addEvents(tx, [
            {
              alertId: alert.id,
              at: now,
              type: 'routed',
              text: holding
                ? heldBecause(holding)
                : releasedBecause(before, after, now),
            },
          ]);
        }
      });
    }
  }
  engine.wake();
}

/** The activity said before that it waits for the end. */
function releasedBecause(
  before: MaintenanceWindow,
  { alert, run }: StoredAlert,
  now: DateTime,
): string {
  const starts = alert.state === 'open' && run.startedAt <= now;
  return `The maintenance${nameOf(before)} holds it no longer${
    starts ? '; its escalation starts now' : ''
  }.`;
}
