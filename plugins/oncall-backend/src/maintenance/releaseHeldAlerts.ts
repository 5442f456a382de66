import { holdRun } from './holdRun';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow } from './MaintenanceWindow';
import { startRun } from '../escalation/EscalationRun';

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
  for (const stored of await alerts.listHeld(before, now)) {
    const holding = maintenance.ofAlert(stored.alert, now);
    const run = holding
      ? holdRun(holding, stored.snapshot, now)
      : startRun(stored.snapshot, now);
    await alerts.transaction(tx =>
      alerts.saveEscalation(tx, {
        alertId: stored.alert.id,
        runToken: stored.run.runToken,
        leaseEnd: stored.run.nextActionAt,
        run,
        now,
      }),
    );
  }
  engine.wake();
}
