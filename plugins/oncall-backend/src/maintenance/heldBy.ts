import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { toIso } from '../alerts/alertRow';
import { MaintenanceWindow } from './MaintenanceWindow';

/** What is frozen onto an alert under maintenance: its escalation begins when the maintenance ends, if it does. */
export function heldBy(
  window: MaintenanceWindow,
): NonNullable<PolicySnapshot['held']> {
  const { end } = window;
  return { because: heldBecause(window), ...(end && { until: toIso(end) }) };
}

/** For the activity of the alert. */
export function heldBecause(window: MaintenanceWindow): string {
  const { end } = window;
  const name = nameOf(window);
  return end
    ? `Pages nobody during the maintenance${name}; if it is still open, its escalation starts at the end, ${toIso(
        end,
      )}.`
    : `Pages nobody during the maintenance${name}, which lasts until somebody ends it.`;
}

/** In a sentence, after "the maintenance". */
export function nameOf({ description }: MaintenanceWindow): string {
  return description ? ` "${description}"` : '';
}
