import { DateTime } from 'luxon';
import { EscalationRun, startRun } from '../escalation/EscalationRun';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { MaintenanceWindow } from './MaintenanceWindow';

/** The first run of an alert under maintenance: it begins when the maintenance ends, if it does. */
export function holdRun(
  window: MaintenanceWindow,
  snapshot: PolicySnapshot,
  now: DateTime,
): EscalationRun {
  const { end } = window;
  return end
    ? startRun(snapshot, end)
    : { ...startRun(snapshot, now), nextActionAt: undefined };
}

/** For the activity of the alert. */
export function heldBecause({ description, end }: MaintenanceWindow): string {
  const name = description ? ` "${description}"` : '';
  return end
    ? `Pages nobody during the maintenance${name}; if it is still open, its escalation starts at the end, ${end.toFormat(
        "d LLLL yyyy, HH:mm 'UTC'",
      )}.`
    : `Pages nobody during the maintenance${name}, which lasts until somebody ends it.`;
}
