import { endMaintenance } from '../../../maintenance/cancelMaintenance';
import { MaintenanceWindow } from '../../../maintenance/MaintenanceWindow';
import { written } from '../night/deeds';
import { Scenario } from '../Scenario';
import { HoldDeed, MINUTE } from './anyHold';
import { ExpectedHold } from './ExpectedHold';

/** Does something, and says what it means. */
export async function act(
  s: Scenario,
  hold: ExpectedHold,
  maintenances: readonly MaintenanceWindow[],
  { kind, priority, number, at }: HoldDeed,
): Promise<void> {
  const urgency = `P${priority}` as 'P1' | 'P3' | 'P5';
  switch (kind) {
    case 'report':
      await s.alert('x', { priority: urgency, service: ['ledger'] });
      hold.report(priority);
      break;
    case 'raise':
      if (priority === 1) {
        await s.raise('x', 'P1');
        hold.raise(1);
      }
      break;
    case 'add':
      await s.addResponder('dan', 'x', { type: 'user', name: 'cy' });
      hold.add('cy');
      break;
    case 'escalate':
      if (hold.isOpen) {
        await s.escalate('dan', 'x').catch(refused);
        hold.escalate();
      }
      break;
    case 'acknowledge':
      await s.acknowledge('dan', 'x');
      hold.acknowledge();
      break;
    case 'unacknowledge':
      await s.unacknowledge('dan', 'x');
      hold.unacknowledge();
      break;
    case 'snooze':
      await s.snooze('dan', 'x', written(at + 20 * MINUTE));
      hold.snooze(at + 20 * MINUTE);
      break;
    case 'close':
      await s.close('dan', 'x');
      hold.close();
      break;
    default:
      if (isOver(s, maintenances[number])) {
        break;
      }
      await endMaintenance(s.maintenance, 'Test', maintenances[number]);
      hold.endWindow(number);
  }
}

/** Nobody is left to be told. */
function refused(error: Error): void {
  expect(error.name).toBe('ConflictError');
}

function isOver(s: Scenario, window: MaintenanceWindow | undefined): boolean {
  return !window || (window.end !== undefined && window.end <= s.now);
}
